import type { Source } from "../domain/project/source.ts";
import type { Params } from "../messages/text.ts";
import type { IssueCode } from "./issueTexts.ts";

/**
 * One thing that is wrong with a file, said precisely: where it stands, what it says, what is wrong, what to
 * do. `error`: something could not be used; `warning`: used as it stands, but look at it.
 */
export interface Issue {
  /**
   * Stable kebab-case code. Its words are an entry of `issueTexts.ts`, which is loaded when there is something to
   * say: a file without faults needs none of them.
   */
  readonly code: IssueCode;
  readonly severity: "error" | "warning";
  readonly source: Source;
  readonly params: Params;
}
