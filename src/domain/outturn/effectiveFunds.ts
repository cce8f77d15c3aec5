import { type Fen, fen } from "../money/fen.ts";
import type { AmountCell } from "../project/cells.ts";
import type { FundColumn, FundRow, Funds } from "../project/project.ts";
import type { Source } from "../project/source.ts";

/** The amount of one budget column with where it comes from. */
export interface EffectiveFund {
  readonly fen: Fen | null;
  readonly from: "total" | "sources";
  readonly sources: readonly Source[];
}

/** What the funding sources of one column add up to. `quantum` is the finest printed place among them, in fen. */
export interface SourcesSum {
  readonly fen: Fen;
  readonly quantum: number;
  readonly cells: readonly AmountCell[];
}

const cellsOf = (row: FundRow): AmountCell[] => Object.values(row.amounts);

/** A cell that says nothing was planned from this source, as against one that cannot be read. */
const isEmpty = (cell: AmountCell): boolean => cell.fault === "blank" || cell.fault === "none";

/**
 * The sum of the funding sources' cells of one column. Empty cells and dashes count as nothing; null where
 * no source has an amount, one holds something that cannot be read, or the sum is beyond exact range.
 */
export function sumSources(funds: Funds, column: FundColumn): SourcesSum | null {
  const filled = funds.sources.flatMap((row) => row.amounts[column] ?? []).filter((cell) => !isEmpty(cell));
  if (filled.length === 0) return null;
  let total = 0;
  for (const cell of filled) {
    if (cell.fen === null) return null;
    total += cell.fen;
  }
  if (!Number.isSafeInteger(total)) return null;
  return { fen: fen(total), quantum: Math.min(...filled.map((cell) => cell.quantum)), cells: filled };
}

/**
 * Whether the total row is unusable: all its amounts are zero or empty while a source has money. Seen in
 * published forms, where only the 其中 row was filled in.
 */
export function isTotalRowEmpty(funds: Funds): boolean {
  const unused = cellsOf(funds.total).every((cell) => cell.fen === 0 || isEmpty(cell));
  return unused && funds.sources.some((row) => cellsOf(row).some((cell) => cell.fen !== null && cell.fen !== 0));
}

/**
 * The amount of a budget column that every rate and sum is reckoned from: the total row's, or the sum of
 * the sources where the whole total row is zero or empty. Null where the form has no such column or it
 * cannot be read; a single empty cell of a filled total row stays unknown.
 */
export function effectiveFund(funds: Funds, column: FundColumn): EffectiveFund {
  if (!isTotalRowEmpty(funds)) {
    const cell = funds.total.amounts[column];
    return { fen: cell?.fen ?? null, from: "total", sources: cell ? [cell.source] : [] };
  }
  const sum = sumSources(funds, column);
  return { fen: sum?.fen ?? null, from: "sources", sources: sum ? sum.cells.map((cell) => cell.source) : [] };
}
