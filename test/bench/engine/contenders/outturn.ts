import type { Clause } from "../../../../src/engine/clause.ts";
import { Crossfilter } from "../../../../src/engine/crossfilter.ts";
import { approximateSum, type Sums } from "../../../../src/engine/parts.ts";
import { StoreBuilder } from "../../../../src/engine/storeBuilder.ts";
import type { Answers, GroupsAnswer } from "../../../../src/engine/wants.ts";
import type { Loaded } from "../contender.ts";
import { type BenchData, type Filter, type Result, SIZES, TOP } from "../data.ts";

export const SCHEMA = {
  coded: ["category", "unit", "year", "status", "project"],
  measures: ["budget", "actual", "unspent"],
  rate: { numerator: "actual", denominator: "budget" },
} as const;

export const WANTS = {
  category: { kind: "groups", by: ["category"], view: "category" },
  unit: { kind: "groups", by: ["unit"], view: "unit" },
  year: { kind: "groups", by: ["year"] },
  top: { kind: "top", order: { column: "unspent", descending: true }, limit: TOP, columns: ["unspent"] },
} as const;

export function toChunk(data: BenchData) {
  const values = (size: number) => Array.from({ length: size }, (_, code) => `${code}`);
  const coded = SCHEMA.coded.map((name) => [name, { codes: data[name], values: values(SIZES[name]) }]);
  const unspent = data.budget.map((budget, i) => budget - (data.actual[i] as number));
  return { coded: Object.fromEntries(coded), measures: { budget: data.budget, actual: data.actual, unspent } };
}

export function toClauses({ category, rate, units }: Filter): Clause[] {
  const clauses: Clause[] = [];
  if (category !== undefined) {
    clauses.push({ kind: "values", source: "category", column: "category", values: [`${category}`] });
  }
  if (rate !== undefined) clauses.push({ kind: "range", source: "rate", column: "rate", from: rate[0], to: rate[1] });
  if (units !== undefined) clauses.push({ kind: "values", source: "unit", column: "unit", values: units.map(String) });
  return clauses;
}

export function readAnswers(answer: unknown): Result {
  const { category, unit, year, top } = answer as Answers<typeof WANTS>;
  const read = ({ count, sums }: GroupsAnswer) =>
    Array.from(count, (lines, group) => [
      lines,
      approximateSum(sums.budget as Sums, group),
      approximateSum(sums.actual as Sums, group),
    ]);
  return {
    category: read(category),
    unit: read(unit),
    year: read(year),
    top: Array.from(top.rows.measures.unspent ?? []),
  };
}

/** The engine itself, called directly. */
export function outturn(data: BenchData): Loaded {
  const builder = new StoreBuilder(SCHEMA);
  builder.append(toChunk(data));
  const crossfilter = new Crossfilter(builder.build());
  // What the worker does in the first pause after lines have come; it counts as loading.
  crossfilter.update([], WANTS);
  while (crossfilter.prepare());
  return { update: (filter) => crossfilter.update(toClauses(filter), WANTS), read: readAnswers };
}
