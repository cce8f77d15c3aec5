import type { StoreSchema } from "../engine/chunk.ts";

/**
 * The table of all lines, one row a cost line, whatever it was read from. Coded columns in the order that serves the
 * engine: what is clicked most, or follows from it, first.
 */
export const LINE_SCHEMA = {
  coded: [
    "category",
    "family",
    "unit",
    "department",
    "year",
    "status",
    "amountClass",
    "rateClass",
    "reasonState",
    "project",
    "name",
    "reason",
    "file",
  ],
  measures: ["budget", "actual", "unspent", "over", "row"],
  rate: { numerator: "actual", denominator: "budget" },
} as const satisfies StoreSchema;

export type CodedColumn = (typeof LINE_SCHEMA.coded)[number];
export type MeasureColumn = (typeof LINE_SCHEMA.measures)[number];

/** Whether a line that left money unspent says why; null among the values of the column means nothing is unspent. */
export type ReasonState = "stated" | "missing";

/**
 * One line as it enters the table. Texts are trimmed, "" counts as unknown and is kept as null. Amounts are whole fen,
 * NaN where unknown.
 */
export interface LineRecord {
  /** Category of what is unspent; null where nothing is. */
  readonly category: string | null;
  readonly unit: string | null;
  readonly department: string | null;
  readonly year: string | null;
  /** A `StatusId`. */
  readonly status: string;
  readonly reasonState: ReasonState | null;
  /** What `projectKey` makes. */
  readonly project: string;
  readonly name: string | null;
  readonly reason: string | null;
  /** File the line stands in, and the row in it. */
  readonly file: string | null;
  readonly row: number;
  /** What the rate is reckoned from: the revised budget where there is one. */
  readonly budget: number;
  readonly actual: number;
}
