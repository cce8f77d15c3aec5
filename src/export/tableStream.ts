import type { ExportTable } from "./exportTable.ts";

/** What a table is before its rows come. */
export type TableHead = Omit<ExportTable, "rows">;

/** A file that is written while its rows come. */
export interface TableStream {
  readonly add: (rows: ExportTable["rows"]) => void;
  /** The whole file; nothing can be added after. */
  readonly end: () => Blob;
}
