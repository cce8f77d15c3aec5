/** One cell of a table as a document holds it. */
export interface RawCell {
  /** The cell's text exactly as found; "" for an empty or a covered cell. */
  readonly text: string;
  /** The row a reader would count to find it: the sheet's or table's row, in text files the line; from 1. */
  readonly row: number;
  /** The column a reader would count to find it, from 1. */
  readonly column: number;
  /** Rows and columns the cell spreads over; 1 for a plain cell and for a covered one. */
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The merged cell that covers this one; null for a plain cell and for the origin itself. */
  readonly origin: RawCell | null;
}

/**
 * One sheet or table of a document, before anybody knows what it means. Every row has the same number of
 * cells: a merge keeps its text in its first cell, and the cells under it point there by `origin`.
 */
export interface RawTable {
  /** Name of the sheet, or a number word for a document with several tables; null where there is only one. */
  readonly name: string | null;
  readonly rows: readonly (readonly RawCell[])[];
}

/** The text that stands over a cell's place: its own, or that of the merged cell covering it. */
export function standingText(cell: RawCell): string {
  return (cell.origin ?? cell).text;
}
