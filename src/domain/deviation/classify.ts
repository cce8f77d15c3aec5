import type { Deviation, StatusId } from "./deviation.ts";
import { findMatches } from "./findMatches.ts";
import { parseCategory } from "./parseCategory.ts";
import { reasonStated } from "./reasonStated.ts";
import { REASON_HINTS } from "./rules.ts";
import type { CategoryId } from "./taxonomy.ts";

/** What a status alone says of unspent money. A finished line below budget is a saving (结余, 财预〔2010〕7号). */
const STATUS_CATEGORY: Readonly<Partial<Record<StatusId, CategoryId>>> = {
  completed: "savings",
  cancelled: "cancelled",
  deferred: "deferred",
};

/** Categories that are part of another's meaning, so no second cause beside it: cancelled work loses its money. */
const IMPLIED: Readonly<Partial<Record<CategoryId, readonly CategoryId[]>>> = {
  cancelled: ["budget-cut"],
  "payment-failed": ["paid-next-year", "funding-late"],
};

const HINTS: ReadonlySet<string> = new Set(REASON_HINTS.map(({ id }) => id));

/**
 * Says why money of a line was not spent. A category given in the data wins (basis `data`), then the strongest rule
 * that matches the reason (`rule`), then the line's status (`status`), else it is unexplained (`none`).
 * The secondary category is the next strongest different one, never a hint; and that work is in progress tells
 * when, not why, so it is no second cause either. `explicit` that names no category counts as not given.
 * Money is paid next year only where a year that a reason names is later than `year`, the form's, if that is known.
 */
export function classify(input: {
  readonly reason: string;
  readonly status: StatusId;
  readonly explicit: string;
  readonly year?: number | null;
}): Deviation {
  const matched = findMatches(input.reason, input.year ?? undefined);
  const explicit = parseCategory(input.explicit);
  const byRule = matched[0]?.category;
  const byStatus = STATUS_CATEGORY[input.status];
  const primary = explicit ?? byRule ?? byStatus ?? "unexplained";
  const secondary = matched.find(
    ({ category, ruleId }) =>
      category !== primary && category !== "in-progress" && !IMPLIED[primary]?.includes(category) && !HINTS.has(ruleId),
  );
  return {
    primary,
    secondary: secondary?.category ?? null,
    basis: explicit ? "data" : byRule ? "rule" : byStatus ? "status" : "none",
    matched,
    reasonStated: reasonStated(input.reason, matched),
  };
}
