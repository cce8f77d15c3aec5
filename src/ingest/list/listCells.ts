import type { AmountCell, TextCell } from "../../domain/project/cells.ts";
import { amountIssue } from "../cellIssues.ts";
import { type Address, amountCell, type FallbackUnit, textCell } from "../cells.ts";
import type { ListRole } from "../headerSynonyms.ts";
import type { Issue } from "../issue.ts";
import { issueAt } from "../issueTexts.ts";
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
  at(row: number, role: ListRole | null): Address;
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
  const address = (row: number, column: ListColumn | undefined): Address => ({
    file,
    table,
    row: grid.rowNumber(row),
    column: column ? column.header : null,
    place: null,
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
    text: (row, role) => textCell(raw(row, columns[role]), address(row, columns[role])),
    at: (row, role) => address(row, role ? columns[role] : undefined),
    amount: (row, role) => {
      const column = amounts[role];
      const cell = amountCell(raw(row, column), address(row, column), column ? column.fallback : fallback);
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
