import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { LineQueries, StoreInfo } from "../engine/engine.ts";
import type { Issue } from "../ingest/issue.ts";
import type { Problem } from "./problem.ts";

/** Rows read so far, of how many; null where that is not known. */
export interface LineProgress {
  readonly rows: number;
  readonly all: number | null;
}

/** The lines of a data set as something to ask. */
export interface LineSource {
  /** What there is to ask about now; a new object, of a higher version, whenever more lines have been committed. */
  readonly info: StoreInfo;
  readonly queries: LineQueries;
  /** Whether the data are made up, and must be marked 示例 wherever they show. */
  readonly isSample: boolean;
  /** How far reading is; null when all is there, or no more will come. */
  readonly progress: LineProgress | null;
  readonly issues: readonly Issue[];
  /**
   * The project a line belongs to and the line's id in it, by the line's number in order of arrival; null where the
   * lines were not read as projects: then columns `file` and `row` say where it stands.
   */
  readonly lineAt: (line: number) => { readonly outturn: ProjectOutturn; readonly lineId: string } | null;
}

/** A line source on its way. */
export interface LineSourceState {
  /** Null until the first lines can be asked about. */
  readonly source: LineSource | null;
  /** As the source's own, also while there is none yet. */
  readonly progress: LineProgress | null;
  readonly problem: Problem | null;
}
