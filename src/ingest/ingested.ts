import type { Project } from "../domain/project/project.ts";
import type { Encoding } from "./encoding.ts";
import type { Issue } from "./issue.ts";
import type { Grid } from "./list/grid.ts";
import type { RawTable } from "./rawTable.ts";
import type { Confidence } from "./recognise/matchTemplate.ts";

/** What a file gave: every project that could be read, and everything that was wrong. */
export interface Ingested {
  readonly projects: readonly Project[];
  readonly issues: readonly Issue[];
  /** How the file was understood; absent where nobody got as far as its text. */
  readonly reading?: Reading;
}

/** How a file was understood. What does not apply to its kind is absent. */
export interface Reading {
  /** The encoding a text was read in. */
  readonly encoding?: Encoding;
  /** Where a self-evaluation form was recognised: how sure that is and how many filled cells found no place. */
  readonly form?: { readonly confidence: Confidence; readonly unplaced: number };
  /** True where the file was read as a list, so that its columns can be mapped by hand. */
  readonly list?: boolean;
  /** Its tables, where `keepTables` asked for them. */
  readonly tables?: readonly KeptTable[];
}

/** A table of a file, kept for pictures of it; `raw` knows the merged cells, where the kind of file has any. */
export interface KeptTable {
  readonly grid: Grid;
  readonly raw: RawTable | null;
}
