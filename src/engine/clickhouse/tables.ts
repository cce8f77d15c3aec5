import { RATE, type StoreSchema } from "../chunk.ts";
import type { Clause } from "../clause.ts";
import { quoteName } from "./literals.ts";

/** Sums by every combination of some coded columns, and bins of the rate where that is among them, that occurs. */
export interface Rollup {
  readonly columns: readonly string[];
  readonly rows: number;
}

/** One version of the lines, as a row of the table of versions tells of it. Its tables never change. */
export interface LinesVersion {
  /** Rising with each load. */
  readonly number: number;
  /** What its tables are named by. */
  readonly id: string;
  readonly lines: number;
  /** The place in the list is part of the table's name. */
  readonly rollups: readonly Rollup[];
  /** The coded columns few enough values of which are known for lists to choose from. */
  readonly listed: readonly string[];
  /**
   * Of each measure, the measure that is known in just the same lines and is counted in its stead (often itself); null
   * where it is known in all lines. What need not be counted need not be read.
   */
  readonly known: Readonly<Record<string, string | null>>;
  /** The measures that are known in just the lines of which both amounts of the rate are. */
  readonly whole: readonly string[];
  /** Edges that the roll-ups' bins of the rate lie between. */
  readonly rateEdges: readonly number[];
}

/** Where the lines are kept. */
export interface Place {
  readonly database: string;
  /** What the names of all tables begin with. */
  readonly table: string;
}

const ID = /^[0-9a-z]{1,48}$/;

function full({ database }: Place, name: string): string {
  return `${quoteName(database)}.${quoteName(name)}`;
}

/** The table with a row for each version that was loaded. */
export function versionsTable(place: Place): string {
  return full(place, `${place.table}_versions`);
}

/** A version's table: the lines themselves, the distinct values of coded columns, or a roll-up by its number. */
export type Part = "lines" | "values" | number;

/** The name of a version's table; `suffix` is for the part of it on one shard. */
export function partTable(place: Place, id: string, part: Part, suffix = ""): string {
  if (!ID.test(id)) throw new RangeError(`not a version: ${id}`);
  const kind = part === "lines" ? "" : part === "values" ? "_values" : `_rollup${part}`;
  return full(place, `${place.table}_${id}${kind}${suffix}`);
}

/** The smallest roll-up that has all these columns; null where only the lines themselves have them. */
export function findRollup({ rollups }: LinesVersion, columns: readonly string[]): number | null {
  const covering = rollups.flatMap((rollup, part) =>
    columns.every((column) => rollup.columns.includes(column)) ? [{ part, rows: rollup.rows }] : [],
  );
  return covering.sort((one, other) => one.rows - other.rows)[0]?.part ?? null;
}

/** The columns a roll-up must have to tell which lines pass a clause; null where none can tell. */
export function columnsFor(clause: Clause, { whole, rateEdges }: LinesVersion): readonly string[] | null {
  switch (clause.kind) {
    case "values":
      return [clause.column];
    case "text":
      return clause.columns;
    case "bins":
      return binnedBy(clause.column, clause.edges, rateEdges);
    case "range": {
      const bounds = [clause.from, clause.to].filter((bound): bound is number => bound !== null);
      if (clause.column === RATE) return binnedBy(RATE, bounds, rateEdges);
      return bounds.length === 0 && whole.includes(clause.column) ? [] : null;
    }
  }
}

/** The same for bins: those of the rate between edges that the version's roll-ups have. */
export function binnedBy(
  column: string,
  edges: readonly number[],
  rateEdges: readonly number[],
): readonly string[] | null {
  return column === RATE && edges.every((edge) => rateEdges.includes(edge)) ? [RATE] : null;
}

type Described = Omit<LinesVersion, "number" | "id" | "lines">;

/** A version from the cells of its row; columns that the schema lacks make a roll-up useless, not wrong. */
export function readVersion(cells: readonly string[], schema: StoreSchema): LinesVersion {
  const [number = "", id = "", lines = "", description = ""] = cells;
  const { rollups, listed, known, whole, rateEdges } = JSON.parse(description) as Described;
  return {
    number: Number(number),
    id,
    lines: Number(lines),
    rollups,
    listed: listed.filter((column) => schema.coded.includes(column)),
    known,
    whole,
    rateEdges,
  };
}

/** What `readVersion` reads back. */
export function describeVersion({ rollups, listed, known, whole, rateEdges }: Described): string {
  return JSON.stringify({ rollups, listed, known, whole, rateEdges });
}
