import type { Text } from "../../messages/text.ts";
import { shortUnitNames } from "../../messages/unitNames.ts";
import { type AmountUnit, FEN_PER_UNIT, type Fen } from "../money/fen.ts";
import { formatAmount } from "../money/format.ts";
import { effectiveFund, sumSources } from "../outturn/effectiveFunds.ts";
import type { AmountCell } from "../project/cells.ts";
import type { CostLine, FundColumn, Funds } from "../project/project.ts";
import type { Source } from "../project/source.ts";

/** An amount under comparison, known to ± half of `quantum` fen. */
export interface Amount {
  readonly fen: number;
  readonly quantum: number;
  readonly sources: readonly Source[];
}

/** A sum over lines; cells that hold no amount are counted, not guessed. */
export interface LineSum extends Amount {
  readonly unknown: number;
}

/** A cell's amount; null where it is unknown. */
export const amountOf = (cell: AmountCell | null | undefined): Amount | null =>
  cell && cell.fen !== null ? { fen: cell.fen, quantum: cell.quantum, sources: [cell.source] } : null;

/** A column of the funds as every rate reads it, with the finest place it is printed to. */
export function fundAmount(funds: Funds, column: FundColumn): Amount | null {
  const { fen, from, sources } = effectiveFund(funds, column);
  if (fen === null) return null;
  const quantum = from === "total" ? funds.total.amounts[column]?.quantum : sumSources(funds, column)?.quantum;
  return { fen, quantum: quantum ?? 1, sources };
}

/** The sum of one cell of each line. Its quantum is the finest printed place: authors drop trailing zeros. */
export function sumLines(lines: readonly CostLine[], pick: (line: CostLine) => AmountCell | null): LineSum {
  const cells = lines.map(pick);
  const known = cells.flatMap((cell) => amountOf(cell) ?? []);
  return {
    fen: known.reduce((total, amount) => total + amount.fen, 0),
    quantum: finestOf(known, "亿元"),
    sources: known.flatMap((amount) => amount.sources),
    unknown: cells.length - known.length,
  };
}

/** The finest printed place among amounts, one of the unit at most. A list can be longer than a call may have arguments. */
function finestOf(amounts: readonly { readonly quantum: number }[], unit: AmountUnit): number {
  return amounts.reduce((finest, { quantum }) => Math.min(finest, quantum), FEN_PER_UNIT[unit]);
}

/**
 * Whether two printed amounts contradict: no amount within half a printed place of both could have been rounded to
 * each. 90 agrees with 89.974; figures printed to the same place must be equal.
 */
export const conflicts = (a: Amount, b: Amount): boolean => Math.abs(a.fen - b.fen) >= (a.quantum + b.quantum) / 2;

/**
 * Whether lines split not the whole of the funds but a department's project expenditure, which its form lists beside
 * the recurrent expenditure: their sum agrees with that source.
 */
export const splitsProjects = (funds: Funds, column: FundColumn, sum: Amount): boolean =>
  funds.sources.some(({ label, amounts }) => {
    const amount = /项目支出/.test(label.text) ? amountOf(amounts[column]) : null;
    return amount !== null && !conflicts(sum, amount);
  });

/** Writes amounts in the form's unit with as many decimals as the finest of `amounts` was printed with. */
export interface Printer {
  /** `313.12`, for formulas. */
  readonly bare: (fen: number) => string;
  /** `313.12 万元`, in English `313.12 (10k yuan)`, for sentences. */
  readonly full: (fen: number) => Text;
}

/** The printer for amounts that stand together in one finding. */
export function printer(unit: AmountUnit, amounts: readonly { readonly quantum: number }[]): Printer {
  const finest = finestOf(amounts, unit);
  const decimals = Math.max(0, Math.round(Math.log10(FEN_PER_UNIT[unit] / finest)));
  const bare = (fen: number) => formatAmount(fen as Fen, unit, { decimals });
  const { zh, en } = shortUnitNames[unit];
  return { bare, full: (fen) => ({ zh: `${bare(fen)} ${zh}`, en: `${bare(fen)} (${en})` }) };
}
