import { halfWidth } from "../money/halfWidth.ts";
import type { Match } from "./deviation.ts";
import { NEUTRAL } from "./neutral.ts";
import { REASON_HINTS, REASON_RULES, type ReasonRule } from "./rules.ts";

/** How much of a reason is read. Forms ask for 100 characters; beyond this it is a report, not a reason. */
const READ_LIMIT = 4_000;

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
 * Every place where a rule recognises a cause, strongest rule first and in text order within a rule; where no rule
 * does, what the hints find. Offsets and text are those of the reason as given, blanks and all. Matches of different
 * rules may overlap. `year` is that of the form: what was or is to be paid in it, or before, is not paid next year.
 */
export function findMatches(reason: string, year = Number.NaN): Match[] {
  const { text, offsets } = readable(reason);
  if (text === "") return [];
  const find = (rules: readonly ReasonRule[]): Match[] =>
    rules.flatMap(({ id, category, patterns }) =>
      spans(text, patterns).flatMap(([from, to]) => {
        // Of several years the last is that of the payment: 2023年底完成2024年支付.
        const named = Number(
          text
            .slice(from, to)
            .match(/20\d\d/g)
            ?.pop(),
        );
        if (category === "paid-next-year" && named <= year) return [];
        const start = offsets[from]!;
        const end = offsets[to - 1]! + 1;
        return { ruleId: id, category, text: reason.slice(start, end), start, end };
      }),
    );
  const stated = find(REASON_RULES);
  const matches = stated.length > 0 ? stated : find(REASON_HINTS);
  return matches.filter((match, rank) => !matches.slice(0, rank).some((stronger) => repeats(match, stronger)));
}

/** Whether a match only says again, within the same words, what a stronger rule of its category has said. */
function repeats(match: Match, stronger: Match): boolean {
  return match.category === stronger.category && match.start >= stronger.start && match.end <= stronger.end;
}

/** What the patterns match, in text order, without spans that lie inside another. */
function spans(text: string, patterns: readonly RegExp[]): [number, number][] {
  const all: [number, number][] = [];
  for (const pattern of patterns) {
    // The loop of `matchAll` without its copy of the pattern, which costs more than most searches.
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      all.push([found.index, pattern.lastIndex]);
      if (found[0] === "") pattern.lastIndex += 1;
    }
  }
  if (all.length < 2) return all;
  all.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = -1;
  return all.filter((span) => {
    const outer = span[1] > end;
    if (outer) end = span[1];
    return outer;
  });
}
