import type { Decimal } from "decimal.js";
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

/** One complete sentence of a finding. */
export interface Sentence {
  readonly text: Text;
  readonly values: Readonly<Record<string, Value>>;
}
