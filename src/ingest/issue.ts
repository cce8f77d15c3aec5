import type { Source } from "../domain/project/source.ts";
import type { Params, Text } from "../messages/text.ts";

/**
 * One thing that is wrong with a file, said precisely: where it stands, what it says, what is wrong, what to
 * do. `error`: something could not be used; `warning`: used as it stands, but look at it.
 */
export interface Issue {
  /** Stable kebab-case code, an entry of `issueTexts.ts`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly source: Source;
  /** One sentence: what is wrong and what to do. */
  readonly message: Text;
  readonly params: Params;
}
