import type { Decimal } from "decimal.js";
import type { Severity } from "../domain/audit/finding.ts";
import type { CategoryId } from "../domain/deviation/taxonomy.ts";
import type { Fen } from "../domain/money/fen.ts";
import type { Text } from "../messages/text.ts";

/** What stands in a place of a sentence; the view sets it in type, a plain-text reader in words. */
export type Value =
  | { readonly kind: "money"; readonly fen: Fen }
  | { readonly kind: "rate"; readonly rate: Decimal }
  /** A limit such as 50%, without decimals it does not have. */
  | { readonly kind: "level"; readonly rate: Decimal }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "word"; readonly text: Text }
  /** Names as the data give them, in no language; "" where a name is missing. */
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "categories"; readonly ids: readonly CategoryId[] }
  | { readonly kind: "unit" }
  | { readonly kind: "points"; readonly points: Decimal }
  /** A title or a name from the data, set as it stands. */
  | { readonly kind: "title"; readonly text: Text }
  /** A list, each entry with figures of its own. */
  | { readonly kind: "list"; readonly entries: readonly Sentence[] };

/** Where in the page the figures of a sentence stand: a view, and what of it to show. */
export interface Target {
  readonly view: "overview" | "deviations" | "score" | "audit";
  /** The project, where it is not the one on show. */
  readonly project?: string;
  /** The line, row or finding whose source panel opens. */
  readonly trace?: string;
  readonly categories?: readonly CategoryId[];
  readonly severity?: Severity;
  /** Only lines with money unspent and no stated reason. */
  readonly silent?: boolean;
}

/** One complete sentence of a finding. */
export interface Sentence {
  readonly text: Text;
  readonly values: Readonly<Record<string, Value>>;
  /** Where its figures stand; entries of a list may have a place of their own. */
  readonly at?: Target;
}
