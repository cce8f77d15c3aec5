import type { Params, Text } from "../messages/text.ts";

/** Something that went wrong, as one sentence for people: what, in which file, and what to do. */
export interface Problem {
  readonly text: Text;
  readonly params: Params;
}
