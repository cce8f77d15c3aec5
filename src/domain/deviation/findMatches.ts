import { halfWidth } from "../money/halfWidth.ts";
import type { Match } from "./deviation.ts";
import { NEUTRAL } from "./neutral.ts";
import { REASON_RULES } from "./rules.ts";

/** How much of a reason is read. Forms ask for 100 characters; beyond this it is a report, not a reason. */
const READ_LIMIT = 10_000;

const BLANK = /[\s\u00ad\u180e\u200b-\u200f\u2060]/;
const LATIN = /[0-9A-Za-z]/;

/** A reason in the form the rules are written for, with the offset in the original of each of its characters. */
interface Plain {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Half-width punctuation and digits; blanks dropped, but for one between two Latin words. */
function plain(reason: string): Plain {
  const source = halfWidth(reason.slice(0, READ_LIMIT));
  const offsets: number[] = [];
  let text = "";
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!;
    if (!BLANK.test(char)) {
      text += char;
      offsets.push(at);
    } else if (LATIN.test(text[text.length - 1] ?? "") && LATIN.test(source[at + 1] ?? "")) {
      text += " ";
      offsets.push(at);
    }
  }
  return { text, offsets };
}

/** The reason as the rules see it, phrases without a cause blanked out character by character. */
export function readable(reason: string): Plain {
  const { text, offsets } = plain(reason);
  const masked = NEUTRAL.reduce((rest, phrase) => rest.replace(phrase, (words) => "□".repeat(words.length)), text);
  return { text: masked, offsets };
}

/**
 * Every place where a rule recognises a cause, strongest rule first and in text order within a rule. Offsets and
 * text are those of the reason as given, blanks and all. Matches of different rules may overlap.
 */
export function findMatches(reason: string): Match[] {
  const { text, offsets } = readable(reason);
  return REASON_RULES.flatMap(({ id, category, patterns }) =>
    outermost(
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((hit) => [hit.index, hit.index + hit[0].length] as const),
      ),
    ).map(([from, to]) => {
      const start = offsets[from]!;
      const end = offsets[to - 1]! + 1;
      return { ruleId: id, category, text: reason.slice(start, end), start, end };
    }),
  );
}

/** Spans in text order, without those that lie inside another. */
function outermost(spans: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: (readonly [number, number])[] = [];
  for (const span of sorted) if (span[1] > (kept[kept.length - 1]?.[1] ?? -1)) kept.push(span);
  return kept;
}
