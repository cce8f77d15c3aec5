import type { CategoryId } from "./taxonomy.ts";

/** The words of a reason that a rule recognised; `start` and `end` are offsets into the reason's text. */
export interface Match {
  readonly ruleId: string;
  readonly category: CategoryId;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Why money of a line was not spent.
 * `basis` says where the category comes from: given in the data, a rule over the reason, the line's
 * status (finished below budget without a reason), or nothing (then it is `unexplained`).
 */
export interface Deviation {
  readonly primary: CategoryId;
  readonly secondary: CategoryId | null;
  readonly basis: "data" | "rule" | "status" | "none";
  readonly matched: readonly Match[];
  /** Whether the reason cell states a cause: `0`, 无, blanks and measures do not. */
  readonly reasonStated: boolean;
}

/** The state of work a status text or marker declares; `unstated` where none does. */
export type StatusId = "completed" | "in-progress" | "not-started" | "cancelled" | "deferred" | "unstated";
