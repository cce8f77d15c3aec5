import { RATE, type StoreSchema } from "../chunk.ts";
import { PART_BASE, type Sums } from "../parts.ts";
import { rateOf } from "../rate.ts";
import type { GroupsAnswer, Order, Rows } from "../wants.ts";
import { readText } from "./literals.ts";
import { type Asked, countedFor, countedMeasures } from "./selects.ts";

/** A row of an answer: every value as a text. */
export type Cells = readonly string[];

/**
 * Groups from rows of `groupsSelect`: the first `keys` cells say which group a row is.
 * @throws Error where the server names a group that there is not.
 */
export function readGroups(
  rows: readonly Cells[],
  asked: Asked,
  size: number,
  keys: number,
  groupOf: (row: Cells) => number | undefined,
): GroupsAnswer {
  const { measures } = asked.schema;
  const groups = rows.map((row) => {
    const group = groupOf(row);
    if (group === undefined || !(group < size)) throw new Error(`an unknown group: ${row.slice(0, keys).join(" ")}`);
    return group;
  });
  const readCounts = (cell: number) => {
    const counts = new Float64Array(size);
    rows.forEach((row, index) => {
      counts[groups[index] as number] = Number(row[cell]);
    });
    return counts;
  };
  const firstCount = keys + 1 + measures.length;
  const counts = new Map(countedMeasures(asked).map((name, at) => [name, readCounts(firstCount + at)]));
  const sums = measures.map((name, at): [string, Sums] => {
    const own = rows.map((row) => BigInt(row[keys + 1 + at] as string));
    const counted = countedFor(asked.version, name);
    const known = counted === null ? null : (counts.get(counted) as Float64Array);
    return [name, { ...splitSums(own, groups, size), known }];
  });
  return { kind: "groups", count: readCounts(keys), sums: Object.fromEntries(sums) };
}

/** Groups from rows of `groupCountsSelect`: as many as there are, each with its lines, in no order and without sums. */
export function readGroupCounts(rows: readonly Cells[]): GroupsAnswer {
  const sizes = rows.map(([lines, groups]) => ({ lines: Number(lines), groups: Number(groups) }));
  const count = new Float64Array(sizes.reduce((sum, { groups }) => sum + groups, 0));
  let at = 0;
  for (const { lines, groups } of sizes) {
    count.fill(lines, at, at + groups);
    at += groups;
  }
  return { kind: "groups", count, sums: {} };
}

/** In one part where every sum is exact in a double, else in two. */
function splitSums(sums: readonly bigint[], groups: readonly number[], size: number): Pick<Sums, "low" | "high"> {
  const low = new Float64Array(size);
  const high = sums.every((sum) => Number.isSafeInteger(Number(sum))) ? null : new Float64Array(size);
  const base = BigInt(PART_BASE);
  sums.forEach((sum, index) => {
    const group = groups[index] as number;
    if (high === null) {
      low[group] = Number(sum);
      return;
    }
    const part = BigInt.asUintN(26, sum);
    low[group] = Number(part);
    high[group] = Number((sum - part) / base);
  });
  return { low, high };
}

/** Rows of `rowsSelect` or `lineSelect`; `read` are the columns their cells are of, after the line's number. */
export function readRows(
  rows: readonly Cells[],
  schema: StoreSchema,
  read: readonly string[],
  columns: readonly string[],
  order: Order | null,
): Rows {
  const cellOf = (row: Cells, column: string) => row[1 + read.indexOf(column)] as string;
  const measureOf = (row: Cells, column: string): number => {
    if (column === RATE) return rateOf(measureOf(row, schema.rate.numerator), measureOf(row, schema.rate.denominator));
    const cell = cellOf(row, column);
    return cell === "" ? Number.NaN : Number(cell);
  };
  const isCoded = (column: string) => schema.coded.includes(column);
  const sorted =
    order === null
      ? rows
      : sortRows(rows, order, (row) => {
          if (order.column === null) return Number(row[0]);
          return isCoded(order.column) ? readText(cellOf(row, order.column)) : measureOf(row, order.column);
        });
  const coded: Record<string, (string | null)[]> = {};
  const measures: Record<string, Float64Array> = {};
  for (const column of columns) {
    if (isCoded(column)) coded[column] = sorted.map((row) => readText(cellOf(row, column)));
    else measures[column] = Float64Array.from(sorted, (row) => measureOf(row, column));
  }
  return { lines: numberLines(sorted), coded, measures };
}

function numberLines(rows: readonly Cells[]): Uint32Array {
  return Uint32Array.from(rows, ([line]) => {
    const number = Number(line);
    if (number >= 2 ** 32) throw new RangeError(`a line beyond 2^32: ${line}`);
    return number;
  });
}

/** The server chose the lines; what it was chosen by puts them into order again, since parts of a union come in any. */
function sortRows(
  rows: readonly Cells[],
  { descending }: Order,
  keyOf: (row: Cells) => number | string | null,
): Cells[] {
  const sign = descending ? -1 : 1;
  const isUnknown = (key: number | string | null) => key === null || Number.isNaN(key);
  return rows
    .map((row) => ({ row, line: Number(row[0]), key: keyOf(row) }))
    .sort((one, other) => {
      const a = one.key;
      const b = other.key;
      if (isUnknown(a) || isUnknown(b)) return Number(isUnknown(a)) - Number(isUnknown(b)) || one.line - other.line;
      if (a === b) return one.line - other.line;
      return (a as number) < (b as number) ? -sign : sign;
    })
    .map(({ row }) => row);
}
