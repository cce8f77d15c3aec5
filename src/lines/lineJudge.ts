import { classify } from "../domain/deviation/classify.ts";
import type { StatusId } from "../domain/deviation/deviation.ts";
import { parseStatus } from "../domain/deviation/status.ts";
import type { CategoryId } from "../domain/deviation/taxonomy.ts";
import type { ReasonState } from "./lineSchema.ts";

/** What a reason, a status and a stated category say of a line of which money is unspent. */
export interface Verdict {
  readonly category: CategoryId;
  readonly reasonState: ReasonState;
}

/** Reasons are typed anew for nearly every line only in lists nobody copied; beyond so many, no more are kept. */
const MOST_KEPT = 50_000;

/**
 * Judges lines as `deriveLine` does, each combination of texts once: a list of a million lines holds some thousand
 * reasons, and to judge one takes as long as to read fifty lines.
 */
class LineJudge {
  readonly #statuses = new Map<string, StatusId>();
  /** By the form's year, by reason, by status and category. */
  readonly #years = new Map<number | null, Map<string, Map<string, Verdict>>>();
  #year: number | null = null;
  #verdicts = new Map<string, Map<string, Verdict>>();
  #kept = 0;

  /** The status that the text of a cell, or of a name's marker, declares. */
  statusOf(text: string): StatusId {
    const known = this.#statuses.get(text);
    if (known !== undefined) return known;
    const status = parseStatus(text);
    if (this.#hasRoom()) this.#statuses.set(text, status);
    return status;
  }

  /**
   * For a line of which money is unspent; `category` is the text of its cell, "" where it is blank, `year` the form's.
   */
  judge(reason: string, status: StatusId, category: string, year: number | null): Verdict {
    if (year !== this.#year) this.#goTo(year);
    const rest = category === "" ? status : `${status}\n${category}`;
    const byReason = this.#verdicts.get(reason);
    const known = byReason?.get(rest);
    if (known !== undefined) return known;
    const { primary, reasonStated } = classify({ reason, status, explicit: category, year });
    const verdict: Verdict = { category: primary, reasonState: reasonStated ? "stated" : "missing" };
    if (this.#hasRoom()) {
      if (byReason !== undefined) byReason.set(rest, verdict);
      else this.#verdicts.set(reason, new Map([[rest, verdict]]));
    }
    return verdict;
  }

  #goTo(year: number | null): void {
    this.#years.set(this.#year, this.#verdicts);
    this.#year = year;
    this.#verdicts = this.#years.get(year) ?? new Map();
  }

  #hasRoom(): boolean {
    this.#kept += 1;
    return this.#kept <= MOST_KEPT;
  }
}

/** One for all files that a thread reads: the same reasons come again. */
export const lineJudge = new LineJudge();
