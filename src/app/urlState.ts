import type { Severity } from "../domain/audit/finding.ts";
import type { StatusId } from "../domain/deviation/deviation.ts";
import { type CategoryId, FAMILIES, type FamilyId, isCategoryId } from "../domain/deviation/taxonomy.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import type { Lang } from "../messages/text.ts";

export type TabId = "overview" | "deviations" | "score" | "audit" | "data";
export type ViewId = TabId | "brief" | "present" | "docs";
export type LineSort = "unspent" | "rate" | "budget" | "form" | "actual" | "category";
/** The columns of the table of lines that a reader may hide; the name always stays. */
export type LineColumn = "bar" | "budget" | "actual" | "unspent" | "rate" | "status" | "category" | "reason";
export type RateBand = "none" | "red" | "amber" | "high" | "full" | "over" | "unknown";

/** What the lines are filtered by. Empty lists and texts mean “everything”. */
export interface LineFilter {
  readonly categories: readonly CategoryId[];
  readonly families: readonly FamilyId[];
  readonly statuses: readonly StatusId[];
  readonly bands: readonly RateBand[];
  readonly text: string;
  /** Only lines with money unspent and no stated reason. */
  readonly silent: boolean;
}

/** Everything the address bar holds. Whoever opens the same address sees the same page. */
export interface UrlState {
  /** Data set id; null means the catalog's default. */
  readonly data: string | null;
  /** Project id within the data set; null means the first. */
  readonly project: string | null;
  readonly view: ViewId;
  readonly lang: Lang;
  readonly unit: AmountUnit;
  readonly sort: LineSort;
  /** Against the sort's own direction: least unspent first, highest rate first. */
  readonly reversed: boolean;
  readonly hidden: readonly LineColumn[];
  readonly filter: LineFilter;
  /** Severities of findings and issues on show; empty means all. */
  readonly severities: readonly Severity[];
  /** Id of the one check whose findings are on show; null means all. */
  readonly check: string | null;
  /** The line, item or finding whose source panel is open. */
  readonly trace: string | null;
  /** The whole report in place of its one page; only in the brief. */
  readonly full: boolean;
  /** Shown inside another page: without the page's own header. */
  readonly embed: boolean;
  /** Whether the points lost are shown by cause (spending or results) instead of by indicator. */
  readonly byCause: boolean;
  /** What is supposed to be otherwise in the score, as `encodeWhatIf` writes it; "" means nothing is. */
  readonly suppose: string;
  /** What the workbench of many projects shows, as `writeWorkbench` writes it; the page before it need not read it. */
  readonly work: string;
}

export const VIEWS: readonly TabId[] = ["overview", "deviations", "score", "audit", "data"];
/** Views reached by links of their own, not by the tabs. */
const APART = ["brief", "present", "docs"] as const;
export const SORTS: readonly LineSort[] = ["unspent", "rate", "budget", "form", "actual", "category"];
export const LINE_COLUMNS: readonly LineColumn[] = [
  "bar",
  "budget",
  "actual",
  "unspent",
  "rate",
  "status",
  "category",
  "reason",
];
export const BANDS: readonly RateBand[] = ["none", "red", "amber", "high", "full", "over", "unknown"];
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
export const STATUSES: readonly StatusId[] = [
  "completed",
  "in-progress",
  "not-started",
  "cancelled",
  "deferred",
  "unstated",
];
const UNITS: Record<string, AmountUnit> = { yuan: "元", wan: "万元", yi: "亿元" };

export const NO_FILTER: LineFilter = { categories: [], families: [], statuses: [], bands: [], text: "", silent: false };

/** The parts of the state a site sets in its configuration; they are left out of the address while unchanged. */
export interface StateDefaults {
  readonly lang: Lang;
  readonly unit: AmountUnit;
}

function oneOf<T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T {
  return allowed.find((entry) => entry === value) ?? otherwise;
}

function manyOf<T extends string>(value: string | null, isAllowed: (entry: string) => entry is T): T[] {
  return [...new Set((value ?? "").split(","))].filter(isAllowed);
}

function within<T extends string>(allowed: readonly T[]): (entry: string) => entry is T {
  return (entry): entry is T => (allowed as readonly string[]).includes(entry);
}

/** Reads an address's query. Anything it does not know is ignored, so that a mistyped address still opens. */
export function parseState(search: string, defaults: StateDefaults): UrlState {
  const params = new URLSearchParams(search);
  return {
    data: params.get("data"),
    project: params.get("project"),
    view: oneOf(params.get("view"), [...VIEWS, ...APART], "overview"),
    lang: oneOf(params.get("lang"), ["zh", "en"], defaults.lang),
    // Not by index: `constructor` and its like are in every object.
    unit: Object.entries(UNITS).find(([key]) => key === params.get("unit"))?.[1] ?? defaults.unit,
    sort: oneOf(params.get("sort"), SORTS, "unspent"),
    reversed: params.get("reverse") === "1",
    hidden: manyOf(params.get("hide"), within(LINE_COLUMNS)),
    filter: {
      categories: manyOf(params.get("category"), isCategoryId),
      families: manyOf(params.get("family"), within(FAMILIES.map((family) => family.id))),
      statuses: manyOf(params.get("status"), within(STATUSES)),
      bands: manyOf(params.get("band"), within(BANDS)),
      text: params.get("q") ?? "",
      silent: params.get("silent") === "1",
    },
    severities: manyOf(params.get("severity"), within(SEVERITIES)),
    check: params.get("check"),
    trace: params.get("trace"),
    full: params.get("full") === "1",
    embed: params.get("embed") === "1",
    byCause: params.get("by") === "cause",
    suppose: params.get("if") ?? "",
    work: params.get("work") ?? "",
  };
}

/** Writes the state as a query string, leaving out whatever is at its default; "" when all is. */
export function serialiseState(state: UrlState, defaults: StateDefaults): string {
  const params = new URLSearchParams();
  const put = (key: string, value: string | null, normal: string | null = null) => {
    if (value !== null && value !== "" && value !== normal) params.set(key, value);
  };
  put("data", state.data);
  put("project", state.project);
  put("view", state.view, "overview");
  put("lang", state.lang, defaults.lang);
  const unitKey = (unit: AmountUnit) => Object.keys(UNITS).find((key) => UNITS[key] === unit) ?? null;
  put("unit", unitKey(state.unit), unitKey(defaults.unit));
  put("sort", state.sort, "unspent");
  put("reverse", state.reversed ? "1" : null);
  put("hide", state.hidden.join(","));
  put("category", state.filter.categories.join(","));
  put("family", state.filter.families.join(","));
  put("status", state.filter.statuses.join(","));
  put("band", state.filter.bands.join(","));
  put("q", state.filter.text);
  put("silent", state.filter.silent ? "1" : null);
  put("severity", state.severities.join(","));
  put("check", state.check);
  put("trace", state.trace);
  put("full", state.full ? "1" : null);
  put("embed", state.embed ? "1" : null);
  put("by", state.byCause ? "cause" : null);
  put("if", state.suppose);
  put("work", state.work);
  const query = params.toString();
  // Commas are legal in a query and keep the address readable.
  return query === "" ? "" : `?${query.replace(/%2C/g, ",")}`;
}

/**
 * The state with parts of it changed. A supposition names lines of one project and is dropped with it; the workbench
 * names values of one data set.
 */
export function changeState(state: UrlState, patch: Partial<UrlState>): UrlState {
  const left = "data" in patch && { suppose: "", work: "" };
  return { ...state, ...("project" in patch && { suppose: "" }), ...left, ...patch };
}

/** Whether any part of the filter is set. */
export function isFiltered(filter: LineFilter): boolean {
  return (
    filter.categories.length + filter.families.length + filter.statuses.length + filter.bands.length > 0 ||
    filter.text.trim() !== "" ||
    filter.silent
  );
}
