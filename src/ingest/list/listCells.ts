import type { AmountCell, TextCell } from "../../domain/project/cells.ts";
import type { Source } from "../../domain/project/source.ts";
import { amountIssue } from "../cellIssues.ts";
import { type FallbackUnit, readAmount } from "../cells.ts";
import type { Issue } from "../issue.ts";
import { issueAt } from "../issueAt.ts";
import type { Grid } from "./grid.ts";
import type { ListColumn } from "./listHeader.ts";
import { trimmed } from "./trimmed.ts";

export type AmountRole = "budget" | "revised" | "actual";

/** An amount column and the unit of its bare figures. */
export interface AmountColumn extends ListColumn {
  readonly fallback: FallbackUnit;
}

/** A column where there is one; a cell without a column is blank. */
type Column = ListColumn | undefined;

/**
 * Reads the cells of a list, one row after the other. A list has up to a million of them, so this is the hottest path
 * of all readers: methods of one class over its own fields, which the compiler joins into one piece of code, and
 * objects written out in full, of one shape, without copies in between. No field is a `#` one: for the oldest browsers
 * the build makes a look-up in a weak map of each.
 */
export class ListCells {
  private readonly file: string;
  private readonly table: string | null;
  private readonly fallback: FallbackUnit;
  private readonly issues: Issue[];
  private grid: Grid;
  /** The texts of every place, also of those a merged cell covers. */
  private standing: readonly (readonly string[])[] = [];
  private row = 0;
  /** The row's number for people, and its texts: the same for all of its cells. */
  private number = 0;
  private texts: readonly string[] = [];

  /** `fallback` is the unit of amounts without a column; what is wrong with an amount goes to `issues`. */
  constructor(grid: Grid, file: string, fallback: FallbackUnit, issues: Issue[]) {
    this.grid = grid;
    this.file = file;
    this.table = grid.table;
    this.fallback = fallback;
    this.issues = issues;
  }

  /** Goes to a part of the grid. */
  open(part: Grid) {
    this.grid = part;
    this.standing = part.standing ?? part.rows;
  }

  /** Goes to a row of the part; all other methods read there. */
  goTo(row: number) {
    this.row = row;
    this.number = this.grid.rowNumber(row);
    this.texts = this.standing[row]!;
  }

  /** The row's number for people. */
  get rowNumber(): number {
    return this.number;
  }

  /** A cell's text as found. */
  raw(column: Column): string {
    return column === undefined ? "" : (this.texts[column.index] ?? "");
  }

  text(column: Column): TextCell {
    const source = this.source(column, this.raw(column));
    return { text: trimmed(source.raw), source };
  }

  /** Notes what is wrong with the amount. */
  amount(column: AmountColumn | undefined): AmountCell {
    const source = this.source(column, this.raw(column));
    const cell = readAmount(source, column === undefined ? this.fallback : column.fallback);
    if (this.grid.standing !== null && column !== undefined && this.isShared(column.index)) {
      this.issues.push(issueAt("amount-shared", source));
      return { ...cell, fen: null, fault: "text" };
    }
    // A known amount that is not negative has nothing wrong: nearly all of them.
    if (cell.fen === null || cell.fen < 0) {
      const issue = amountIssue(cell);
      if (issue) this.issues.push(issue);
    }
    return cell;
  }

  /** Where the row stands as a whole, with what was found there. */
  rowSource(raw: string): Source {
    return this.source(undefined, raw);
  }

  private source(column: Column, raw: string): Source {
    return {
      file: this.file,
      table: this.table,
      row: this.number,
      column: column === undefined ? null : column.header,
      place: null,
      raw,
    };
  }

  /** One amount over several rows belongs to all of them and to none alone. */
  private isShared(index: number): boolean {
    const mine = this.texts[index] ?? "";
    if (mine.trim() === "") return false;
    const { rows } = this.grid;
    const isCovered = (rows[this.row]![index] ?? "") === "";
    const below = this.row + 1;
    const coversBelow = this.standing[below]?.[index] === mine && rows[below]![index] === "";
    return isCovered || coversBelow;
  }
}
