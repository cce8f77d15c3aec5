import type { Issue } from "../ingest/issue.ts";

/** A partition as it is to be read. */
export interface PartitionOrder {
  readonly kind: "read";
  /** Where the file is fetched from, relative to `base`; the page in one file has it under that very name. */
  readonly path: string;
  readonly base: string;
  /** Its name in the catalog, by which issues call it. */
  readonly file: string;
  /** What the catalog states of it; null for what it does not. */
  readonly sha256: string | null;
  readonly rows: number | null;
  /** Where the lines go. */
  readonly engine: MessagePort;
}

/** What a reader of partitions is told. Lines wait for their turn, so that they stand in the order of the catalog. */
export type ToPartition = { readonly kind: "hello" } | PartitionOrder | { readonly kind: "turn" };

/** What it tells. */
export type FromPartition =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly rows: number; readonly all: number | null }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] }
  /** All lines are in the engine; how many there were. */
  | { readonly kind: "done"; readonly lines: number }
  /** The program broke, not the data. */
  | { readonly kind: "broke"; readonly reason: string };
