import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import { RATE } from "../../engine/chunk.ts";
import type { BinsWant, GroupsWant, Order, PageWant, TopWant, Want } from "../../engine/wants.ts";
import { bandEdges, RATE_EDGES } from "./rateSteps.ts";
import type { ValueLists } from "./workbenchAddress.ts";
import { FACETS, type FacetId, type WorkbenchState } from "./workbenchState.ts";

/** Rows that come with the first answer; further windows are asked for as one scrolls. */
export const FIRST_ROWS = 60;
/** Groups of a pair beyond this many take longer to sum than anybody has patience for. */
export const MOST_GROUPS = 200_000;
/** The largest lines, drawn as points among the classes of budget and rate. */
const POINTS = 20;

/** What a row of the table of lines is drawn from. */
export const ROW_COLUMNS = [
  "name",
  "project",
  "unit",
  "year",
  "status",
  "category",
  "reason",
  "reasonState",
  "file",
  "row",
  "budget",
  "actual",
  "unspent",
  "over",
  RATE,
] as const;

type Groups = GroupsWant | BinsWant;

/** All that is asked in one question; the answers come under the same names. */
export interface WorkbenchWants extends Readonly<Record<string, Want>> {
  readonly totals: GroupsWant;
  readonly projects: GroupsWant;
  readonly units: GroupsWant;
  readonly categories: GroupsWant;
  readonly reasons: GroupsWant;
  readonly groups: Groups;
  readonly histogram: BinsWant;
  readonly page: PageWant;
}

/** The sums a facet shows: those of all filters but its own. */
export function facetWant(id: FacetId, thresholds: Thresholds): Groups {
  return id === "rateBand"
    ? { kind: "bins", column: RATE, edges: bandEdges(thresholds), view: id }
    : { kind: "groups", by: [id], view: id };
}

/** The name of a facet's answer. */
export function facetName(id: FacetId): `facet ${FacetId}` {
  return `facet ${id}`;
}

/** How many groups a pair of dimensions has at most; 0 where one has too many values to be listed. */
export function groupCount(groupBy: readonly FacetId[], values: ValueLists): number {
  return groupBy.reduce((product, id) => product * (id === "rateBand" ? 7 : (values[id]?.length ?? 0)), 1);
}

/** The dimensions really grouped by: bands of the rate stand alone, and pairs with too many groups by their first. */
export function groupedBy({ groupBy }: WorkbenchState, values: ValueLists): readonly FacetId[] {
  const isPossible = !groupBy.includes("rateBand") && groupCount(groupBy, values) <= MOST_GROUPS;
  return groupBy.length < 2 || isPossible ? groupBy : groupBy.slice(0, 1);
}

/** The order of the lines as the engine knows it. */
export function lineOrder({ lineSort: { column, descending } }: WorkbenchState): Order {
  return { column: column === "arrival" ? null : column, descending };
}

/** Everything on the screen, in one question. */
export function workbenchWants(state: WorkbenchState, values: ValueLists, thresholds: Thresholds): WorkbenchWants {
  const facets = FACETS.map((id) => [facetName(id), facetWant(id, thresholds)] as const);
  const order = lineOrder(state);
  return {
    ...Object.fromEntries(facets),
    totals: { kind: "groups", by: [] },
    projects: { kind: "groups", by: ["project"] },
    units: { kind: "groups", by: ["unit"] },
    categories: { kind: "groups", by: ["category"] },
    reasons: { kind: "groups", by: ["reasonState"] },
    groups: groupsWant(groupedBy(state, values), thresholds),
    histogram: { kind: "bins", column: RATE, edges: RATE_EDGES, view: "rate" },
    page: { kind: "page", order, offset: 0, limit: FIRST_ROWS, columns: ROW_COLUMNS },
    ...figureWants(state),
  };
}

function groupsWant(by: readonly FacetId[], thresholds: Thresholds): Groups {
  const { view: _, ...want } =
    by[0] === "rateBand" ? facetWant("rateBand", thresholds) : { view: "", kind: "groups" as const, by };
  return want;
}

/** What only the figure on show needs. A trend over years and a Pareto by one facet are drawn from that facet's sums. */
function figureWants({ figure }: WorkbenchState): Readonly<Record<string, GroupsWant | TopWant>> {
  if (figure === "map") return { map: { kind: "groups", by: ["unit", "category"], view: "cell" } };
  if (figure !== "density") return {};
  return {
    density: { kind: "groups", by: ["amountClass", "rateClass"], view: "square" },
    points: { kind: "top", order: { column: "unspent", descending: true }, limit: POINTS, columns: ROW_COLUMNS },
  };
}
