/** What a view lets through. A clause narrows what all other views show, but not the one that published it. */
export type Clause = ValuesClause | RangeClause | BinsClause | TextClause;

interface Published {
  /** The view that published it; one clause of each at a time. */
  readonly source: string;
}

/** Lines with one of these values in a coded column; with no values, no lines. `null` is the unknown. */
export interface ValuesClause extends Published {
  readonly kind: "values";
  readonly column: string;
  readonly values: readonly (string | null)[];
}

/**
 * Lines whose measure or rate is known and from ≤ value < to; null leaves a side open. See `justAbove` for a range
 * that takes in its end or leaves out its beginning.
 */
export interface RangeClause extends Published {
  readonly kind: "range";
  readonly column: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Lines that fall in one of these bins of a measure or the rate; see `BinsWant`. */
export interface BinsClause extends Published {
  readonly kind: "bins";
  readonly column: string;
  readonly edges: readonly number[];
  readonly bins: readonly number[];
}

/** Lines in which one of these coded columns contains the text, whatever the case. */
export interface TextClause extends Published {
  readonly kind: "text";
  readonly columns: readonly string[];
  readonly text: string;
}

/** The clauses that count for a view: all but its own. */
export function clausesFor(clauses: readonly Clause[], view: string | undefined): readonly Clause[] {
  return view === undefined ? clauses : clauses.filter(({ source }) => source !== view);
}

/** Equal for clauses that let the same lines through, whoever published them and in whatever order. */
export function keyOf(clauses: readonly Clause[]): string {
  return clauses
    .map(({ source: _, ...content }) => JSON.stringify(content))
    .sort()
    .join("&");
}
