import { Decimal } from "decimal.js";
import { formatLevel } from "../../domain/money/format.ts";
import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import { justAbove } from "../../engine/rate.ts";
import { filter as filterWords } from "../../messages/filter.ts";
import { shorten } from "../../messages/shorten.ts";
import { format, type Lang } from "../../messages/text.ts";
import { words } from "../../messages/words.ts";
import { workbench } from "../../messages/workbench.ts";
import { FACET_TITLES, rateClassLabel, valueLabel } from "./valueLabels.ts";
import type { LostFilter } from "./workbenchAddress.ts";
import { choose, chosenOf, FACETS, type RateRange, type WorkbenchState } from "./workbenchState.ts";

/** One condition in words, and the state without it. */
export interface WorkbenchPart {
  readonly id: string;
  readonly phrase: string;
  readonly without: WorkbenchState;
}

/** Values named in a condition; of more, their number says enough. */
const NAMED = 3;
const NAME_SIGNS = 24;

/** What lines are narrowed to, condition by condition, in the order of the facets. */
export function workbenchParts(state: WorkbenchState, lang: Lang, thresholds: Thresholds): WorkbenchPart[] {
  const parts: WorkbenchPart[] = [];
  for (const id of FACETS) {
    const values = chosenOf(state, id);
    if (values.length === 0) continue;
    const names = values.slice(0, NAMED).map((value) => shorten(valueLabel(id, value, lang, thresholds), NAME_SIGNS));
    const params = { facet: FACET_TITLES[id], values: names.join(filterWords.or[lang]), count: values.length };
    const phrase = format(values.length > NAMED ? workbench.partMore : workbench.part, lang, params);
    parts.push({ id, phrase, without: choose(state, id, []) });
  }
  const { rates, cell, square } = state;
  if (rates !== null) {
    const phrase = format(workbench.rates, lang, { range: rangePhrase(rates, lang) });
    parts.push({ id: "rates", phrase, without: { ...state, rates: null } });
  }
  if (cell !== null) {
    const params = {
      unit: shorten(valueLabel("unit", cell[0], lang, thresholds), NAME_SIGNS),
      category: valueLabel("category", cell[1], lang, thresholds),
    };
    parts.push({ id: "cell", phrase: format(workbench.cell, lang, params), without: { ...state, cell: null } });
  }
  if (square !== null) {
    const params = {
      amount: valueLabel("amountClass", square[0], lang, thresholds),
      rate: rateClassLabel(square[1], lang),
    };
    parts.push({ id: "square", phrase: format(workbench.square, lang, params), without: { ...state, square: null } });
  }
  const text = state.text.trim();
  if (text !== "") {
    parts.push({
      id: "text",
      phrase: format(filterWords.text, lang, { values: text }),
      without: { ...state, text: "" },
    });
  }
  return parts;
}

/** The bound itself of one that lies just above it, which takes it in as an end and leaves it out as a beginning. */
function exactBound(bound: number): { readonly level: string; readonly isJustAbove: boolean } {
  const rounded = Math.round(bound * 10_000) / 10_000;
  return { level: formatLevel(new Decimal(rounded)), isJustAbove: bound === justAbove(rounded) };
}

function rangePhrase({ from, to }: RateRange, lang: Lang): string {
  const low = from === null ? null : exactBound(from);
  const high = to === null ? null : exactBound(to);
  const params = { from: low?.level ?? "", to: high?.level ?? "" };
  if (high === null) return format(low?.isJustAbove ? workbench.rateAbove : workbench.rateFrom, lang, params);
  if (low === null) return format(high.isJustAbove ? workbench.rateUpTo : workbench.rateTo, lang, params);
  return format(high.isJustAbove ? workbench.rateWithin : workbench.rateBetween, lang, params);
}

/** Which filters of a link could not be restored, in words. */
export function lostPhrase(lost: readonly LostFilter[], lang: Lang, thresholds: Thresholds): string {
  const join = filterWords.or[lang];
  return lost
    .map(({ facet, values }) => {
      const names = values
        .slice(0, NAMED)
        .map((value) => shorten(valueLabel(facet, value, lang, thresholds), NAME_SIGNS));
      const params = { facet: FACET_TITLES[facet], values: names.join(join) };
      return format(names.length === 0 ? workbench.lostSet : workbench.lostValues, lang, params);
    })
    .join(words.listComma[lang]);
}
