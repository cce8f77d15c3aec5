import { type ExactAmount, exactAmount } from "../../domain/money/exactAmount.ts";
import type { Answers, GroupsAnswer } from "../../engine/wants.ts";
import { type LineRow, readLineRows } from "../../lines/lineRow.ts";
import { type FacetPicture, readFacet } from "./facetPicture.ts";
import { GroupSums, type LineSums } from "./groupSums.ts";
import { type GroupTable, groupTable } from "./groupTable.ts";
import { type ValueLists, valuesOf } from "./workbenchAddress.ts";
import { chosenOf, FACETS, type FacetId, type FacetValue, type WorkbenchState } from "./workbenchState.ts";
import { type BaseWants, facetName, groupedBy, type WorkbenchWants } from "./workbenchWants.ts";

/** Sums of one value of a dimension among the lines on show. */
export interface ValueSums {
  readonly value: FacetValue;
  readonly count: number;
  readonly unspent: ExactAmount | null;
  /** The same as a double, for orders and lengths. */
  readonly size: number;
}

/** Everything the workbench shows, worked out from one answer. */
export interface WorkbenchPicture {
  /** The data version it was reckoned from, and the state it answers. */
  readonly version: number;
  readonly state: WorkbenchState;
  readonly values: ValueLists;
  readonly all: LineSums;
  readonly shown: LineSums;
  /** What is unspent on the lines that filters leave out. */
  readonly hiddenUnspent: ExactAmount;
  readonly projects: number;
  readonly allProjects: number;
  /** By category and unit, most unspent money first; those without any are left out. */
  readonly categories: readonly ValueSums[];
  readonly units: readonly ValueSums[];
  /** What no reason is stated for. */
  readonly silent: Pick<ValueSums, "count" | "unspent">;
  readonly facets: Readonly<Record<FacetId, FacetPicture>>;
  /** Of each facet the sums of all its values, in the order of `values`. */
  readonly facetSums: (id: FacetId) => GroupSums;
  readonly groups: GroupTable;
  /** Lines in each step of the rate under all filters but the brush, and without any. */
  readonly histogram: { readonly count: Float64Array; readonly all: Float64Array };
  readonly lines: { readonly total: number; readonly first: readonly LineRow[] };
  /** The largest amount among the lines on show, in fen, which fills the bar of a line. */
  readonly scaleFen: number;
  readonly figure: FigureAnswers;
}

/** What only the figure on show is drawn from. */
export interface FigureAnswers {
  readonly map: GroupSums | null;
  readonly density: GroupSums | null;
  readonly points: readonly LineRow[];
}

/** What an answer was asked with, and what is the same whatever is chosen. */
export interface Asked {
  readonly version: number;
  readonly state: WorkbenchState;
  readonly values: ValueLists;
  /** The answer without any filter, and the same over the lines of which both amounts are known. */
  readonly base: Answers<BaseWants>;
  readonly knownBase: KnownAnswers | null;
}

/** What sums of money are read from where some lines have one amount and not the other. */
export interface KnownAnswers {
  readonly totals: GroupsAnswer;
  readonly groups: GroupsAnswer;
  readonly years: GroupsAnswer;
}

/** Reads an answer. `known` is the answer over the lines of which both amounts are known, where that is another one. */
export function readPicture(
  asked: Asked,
  answer: Answers<WorkbenchWants>,
  known: KnownAnswers | null,
): WorkbenchPicture {
  const { state, values, base, knownBase, version } = asked;
  const shown = new GroupSums(answer.totals, known?.totals).read(0);
  const all = new GroupSums(base.totals, knownBase?.totals).read(0);
  const by = groupedBy(state, values);
  const facets = FACETS.map((id) => {
    const name = facetName(id);
    const list = valuesOf(values, id);
    return [id, readFacet(id, list, groupsIn(answer, name), groupsIn(base, name), chosenOf(state, id))] as const;
  });
  const missing = values.reasonState?.indexOf("missing") ?? -1;
  const reasons = new GroupSums(answer.reasons);
  const lists = by.map((id) => valuesOf(values, id) ?? []);
  return {
    version,
    state,
    values,
    all,
    shown,
    hiddenUnspent: exactAmount(BigInt(all.unspent ?? 0) - BigInt(shown.unspent ?? 0)),
    projects: countFilled(answer.projects),
    allProjects: countFilled(base.projects),
    categories: ranked(answer.categories, values.category),
    units: ranked(answer.units, values.unit),
    silent: { count: reasons.count(missing), unspent: missing < 0 ? exactZero : reasons.unspent(missing) },
    facets: Object.fromEntries(facets) as WorkbenchPicture["facets"],
    facetSums: (id) => {
      const name = facetName(id);
      return new GroupSums(groupsIn(answer, name), known !== null && id === "year" ? known.years : undefined);
    },
    groups: groupTable(by, lists, new GroupSums(answer.groups, known?.groups), state.groupSort, shown),
    histogram: { count: answer.histogram.count, all: base.histogram.count },
    lines: { total: answer.page.total, first: readLineRows(answer.page.rows) },
    scaleFen: largestAmount([...readLineRows(answer.largest.rows), ...readLineRows(answer.page.rows)]),
    figure: readFigure(answer),
  };
}

const exactZero = 0 as ExactAmount;

function groupsIn(answers: Answers<BaseWants>, name: string): GroupsAnswer {
  return answers[name] as GroupsAnswer;
}

function readFigure(answers: Answers<WorkbenchWants>): FigureAnswers {
  const { map, density, points } = answers;
  return {
    map: map?.kind === "groups" ? new GroupSums(map) : null,
    density: density?.kind === "groups" ? new GroupSums(density) : null,
    points: points?.kind === "top" ? readLineRows(points.rows) : [],
  };
}

/** What was spent beyond the largest budget further down the list runs over the end of its bar. */
function largestAmount(rows: readonly LineRow[]): number {
  return rows.reduce((most, { budgetFen, actualFen }) => Math.max(most, budgetFen ?? 0, actualFen ?? 0), 0);
}

function countFilled({ count }: GroupsAnswer): number {
  return count.reduce((sum, lines) => sum + Number(lines > 0), 0);
}

function ranked(answer: GroupsAnswer, values: readonly FacetValue[] = []): ValueSums[] {
  const sums = new GroupSums(answer);
  const sized = values.map((value, group) => ({ value, group, size: sums.approximate("unspent", group) }));
  return sized
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .map(({ value, group, size }) => ({ value, size, count: sums.count(group), unspent: sums.unspent(group) }));
}
