import type { Sums } from "./parts.ts";

/** What a view wants to know about the lines that pass all clauses but its own. */
export type Want = GroupsWant | BinsWant | TopWant | PageWant;

interface Wanted {
  /** The view that asks, whose own clause does not count for it; without one, all clauses count. */
  readonly view?: string;
}

/** Sums by coded columns: by none, the sums of all lines; by one, a facet; by two, a heat map. */
export interface GroupsWant extends Wanted {
  readonly kind: "groups";
  readonly by: readonly string[];
}

/**
 * Sums by bins of a measure or the rate. n rising edges make n + 2 bins: below the first edge, from each edge up to,
 * not including, the next one, from the last edge on, and last the lines whose value is unknown.
 */
export interface BinsWant extends Wanted {
  readonly kind: "bins";
  readonly column: string;
  readonly edges: readonly number[];
}

/**
 * An order of lines: by a measure, the rate, or a coded column (by the UTF-16 units of its values); null is the order
 * of arrival. Equal lines keep the order of arrival and unknown values come last, in both directions.
 */
export interface Order {
  readonly column: string | null;
  readonly descending: boolean;
}

/** The first lines in an order. */
export interface TopWant extends Wanted {
  readonly kind: "top";
  readonly order: Order;
  readonly limit: number;
  /** The columns whose values are wanted: coded ones and measures. */
  readonly columns: readonly string[];
}

/** A window of the lines in an order. */
export interface PageWant extends Wanted {
  readonly kind: "page";
  readonly order: Order;
  readonly offset: number;
  readonly limit: number;
  readonly columns: readonly string[];
}

/** One entry a group; groups without lines have zeros. */
export interface GroupsAnswer {
  readonly kind: "groups";
  /** Grouped by two columns, the group of codes a and b is a · (number of values of the second) + b. */
  readonly count: Float64Array;
  readonly sums: Readonly<Record<string, Sums>>;
}

/** Values of some lines, one entry a line in each array. */
export interface Rows {
  /** Numbers of the lines in order of arrival. */
  readonly lines: Uint32Array;
  readonly coded: Readonly<Record<string, readonly (string | null)[]>>;
  /** NaN is the unknown. */
  readonly measures: Readonly<Record<string, Float64Array>>;
}

export interface TopAnswer {
  readonly kind: "top";
  readonly rows: Rows;
}

export interface PageAnswer {
  readonly kind: "page";
  readonly rows: Rows;
  /** How many lines the whole order has. */
  readonly total: number;
}

export type AnswerTo<W extends Want> = W extends GroupsWant | BinsWant
  ? GroupsAnswer
  : W extends TopWant
    ? TopAnswer
    : W extends PageWant
      ? PageAnswer
      : never;

/** Wants by names the caller chooses; the answers come under the same names. */
export type Wants = Readonly<Record<string, Want>>;
export type Answers<W extends Wants> = { readonly [Name in keyof W]: AnswerTo<W[Name]> };
