import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import { RATE } from "../../engine/chunk.ts";
import type { BinsWant, GroupsWant, Order, PageWant, TopWant, Want } from "../../engine/wants.ts";
import { LINE_ROW_COLUMNS } from "../../lines/lineRow.ts";
import { bandEdges, RATE_EDGES } from "./rateSteps.ts";
import type { ValueLists } from "./workbenchAddress.ts";
import { FACETS, type FacetId, type WorkbenchState } from "./workbenchState.ts";

/** Rows that come with the first answer; further windows are asked for as one scrolls. */
const FIRST_ROWS = 64;
/** Groups of a pair beyond this many take longer to sum than anybody has patience for. */
export const MOST_GROUPS = 50_000;
/** The largest lines, drawn as points among the classes of budget and rate. */
const POINTS = 20;

/** Grouped by where nothing that is wanted can be. */
const INSTEAD: readonly FacetId[] = ["unit", "category"];

type Groups = GroupsWant | BinsWant;

/** What is asked without any filter too, to hold what passes against it; the answers come under the same names. */
export interface BaseWants extends Readonly<Record<string, Want>> {
  readonly totals: GroupsWant;
  readonly projects: GroupsWant;
  readonly histogram: BinsWant;
}

/** All that is asked in one question. */
export interface WorkbenchWants extends BaseWants {
  readonly units: GroupsWant;
  readonly categories: GroupsWant;
  readonly reasons: GroupsWant;
  readonly groups: Groups;
  readonly page: PageWant;
  readonly largest: TopWant;
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

/**
 * The dimensions really grouped by: bands of the rate stand alone, pairs with too many groups go by their first, and
 * what has too many values to be listed is left out.
 */
export function groupedBy({ groupBy }: WorkbenchState, values: ValueLists): readonly FacetId[] {
  const isListed = (id: FacetId) => id === "rateBand" || values[id] !== undefined;
  const listed = groupBy.filter(isListed);
  const by = listed.length > 0 ? listed : INSTEAD.filter(isListed).slice(0, 1);
  const isPossible = !by.includes("rateBand") && groupCount(by, values) <= MOST_GROUPS;
  return by.length < 2 || isPossible ? by : by.slice(0, 1);
}

/** The order of the lines as the engine knows it. */
export function lineOrder({ lineSort: { column, descending } }: WorkbenchState): Order {
  return { column: column === "arrival" ? null : column, descending };
}

/** Totals, facets and the histogram. */
export function baseWants(thresholds: Thresholds): BaseWants {
  const facets = FACETS.map((id) => [facetName(id), facetWant(id, thresholds)] as const);
  return {
    ...Object.fromEntries(facets),
    totals: { kind: "groups", by: [] },
    projects: { kind: "groups", by: ["project"] },
    histogram: { kind: "bins", column: RATE, edges: RATE_EDGES, view: "rate" },
  };
}

/** Everything on the screen, in one question. */
export function workbenchWants(state: WorkbenchState, values: ValueLists, thresholds: Thresholds): WorkbenchWants {
  const order = lineOrder(state);
  return {
    ...baseWants(thresholds),
    units: { kind: "groups", by: ["unit"] },
    categories: { kind: "groups", by: ["category"] },
    reasons: { kind: "groups", by: ["reasonState"] },
    groups: groupsWant(groupedBy(state, values), thresholds),
    page: { kind: "page", order, offset: 0, limit: FIRST_ROWS, columns: LINE_ROW_COLUMNS },
    largest: { kind: "top", order: { column: "budget", descending: true }, limit: 1, columns: LINE_ROW_COLUMNS },
    ...figureWants(state),
  };
}

function groupsWant(by: readonly FacetId[], thresholds: Thresholds): Groups {
  if (by[0] !== "rateBand") return { kind: "groups", by };
  const { view: _, ...want } = facetWant("rateBand", thresholds);
  return want;
}

/** What only the figure on show needs. A trend over years and a Pareto by one facet are drawn from that facet's sums. */
function figureWants({ figure }: WorkbenchState): Readonly<Record<string, GroupsWant | TopWant>> {
  if (figure === "map") return { map: { kind: "groups", by: ["unit", "category"], view: "cell" } };
  if (figure !== "density") return {};
  return {
    density: { kind: "groups", by: ["amountClass", "rateClass"], view: "square" },
    points: { kind: "top", order: { column: "unspent", descending: true }, limit: POINTS, columns: LINE_ROW_COLUMNS },
  };
}
