import { classify } from "../domain/deviation/classify.ts";
import { parseStatus } from "../domain/deviation/status.ts";
import type { CategoryId } from "../domain/deviation/taxonomy.ts";
import type { ReasonState } from "./lineSchema.ts";

/** What a reason, a status and a stated category say of a line, if money of it is unspent. */
export interface Verdict {
  readonly category: CategoryId;
  readonly reasonState: ReasonState;
  /** A `StatusId`; this also where nothing is unspent. */
  readonly status: string;
}

/** Reasons are typed anew for nearly every line only in lists nobody copied; beyond so many, no more are kept. */
const MOST_KEPT = 200_000;

/**
 * Judges lines as `deriveLine` does, each combination of texts once: a list of a million lines holds some thousand
 * reasons, and to judge one takes as long as to read fifty lines.
 */
export class LineJudge {
  readonly #known = new Map<string, Map<string, Verdict>>();
  #kept = 0;

  /** `status` and `category` are the texts of their cells, "" where they are blank. */
  judge(reason: string, status: string, category: string): Verdict {
    const rest = category === "" ? status : `${status}\n${category}`;
    const byReason = this.#known.get(reason);
    const known = byReason?.get(rest);
    if (known !== undefined) return known;
    const statusId = parseStatus(status);
    const { primary, reasonStated } = classify({ reason, status: statusId, explicit: category });
    const verdict: Verdict = {
      category: primary,
      reasonState: reasonStated ? "stated" : "missing",
      status: statusId,
    };
    if (this.#kept < MOST_KEPT) {
      this.#kept += 1;
      if (byReason !== undefined) byReason.set(rest, verdict);
      else this.#known.set(reason, new Map([[rest, verdict]]));
    }
    return verdict;
  }
}
