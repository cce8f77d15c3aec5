import type { Params, Text } from "../../messages/text.ts";
import type { Source } from "../project/source.ts";

/**
 * error: figures that contradict each other or cannot be what they say; warning: something the unit must
 * explain; note: worth knowing.
 */
export type Severity = "error" | "warning" | "note";

/** A figure of a finding, ready to show: what it is, its exact value as text, and the cell it came from. */
export interface Figure {
  readonly label: Text;
  /** Money as fen, points, ratios and counts as decimal strings, or a text as found. */
  readonly value:
    | { readonly kind: "money"; readonly fen: number }
    | { readonly kind: "points" | "ratio" | "count"; readonly decimal: string }
    | { readonly kind: "text"; readonly text: string };
  /** The cells it was read or summed from; empty for a purely derived figure. */
  readonly sources: readonly Source[];
}

/** Something that does not agree, with both figures, the arithmetic and the cells. Never corrects anything. */
export interface Finding {
  /** The check's stable id. */
  readonly checkId: string;
  readonly severity: Severity;
  readonly projectId: string;
  /** The line, item or indicator concerned, where there is one. */
  readonly subjectId: string | null;
  /** One sentence; its places are filled with `params`. Money in them is in the form's unit, named in each language. */
  readonly message: Text;
  readonly params: Params;
  /** The arithmetic as it is written on paper, e.g. `97.73 ÷ 373.60 = 26.16 %`; language-neutral. */
  readonly formula: string;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
}
