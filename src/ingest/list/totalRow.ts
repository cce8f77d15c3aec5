import { stripBlanks } from "../../domain/money/blanks.ts";
import { halfWidth } from "../../domain/money/halfWidth.ts";

/** How far a total reaches: over everything above, or over a part of it. */
export type TotalScope = "whole" | "part";

const WORDS: readonly { readonly scope: TotalScope; readonly pattern: RegExp }[] = [
  { scope: "whole", pattern: /^(?:合计|总计|共计|总合计|total|grandtotal|totals|sum):?$/i },
  { scope: "part", pattern: /^(?:小计|分计|subtotal|sub-total):?$/i },
];

/** Last letters of the words; behind them may stand a colon or a blank. */
const LAST = "计lsmLSM:：";

/** Whether a name is that of a total row (`合 计`, `小计：`, `Total`), and how far it reaches; null for a plain name. */
export function totalScope(name: string): TotalScope | null {
  // Longer than any total's word with blanks in it, or another last letter: most names end here.
  if (name.length > 12 || name === "") return null;
  const last = name.charAt(name.length - 1);
  if (!LAST.includes(last) && last.trim() !== "") return null;
  const bare = stripBlanks(halfWidth(name));
  return WORDS.find(({ pattern }) => pattern.test(bare))?.scope ?? null;
}
