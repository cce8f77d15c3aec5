import type { Text } from "../../messages/text.ts";
import type { Figure } from "./finding.ts";

/** `open`: the two cannot be held against each other, because a part is unknown or belongs to something else. */
export type Agreement = "agrees" | "differs" | "open";

/** A total of the form beside what its parts give. */
export interface Reconciliation {
  /** kebab-case, unique within a project's reconciliation. */
  readonly id: string;
  /** What the parts give. */
  readonly reckoned: Figure;
  /** What the form says. */
  readonly stated: Figure;
  /** reckoned − stated, of the same kind; null where the two cannot be held against each other. */
  readonly difference: Figure["value"] | null;
  readonly agreement: Agreement;
  /** As it is written on paper, money in the form's unit; language-neutral. */
  readonly formula: string;
  /** Why nothing can be said, or what weakens the agreement. */
  readonly remark: Text | null;
}
