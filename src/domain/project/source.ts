/**
 * Where a value was read, precise enough to find the cell again by hand. The audit, the 来源 pop-up and
 * every error message read this one record.
 */
export interface Source {
  /** File name as the reader knows it, without a folder. */
  readonly file: string;
  /** Sheet or table inside the file; null where the file holds only one. */
  readonly table: string | null;
  /** The sheet's or table's row, in text files (CSV, JSON, plain text) the file's line; from 1. */
  readonly row: number | null;
  /** The column header's text, or the field's name in JSON. */
  readonly column: string | null;
  /** Where in the form the cell stands, in the form's own words, e.g. `成本指标 › 风险防控平台建设 › 实际完成值`. */
  readonly place: string | null;
  /** The cell's text exactly as found, blanks and all. */
  readonly raw: string;
}
