import type { AmountCell, NumberCell, RateCell, TextCell } from "../../domain/project/cells.ts";
import { amountIssue, numberIssue, rateIssue } from "../cellIssues.ts";
import { type Address, amountCell, type FallbackUnit, numberCell, rateCell, sourceAt, textCell } from "../cells.ts";
import type { Issue } from "../issue.ts";
import { issueAt } from "../issueAt.ts";
import type { RawCell } from "../rawTable.ts";
import { isHint } from "./forms.ts";
import { oneLine } from "./label.ts";

/** Where in the form a cell stands: its column's header and the words that lead to it. */
export interface Spot {
  readonly column: string | null;
  readonly place: string | null;
}

/**
 * Turns raw cells into the project's cells with their addresses, notes what is wrong with them, and remembers
 * which cells have found a place. A missing cell (beyond the edge) reads as a blank one.
 */
export class Placer {
  readonly issues: Issue[] = [];
  private readonly placed = new Set<RawCell>();
  private readonly file: string;
  private table: string | null = null;

  constructor(file: string) {
    this.file = file;
  }

  /** Names the table the cells that follow stand in. */
  enter(table: string | null): void {
    this.table = table;
  }

  /** Says that cells have found their place without being read: labels, headings. */
  use(...cells: readonly (RawCell | null)[]): void {
    for (const cell of cells) if (cell) this.placed.add(cell);
  }

  isPlaced(cell: RawCell): boolean {
    return this.placed.has(cell);
  }

  address(cell: RawCell | null, spot: Spot): Address {
    const row = cell === null || cell.row === 0 ? null : cell.row;
    return { file: this.file, table: this.table, row, column: spot.column, place: spot.place };
  }

  /** A text; a printed hint still standing where an answer is due gives "". */
  text(cell: RawCell | null, spot: Spot): TextCell {
    this.use(cell);
    const read = textCell(cell?.text ?? "", this.address(cell, spot));
    return isHint(read.text) ? { ...read, text: "" } : read;
  }

  /** A name or level on one line: breaks that only wrap the words of a narrow cell are taken out. */
  name(cell: RawCell | null, spot: Spot): TextCell {
    const read = this.text(cell, spot);
    return { ...read, text: oneLine(read.text) };
  }

  /** Several cells under one header, as one text. */
  joined(cells: readonly RawCell[], spot: Spot): TextCell {
    const [first] = cells;
    if (cells.length <= 1 || first === undefined) return this.text(first ?? null, spot);
    this.use(...cells);
    return textCell(cells.map((cell) => cell.text.trim()).join(""), this.address(first, spot));
  }

  amount(cell: RawCell | null, spot: Spot, unit: FallbackUnit): AmountCell {
    this.use(cell);
    const read = amountCell(cell?.text ?? "", this.address(cell, spot), unit);
    this.note(amountIssue(read));
    return read;
  }

  number(cell: RawCell | null, spot: Spot): NumberCell {
    this.use(cell);
    const read = numberCell(cell?.text ?? "", this.address(cell, spot));
    this.note(numberIssue(read));
    return read;
  }

  /** A rate; `percent` says that the header has the percent sign the cell leaves out. */
  rate(cell: RawCell | null, spot: Spot, percent: boolean): RateCell {
    this.use(cell);
    const raw = cell?.text ?? "";
    const at = this.address(cell, spot);
    const signed = percent && /^[\s\d.]*\d[\s.]*$/.test(raw);
    const read = signed ? { ...rateCell(`${raw}%`, at), source: sourceAt(at, raw) } : rateCell(raw, at);
    this.note(rateIssue(read));
    return read;
  }

  /** Notes that a filled cell has no place in the form. */
  unplaced(cell: RawCell, spot: Spot): void {
    this.use(cell);
    this.note(issueAt("unplaced-cell", sourceAt(this.address(cell, spot), cell.text)));
  }

  private note(issue: Issue | null): void {
    if (issue) this.issues.push(issue);
  }
}
