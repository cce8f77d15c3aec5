import { RATE, type StoreSchema } from "../chunk.ts";
import type { Clause } from "../clause.ts";
import { codedColumn, measureColumn } from "./columns.ts";
import { quoteText, storeText, writeBound, writeDouble } from "./literals.ts";

/** The condition that lines pass all clauses, for WHERE. */
export function conditionOf(clauses: readonly Clause[], schema: StoreSchema): string {
  return clauses.length === 0 ? "1" : clauses.map((clause) => `(${condition(clause, schema)})`).join(" AND ");
}

/** The coded columns that decide whether a line passes; null where a measure or the rate does. */
export function codedColumnsOf(clause: Clause): readonly string[] | null {
  if (clause.kind === "values") return [clause.column];
  return clause.kind === "text" ? clause.columns : null;
}

function condition(clause: Clause, schema: StoreSchema): string {
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
      return rangeCondition(clause.column, clause.from, clause.to, schema);
    case "bins": {
      const bins = clause.bins.filter((bin) => Number.isInteger(bin) && bin >= 0);
      const bin = binOf(clause.column, clause.edges, schema);
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

function rangeCondition(name: string, from: number | null, to: number | null, schema: StoreSchema): string {
  if (name === RATE) {
    const sides = [
      from === null ? [] : [`\`rate\` >= ${writeDouble(from)}`],
      to === null ? [] : [`\`rate\` < ${writeDouble(to)}`],
    ].flat();
    // A comparison with NaN, the unknown rate, is false.
    return sides.length === 0 ? "NOT isNaN(`rate`)" : sides.join(" AND ");
  }
  const column = measureColumn(schema, name);
  const low = writeBound(from ?? Number.NEGATIVE_INFINITY);
  const high = writeBound(to ?? Number.POSITIVE_INFINITY);
  return low === null || high === null ? "0" : `ifNull(${column} >= ${low} AND ${column} < ${high}, 0)`;
}

/** The number of the bin a value falls in: how many edges it reaches; one more than there are edges for the unknown. */
export function binOf(name: string, edges: readonly number[], schema: StoreSchema): string {
  const unknown = edges.length + 1;
  if (name === RATE) {
    const reached = edges.map((edge) => `(\`rate\` >= ${writeDouble(edge)})`);
    return `if(isNaN(\`rate\`), ${unknown}, ${add(reached)})`;
  }
  const column = measureColumn(schema, name);
  const reached = edges
    .map(writeBound)
    .flatMap((bound) => (bound === null ? [] : [`(assumeNotNull(${column}) >= ${bound})`]));
  return `if(isNull(${column}), ${unknown}, ${add(reached)})`;
}

function add(terms: readonly string[]): string {
  return terms.length === 0 ? "0" : terms.join(" + ");
}
