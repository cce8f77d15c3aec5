import type { Params, Text } from "../../messages/text.ts";
import type { Source } from "../project/source.ts";
import type { Report } from "./check.ts";
import type { Figure, Severity } from "./finding.ts";

/** What a check has to say; the cells follow from the figures. */
interface Facts {
  readonly message: Text;
  readonly params: Params;
  readonly figures: readonly Figure[];
  readonly formula?: string;
  readonly subjectId?: string;
  /** Where this report weighs differently from its check. */
  readonly severity?: Severity;
}

/** Makes a report whose sources are those of its figures, in their order. Its English names a unit of money once. */
export function report({ message, params, figures, formula = "", subjectId, severity }: Facts): Report {
  const sources = figures.flatMap((figure) => figure.sources);
  const filled = stateUnitOnce(message, params);
  const base = { subjectId: subjectId ?? null, message, params: filled, formula, figures, sources };
  return severity === undefined ? base : { ...base, severity };
}

const EN_UNIT = / \((?:yuan|10k yuan|100m yuan)\)$/;

/** All amounts of a sentence are in one unit. Chinese says it with each, English reads better where the first alone has it. */
function stateUnitOnce(message: Text, params: Params): Params {
  const places = Array.from(message.en.matchAll(/\{(\w+)\}/g), ([, place = ""]) => place);
  const amounts = [...new Set(places)].filter((place) => {
    const filling = params[place];
    return typeof filling === "object" && EN_UNIT.test(filling.en);
  });
  const bare = amounts.slice(1).map((place) => {
    const { zh, en } = params[place] as Text;
    return [place, { zh, en: en.replace(EN_UNIT, "") }] as const;
  });
  return { ...params, ...Object.fromEntries(bare) };
}

type Value = Figure["value"];

const figure = (label: Text, value: Value, sources: readonly Source[]): Figure => ({ label, value, sources });

/** An amount in fen. */
export const moneyFigure = (label: Text, fen: number, sources: readonly Source[] = []): Figure =>
  figure(label, { kind: "money", fen }, sources);

/** What two amounts that should agree are apart, the second taken from the first. */
export const differenceFigure = (fen: number): Figure => moneyFigure({ zh: "差额", en: "Difference" }, fen);

/** Points, a ratio or a count as an exact decimal. */
export const decimalFigure = (
  kind: "points" | "ratio" | "count",
  label: Text,
  decimal: { toString(): string },
  sources: readonly Source[] = [],
): Figure => figure(label, { kind, decimal: decimal.toString() }, sources);

/** A cell's text as found. */
export const textFigure = (label: Text, cell: { readonly text: string; readonly source: Source }): Figure =>
  figure(label, { kind: "text", text: cell.text }, [cell.source]);

/** A cell's raw text, for cells that could not be read. */
export const rawFigure = (label: Text, source: Source): Figure =>
  figure(label, { kind: "text", text: source.raw.trim() }, [source]);
