import { RATE, type StoreSchema } from "../chunk.ts";
import type { Clause, RangeClause } from "../clause.ts";
import { codedColumn, measureColumn, WHOLE } from "./columns.ts";
import { quoteName, quoteText, storeText, writeBound } from "./literals.ts";
import type { RateColumn } from "./rateColumn.ts";

/** What conditions are about: the lines, or the rows of a roll-up. */
export interface Source {
  readonly schema: StoreSchema;
  readonly rate: RateColumn;
  /** Of a roll-up, the measures that are known where `WHOLE` is 1; null for the lines. */
  readonly whole: readonly string[] | null;
}

/** The condition that lines pass all clauses, for WHERE. */
export function conditionOf(clauses: readonly Clause[], source: Source): string {
  return clauses.length === 0 ? "1" : clauses.map((clause) => `(${condition(clause, source)})`).join(" AND ");
}

function condition(clause: Clause, source: Source): string {
  const { schema } = source;
  switch (clause.kind) {
    case "values": {
      const column = codedColumn(schema, clause.column);
      const values = clause.values.map((value) => quoteText(storeText(value)));
      return values.length === 0 ? "0" : `${column} IN (${values.join(", ")})`;
    }
    case "text": {
      const columns = clause.columns.map((name) => containing(codedColumn(schema, name), clause.text));
      return columns.length === 0 ? "0" : columns.join(" OR ");
    }
    case "range":
      return rangeCondition(clause, source);
    case "bins": {
      const bins = clause.bins.filter((bin) => Number.isInteger(bin) && bin >= 0);
      const bin = binOf(clause.column, clause.edges, source);
      return bins.length === 0 ? "0" : `${bin} IN (${bins.join(", ")})`;
    }
  }
}

/** Whether a coded column contains a text, whatever the case; the unknown, which is kept as '', contains nothing. */
export function containing(column: string, text: string): string {
  return text === "" ? `${column} != ''` : `${positionOf(column, text)} > 0`;
}

/** Whether it begins with the text. */
export function beginning(column: string, text: string): string {
  return text === "" ? "1" : `${positionOf(column, text)} = 1`;
}

function positionOf(column: string, text: string): string {
  // The NUL put before some texts is none of theirs.
  const plain = text.includes("\0")
    ? `if(substring(${column}, 1, 1) = '\\0', substring(${column}, 2), ${column})`
    : column;
  return `positionCaseInsensitiveUTF8(${plain}, ${quoteText(text)})`;
}

function rangeCondition({ column: name, from, to }: RangeClause, { schema, rate, whole }: Source): string {
  if (name === RATE) {
    const sides = [from === null ? [] : [rate.atLeast(from)], to === null ? [] : [rate.below(to)]].flat();
    return sides.length === 0 ? rate.isKnown : sides.join(" AND ");
  }
  const column = measureColumn(schema, name);
  if (whole !== null) return `${quoteName(WHOLE)} = 1`;
  const low = writeBound(from ?? Number.NEGATIVE_INFINITY);
  const high = writeBound(to ?? Number.POSITIVE_INFINITY);
  return low === null || high === null ? "0" : `ifNull(${column} >= ${low} AND ${column} < ${high}, 0)`;
}

/** The number of the bin a value falls in: how many edges it reaches; one more than there are edges for the unknown. */
export function binOf(name: string, edges: readonly number[], { schema, rate }: Source): string {
  const unknown = edges.length + 1;
  if (name === RATE) {
    return `if(${rate.isUnknown}, ${unknown}, ${add(edges.map((edge) => `(${rate.atLeast(edge)})`))})`;
  }
  const column = measureColumn(schema, name);
  const bounds = edges.map(writeBound).flatMap((bound) => (bound === null ? [] : [bound]));
  const reached = bounds.map((bound) => `(assumeNotNull(${column}) >= ${bound})`);
  return `if(isNull(${column}), ${unknown}, ${add(reached)})`;
}

function add(terms: readonly string[]): string {
  return terms.length === 0 ? "0" : terms.join(" + ");
}
