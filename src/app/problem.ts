import type { ProblemCode } from "../messages/problems.ts";
import type { Params, Text } from "../messages/text.ts";

/**
 * Something that went wrong, as one sentence for people: what, in which file, and what to do. Common sentences are
 * named by their key, so that a page without problems need not carry them.
 */
export interface Problem {
  readonly text: ProblemCode | Text;
  readonly params: Params;
}
