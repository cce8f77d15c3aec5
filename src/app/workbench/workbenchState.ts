import { BANDS, type RateBand } from "../urlState.ts";

/** What lines are chosen and grouped by. All but the bands of the rate are coded columns of the table of lines. */
export type FacetId =
  | "category"
  | "family"
  | "unit"
  | "department"
  | "year"
  | "project"
  | "status"
  | "rateBand"
  | "amountClass"
  | "reasonState";

/** A value of a facet; null is the unknown. */
export type FacetValue = string | null;

export type GroupColumn = "label" | "count" | "budget" | "actual" | "unspent" | "rate";
export type LineOrderColumn =
  | "name"
  | "project"
  | "unit"
  | "year"
  | "status"
  | "category"
  | "budget"
  | "actual"
  | "unspent"
  | "rate"
  | "arrival";
/** The columns of the table of lines that a reader may hide; the name always stays. */
export type TableColumn =
  | "unit"
  | "bar"
  | "budget"
  | "actual"
  | "unspent"
  | "rate"
  | "category"
  | "reason"
  | "project"
  | "year"
  | "status"
  | "source";
export type FigureId = "map" | "pareto" | "density" | "years";

export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** Rates from ≤ rate < to; null leaves a side open. */
export interface RateRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** Everything that the workbench of many projects lets a reader choose. */
export interface WorkbenchState {
  /** Of each facet the values let through; one without values lets everything through. */
  readonly chosen: Readonly<Partial<Record<FacetId, readonly FacetValue[]>>>;
  readonly rates: RateRange | null;
  /** A cell of the heat map: unit and category. */
  readonly cell: readonly [FacetValue, FacetValue] | null;
  /** A square of budget against rate: amount class and rate class. */
  readonly square: readonly [FacetValue, FacetValue] | null;
  /** Searched in the names of projects and lines and in reasons. */
  readonly text: string;
  /** One dimension, or a pair of them. */
  readonly groupBy: readonly FacetId[];
  readonly groupSort: Sorting<GroupColumn>;
  readonly lineSort: Sorting<LineOrderColumn>;
  readonly hidden: readonly TableColumn[];
  readonly figure: FigureId;
}

export const FACETS: readonly FacetId[] = [
  "category",
  "family",
  "reasonState",
  "unit",
  "department",
  "project",
  "year",
  "status",
  "rateBand",
  "amountClass",
];
export const GROUP_COLUMNS: readonly GroupColumn[] = ["label", "count", "budget", "actual", "unspent", "rate"];
export const LINE_ORDERS: readonly LineOrderColumn[] = [
  "unspent",
  "rate",
  "budget",
  "actual",
  "name",
  "project",
  "unit",
  "year",
  "status",
  "category",
  "arrival",
];
export const TABLE_COLUMNS: readonly TableColumn[] = [
  "unit",
  "bar",
  "budget",
  "actual",
  "unspent",
  "rate",
  "category",
  "reason",
  "project",
  "year",
  "status",
  "source",
];
export const FIGURES: readonly FigureId[] = ["map", "pareto", "density", "years"];

/** Longer searches find nothing more, and would make the address too long to send. */
export const MOST_SIGNS = 40;

export const EVERYTHING: WorkbenchState = {
  chosen: {},
  rates: null,
  cell: null,
  square: null,
  text: "",
  groupBy: ["unit"],
  groupSort: { column: "unspent", descending: true },
  lineSort: { column: "unspent", descending: true },
  hidden: ["project", "year", "status", "source"],
  figure: "map",
};

/** The values chosen of a facet; none means that it lets everything through. */
export function chosenOf({ chosen }: WorkbenchState, id: FacetId): readonly FacetValue[] {
  return chosen[id] ?? [];
}

/** The state with other values of one facet. */
export function choose(state: WorkbenchState, id: FacetId, values: readonly FacetValue[]): WorkbenchState {
  const { [id]: _, ...others } = state.chosen;
  return { ...state, chosen: values.length === 0 ? others : { ...others, [id]: values } };
}

/** Adds a value to what a facet lets through, or takes it out again. */
export function toggleValue(state: WorkbenchState, id: FacetId, value: FacetValue): WorkbenchState {
  const values = chosenOf(state, id);
  return choose(state, id, values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
}

/** Whether any line may be left out. */
export function isNarrowed({ chosen, rates, cell, square, text }: WorkbenchState): boolean {
  return Object.keys(chosen).length > 0 || rates !== null || cell !== null || square !== null || text.trim() !== "";
}

/** The state without anything that leaves lines out; what is shown of them stays. */
export function withoutFilters(state: WorkbenchState): WorkbenchState {
  return { ...state, chosen: {}, rates: null, cell: null, square: null, text: "" };
}

/** The bands among the values chosen of the rate. */
export function chosenBands(state: WorkbenchState): RateBand[] {
  const chosen = chosenOf(state, "rateBand");
  return BANDS.filter((band) => chosen.includes(band));
}
