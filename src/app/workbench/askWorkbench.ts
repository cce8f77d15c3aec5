import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import type { Clause } from "../../engine/clause.ts";
import type { AskOptions, LineQueries, StoreInfo } from "../../engine/engine.ts";
import type { Answers } from "../../engine/wants.ts";
import { hasHalfKnown } from "./groupSums.ts";
import { workbenchClauses } from "./workbenchClauses.ts";
import { type KnownAnswers, readPicture, type WorkbenchPicture } from "./workbenchPicture.ts";
import type { WorkbenchState } from "./workbenchState.ts";
import { type BaseWants, baseWants, facetWant, workbenchWants } from "./workbenchWants.ts";

/** Lines of which both amounts are known: of all others what is unspent is unknown. */
const KNOWN: Clause = { source: "known", kind: "range", column: "unspent", from: null, to: null };

/** What is the same whatever is chosen, of one version of the data. */
interface Base {
  readonly answer: Answers<BaseWants>;
  readonly known: KnownAnswers | null;
}

/**
 * Asks one source of lines for everything the workbench shows. Sums without any filter are asked once a version. Later
 * questions replace earlier ones, which are then rejected with an `AbortError`.
 */
export class WorkbenchAsker {
  private readonly queries: LineQueries;
  private readonly thresholds: Thresholds;
  private base: { readonly version: number; readonly answer: Promise<Base> } | null = null;

  constructor(queries: LineQueries, thresholds: Thresholds) {
    this.queries = queries;
    this.thresholds = thresholds;
  }

  async ask(state: WorkbenchState, info: StoreInfo, signal: AbortSignal): Promise<WorkbenchPicture> {
    const { values, version } = info;
    const clauses = workbenchClauses(state, this.thresholds);
    const wants = workbenchWants(state, values, this.thresholds);
    if (this.base?.version !== version) this.base = { version, answer: this.askBase() };
    const [base, { answer, version: answered }] = await Promise.all([
      this.base.answer.catch((error: unknown) => {
        // Asked again by the next question.
        this.base = null;
        throw error;
      }),
      this.queries.update(clauses, wants, { channel: "workbench", signal }),
    ]);
    const known =
      base.known === null ? null : await this.askKnown(clauses, wants, { channel: "workbench-known", signal });
    const asked = { version: answered, state, values, base: base.answer, knownBase: base.known };
    return readPicture(asked, answer, known);
  }

  private async askBase(): Promise<Base> {
    const wants = baseWants(this.thresholds);
    const { answer } = await this.queries.update([], wants);
    const { totals } = answer;
    const known = hasHalfKnown(totals) ? await this.askKnown([], { ...wants, groups: wants.totals }, {}) : null;
    return { answer, known };
  }

  private async askKnown(
    clauses: readonly Clause[],
    { totals, groups }: Pick<ReturnType<typeof workbenchWants>, "totals" | "groups">,
    options: AskOptions,
  ): Promise<KnownAnswers> {
    const years = facetWant("year", this.thresholds);
    return (await this.queries.update([...clauses, KNOWN], { totals, groups, years }, options)).answer;
  }
}
