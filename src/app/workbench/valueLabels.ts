import type { StatusId } from "../../domain/deviation/deviation.ts";
import { category, FAMILIES, isCategoryId } from "../../domain/deviation/taxonomy.ts";
import { formatLevel } from "../../domain/money/format.ts";
import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import { AMOUNT_EDGES, OVER_CLASS } from "../../lines/lineClasses.ts";
import { readProjectKey } from "../../lines/projectKey.ts";
import { deviations } from "../../messages/deviations.ts";
import { shell } from "../../messages/shell.ts";
import { format, type Lang, type Text } from "../../messages/text.ts";
import { workbench } from "../../messages/workbench.ts";
import type { RateBand } from "../urlState.ts";
import type { FacetId, FacetValue } from "./workbenchState.ts";

/** What a facet is called. */
export const FACET_TITLES: Readonly<Record<FacetId, Text>> = {
  category: workbench.category,
  family: workbench.family,
  unit: workbench.unit,
  department: workbench.department,
  year: workbench.year,
  project: workbench.project,
  status: workbench.statusFacet,
  rateBand: workbench.rateBand,
  amountClass: workbench.amountClass,
  reasonState: workbench.reasonState,
};

const UNKNOWN: Readonly<Partial<Record<FacetId, Text>>> = {
  category: workbench.nothingUnspent,
  family: workbench.nothingUnspent,
  reasonState: workbench.nothingUnspent,
  unit: workbench.noUnit,
  department: workbench.noDepartment,
  year: workbench.noYear,
  amountClass: workbench.noBudget,
};

const BAND_WORDS: Readonly<Record<RateBand, Text>> = {
  none: deviations.bandNone,
  red: deviations.bandRed,
  amber: deviations.bandAmber,
  high: deviations.bandHigh,
  full: deviations.bandFull,
  over: deviations.bandOver,
  unknown: deviations.bandUnknown,
};
const FEN_PER_WAN = 1_000_000;
const PERCENT_PER_CLASS = 5;

/** A value of a facet in words. A value of no known kind stands as it is. */
export function valueLabel(id: FacetId, value: FacetValue, lang: Lang, thresholds: Thresholds): string {
  if (value === null) return (UNKNOWN[id] ?? workbench.noValue)[lang];
  switch (id) {
    case "category":
      return isCategoryId(value) ? category(value).title[lang] : value;
    case "family":
      return FAMILIES.find((family) => family.id === value)?.title[lang] ?? value;
    case "status":
      return (deviations[`status-${value as StatusId}`] as Text | undefined)?.[lang] ?? value;
    case "rateBand": {
      const limits = { red: formatLevel(thresholds.red), amber: formatLevel(thresholds.amber) };
      return format(BAND_WORDS[value as RateBand], lang, limits);
    }
    case "amountClass":
      return amountLabel(Number(value), lang);
    case "reasonState":
      return value === "missing" ? workbench.missing[lang] : workbench.stated[lang];
    case "project":
      return readProjectKey(value).name || shell.unnamed[lang];
    default:
      return value;
  }
}

/** Whose a project is and of which year, to tell those of one name apart; "" for values of other facets. */
export function valueDetail(id: FacetId, value: FacetValue): string {
  if (id !== "project" || value === null) return "";
  const { unit, year } = readProjectKey(value);
  return [unit, year].filter((part) => part !== "").join(" · ");
}

/** A class of rates in words. */
export function rateClassLabel(value: FacetValue, lang: Lang): string {
  if (value === null) return workbench.squareNone[lang];
  const step = Number(value);
  if (step === OVER_CLASS) return workbench.squareOver[lang];
  if (step === OVER_CLASS - 1) return workbench.squareFull[lang];
  const [from, to] = [step, step + 1].map((at) => `${at * PERCENT_PER_CLASS}%`) as [string, string];
  return format(workbench.squareStep, lang, { from, to });
}

function amountLabel(at: number, lang: Lang): string {
  const wan = (fen: number | undefined) => String((fen ?? 0) / FEN_PER_WAN);
  const [from, to] = [AMOUNT_EDGES[at - 1], AMOUNT_EDGES[at]];
  if (from === undefined) return format(workbench.below, lang, { to: wan(to) });
  if (to === undefined) return format(workbench.above, lang, { from: wan(from) });
  return format(workbench.between, lang, { from: wan(from), to: wan(to) });
}
