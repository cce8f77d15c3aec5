import type { Clause } from "../../src/engine/clause.ts";
import type { Order, Want } from "../../src/engine/wants.ts";

/** One line as plain values: what the engine must agree with, kept as simply as possible. */
export interface PlainLine {
  readonly coded: Readonly<Record<string, string | null>>;
  readonly measures: Readonly<Record<string, number | null>>;
}

function rateOfLine({ measures: { budget, actual } }: PlainLine): number | null {
  return budget == null || actual == null || budget <= 0 ? null : actual / budget;
}

export function amountOf(line: PlainLine, column: string): number | null {
  return column === "rate" ? rateOfLine(line) : (line.measures[column] ?? null);
}

/** The bin of a value among n edges: 0 to n, and n + 1 for the unknown. */
function binOf(value: number | null, edges: readonly number[]): number {
  return value === null ? edges.length + 1 : edges.filter((edge) => edge <= value).length;
}

function passes(line: PlainLine, clause: Clause): boolean {
  switch (clause.kind) {
    case "values":
      return clause.values.includes(line.coded[clause.column] ?? null);
    case "text":
      return clause.columns.some((column) =>
        (line.coded[column] ?? "").toLowerCase().includes(clause.text.toLowerCase()),
      );
    case "range": {
      const value = amountOf(line, clause.column);
      if (value === null) return false;
      return (clause.from === null || clause.from <= value) && (clause.to === null || value < clause.to);
    }
    case "bins":
      return clause.bins.includes(binOf(amountOf(line, clause.column), clause.edges));
  }
}

/** Numbers of the lines that pass all clauses but those of the view. */
export function filterLines(lines: readonly PlainLine[], clauses: readonly Clause[], view?: string): number[] {
  const relevant = clauses.filter(({ source }) => view === undefined || source !== view);
  return [...lines.keys()].filter((index) => relevant.every((clause) => passes(lines[index] as PlainLine, clause)));
}

/** Count and sums of the measures for each group, by the group's values (`a|b`) or bin. */
export function sumGroups(lines: readonly PlainLine[], numbers: readonly number[], want: Want): Map<string, bigint[]> {
  const groups = new Map<string, bigint[]>();
  for (const number of numbers) {
    const line = lines[number] as PlainLine;
    const key =
      want.kind === "groups"
        ? want.by.map((column) => line.coded[column] ?? "∅").join("|")
        : want.kind === "bins"
          ? `${binOf(amountOf(line, want.column), want.edges)}`
          : "";
    const names = Object.keys(line.measures);
    const sums = groups.get(key) ?? [0n, ...names.flatMap(() => [0n, 0n])];
    sums[0] = (sums[0] as bigint) + 1n;
    names.forEach((name, index) => {
      const value = line.measures[name];
      if (value == null) return;
      sums[1 + 2 * index] = (sums[1 + 2 * index] as bigint) + BigInt(value);
      sums[2 + 2 * index] = (sums[2 + 2 * index] as bigint) + 1n;
    });
    groups.set(key, sums);
  }
  return groups;
}

/** Sorted as the engine promises: unknown last, equal ones in order of arrival, both ways. */
export function sortLines(lines: readonly PlainLine[], numbers: readonly number[], order: Order): number[] {
  const keyOf = (number: number): number | string | null => {
    const line = lines[number] as PlainLine;
    if (order.column === null) return number;
    return order.column in line.coded ? (line.coded[order.column] ?? null) : amountOf(line, order.column);
  };
  const sign = order.descending ? -1 : 1;
  return [...numbers].sort((one, other) => {
    const a = keyOf(one);
    const b = keyOf(other);
    if (a === b) return one - other;
    if (a === null) return 1;
    if (b === null) return -1;
    return a < b ? -sign : sign;
  });
}
