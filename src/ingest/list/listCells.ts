import type { AmountCell, TextCell } from "../../domain/project/cells.ts";
import type { Source } from "../../domain/project/source.ts";
import { amountIssue } from "../cellIssues.ts";
import { amountCell, type FallbackUnit } from "../cells.ts";
import type { ListRole } from "../headerSynonyms.ts";
import type { Issue } from "../issue.ts";
import { issueAt } from "../issueAt.ts";
import type { Grid } from "./grid.ts";
import type { ListColumn } from "./listHeader.ts";

export type AmountRole = "budget" | "revised" | "actual";

/** An amount column and the unit of its bare figures. */
export interface AmountColumn extends ListColumn {
  readonly fallback: FallbackUnit;
}

/** Reads the cells of a list by row and role. A role without a column gives blank cells. */
export interface ListCells {
  raw(row: number, role: ListRole): string;
  text(row: number, role: ListRole): TextCell;
  /** Notes what is wrong with the amount. */
  amount(row: number, role: AmountRole): AmountCell;
  /** Where a row stands as a whole, with what was found there. */
  rowSource(row: number, raw: string): Source;
}

/** A reader of a grid's cells. `amounts` says which column each amount comes from, whatever its header's role. */
export function listCells(
  grid: Grid,
  file: string,
  columns: Readonly<Partial<Record<ListRole, ListColumn>>>,
  amounts: Readonly<Partial<Record<AmountRole, AmountColumn>>>,
  fallback: FallbackUnit,
  issues: Issue[],
): ListCells {
  const { rows, table } = grid;
  const standing = grid.standing ?? rows;
  const source = (row: number, column: ListColumn | undefined, raw: string): Source => ({
    file,
    table,
    row: grid.rowNumber(row),
    column: column ? column.header : null,
    place: null,
    raw,
  });
  const raw = (row: number, column: ListColumn | undefined): string =>
    column ? (standing[row]![column.index] ?? "") : "";
  /** One amount over several rows belongs to all of them and to none alone. */
  const isShared = (row: number, index: number): boolean => {
    const mine = standing[row]![index] ?? "";
    if (mine.trim() === "") return false;
    const isCovered = (rows[row]![index] ?? "") === "";
    const coversBelow = standing[row + 1]?.[index] === mine && rows[row + 1]![index] === "";
    return isCovered || coversBelow;
  };
  return {
    raw: (row, role) => raw(row, columns[role]),
    text: (row, role) => {
      const column = columns[role];
      const found = raw(row, column);
      return { text: found.trim(), source: source(row, column, found) };
    },
    rowSource: (row, found) => source(row, undefined, found),
    amount: (row, role) => {
      const column = amounts[role];
      const found = raw(row, column);
      const cell = amountCell(found, source(row, column, found), column ? column.fallback : fallback);
      if (grid.standing && column && isShared(row, column.index)) {
        issues.push(issueAt("amount-shared", cell.source));
        return { ...cell, fen: null, fault: "text" };
      }
      const issue = amountIssue(cell);
      if (issue) issues.push(issue);
      return cell;
    },
  };
}
