import type { ReactNode } from "react";
import { useApp } from "../app/AppContext.ts";
import type { AmountUnit, Fen } from "../domain/money/fen.ts";
import { showAmount } from "../domain/money/show.ts";
import { overview } from "../messages/overview.ts";
import { Amount } from "./Amount.tsx";

/** The columns of figures that lists of lines and of projects have in common; their row is a `figure-row`. */
const COLUMNS = [overview.budget, overview.actual, overview.unspent, overview.rate];

/** Width of a bold digit, in a unit that is the same in every row: headers are set smaller, sums bold. */
const DIGIT_REM = 0.56;
const LEAST_DIGITS = 8;

/** Width of a column that holds these amounts. Every row is a grid of its own, so it is told to all of them. */
export function amountWidth(amounts: readonly Fen[], unit: AmountUnit): string {
  const digits = amounts.map((amount) => showAmount(amount, unit).length);
  return `${Math.max(LEAST_DIGITS, ...digits) * DIGIT_REM}rem`;
}

/** Their headers. */
export function FigureHeaders() {
  const { t } = useApp();
  return COLUMNS.map((title) => (
    <span key={title.en} role="columnheader" className="num">
      {t(title)}
    </span>
  ));
}

/** A row's cells under them. In a narrow window, which has no headers, each is named by its own. */
export function FigureCells(figures: {
  readonly budgetFen: Fen | null;
  readonly actual: ReactNode;
  readonly unspent: ReactNode;
  readonly rate: ReactNode;
}) {
  const { t } = useApp();
  const { budgetFen, actual, unspent, rate } = figures;
  const cells = [<Amount key="budget" fen={budgetFen} />, actual, unspent, rate];
  return COLUMNS.map((title, index) => (
    <span key={title.en} role="cell" className="num" data-label={t(title)}>
      {cells[index]}
    </span>
  ));
}
