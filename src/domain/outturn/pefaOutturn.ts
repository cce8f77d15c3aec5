import { Decimal } from "decimal.js";
import { type Fen, fen } from "../money/fen.ts";
import { ratio } from "../money/ratio.ts";
import type { LineOutturn } from "./lineOutturn.ts";

/** One line as a head of the composition: what it would have got had all spending moved in proportion. */
export interface PefaHead {
  readonly outturn: LineOutturn;
  readonly budgetFen: Fen;
  readonly actualFen: Fen;
  /** B' = budget × Σ actual ÷ Σ budget, in fen, exact. */
  readonly adjusted: Decimal;
  /** |actual − B'|, in fen, exact. */
  readonly deviation: Decimal;
}

/**
 * Aggregate outturn and composition variance after PEFA 2016, PI-1 and PI-2. An indicator only, never a PEFA grade:
 * PEFA grades three years of a government's heads, and project lines are far finer than heads.
 */
export interface PefaOutturn {
  /** Lines of which original budget and actual are known. */
  readonly heads: readonly PefaHead[];
  /** Lines left out because one of the two is unknown. */
  readonly unknown: number;
  readonly budgetFen: Fen;
  readonly actualFen: Fen;
  /** Σ actual ÷ Σ original budget (PI-1); null where there is no budget. */
  readonly aggregate: Decimal | null;
  /** Σ deviations ÷ Σ actual (PI-2); null where nothing was spent or budgeted, or the line stands for the whole form. */
  readonly composition: Decimal | null;
}

/**
 * Reckons both indicators from the lines' ORIGINAL budgets, as PEFA does, whatever their revised ones. Lines with a
 * budget or an actual below zero count as they are. Sums beyond exact range give neither indicator.
 */
export function pefaOutturn(lines: readonly LineOutturn[]): PefaOutturn {
  const known = lines.flatMap((outturn) => {
    const budgetFen = outturn.line.budget.fen;
    return budgetFen === null || outturn.actualFen === null
      ? []
      : [{ outturn, budgetFen, actualFen: outturn.actualFen }];
  });
  const budget = known.reduce((sum, each) => sum + each.budgetFen, 0);
  const actual = known.reduce((sum, each) => sum + each.actualFen, 0);
  const isExact = Number.isSafeInteger(budget) && Number.isSafeInteger(actual);
  const [budgetFen, actualFen] = isExact ? [fen(budget), fen(actual)] : [fen(0), fen(0)];
  const aggregate = budgetFen > 0 ? ratio(actualFen, budgetFen) : null;
  const heads = isExact
    ? known.map((each): PefaHead => {
        const adjusted = budgetFen > 0 ? new Decimal(each.budgetFen).times(actualFen).div(budgetFen) : new Decimal(0);
        return { ...each, adjusted, deviation: adjusted.minus(each.actualFen).abs() };
      })
    : [];
  const deviations = heads.reduce((sum, { deviation }) => sum.plus(deviation), new Decimal(0));
  return {
    heads,
    unknown: lines.length - heads.length,
    budgetFen,
    actualFen,
    aggregate,
    composition: aggregate === null || actualFen <= 0 || heads.length < 2 ? null : deviations.div(actualFen),
  };
}
