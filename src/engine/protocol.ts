import type { Chunk, StoreSchema } from "./chunk.ts";
import type { Clause } from "./clause.ts";
import type { StoreInfo, Versioned } from "./engine.ts";
import type { Answers, Rows, Wants } from "./wants.ts";

/** What the client sends to the worker; every request gets one reply, in order. */
export type Request = Question & { readonly id: number };

export type Question =
  | { readonly kind: "open"; readonly schema: StoreSchema }
  | { readonly kind: "append"; readonly chunk: Chunk }
  | { readonly kind: "commit"; readonly isFinal: boolean }
  | { readonly kind: "update"; readonly clauses: readonly Clause[]; readonly wants: Wants }
  | { readonly kind: "search"; readonly column: string; readonly text: string; readonly limit: number }
  | { readonly kind: "line"; readonly line: number; readonly columns: readonly string[] };

/** What each kind of question is answered with. */
export interface Results {
  readonly open: null;
  readonly append: null;
  readonly commit: StoreInfo;
  readonly update: Versioned<Answers<Wants>>;
  readonly search: Versioned<readonly string[]>;
  readonly line: Versioned<Rows | null>;
}

export type Reply = { readonly id: number } & (
  | { readonly kind: "result"; readonly result: Results[keyof Results] }
  | { readonly kind: "failure"; readonly message: string }
);
