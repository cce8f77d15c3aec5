import type { ReactNode } from "react";
import { useApp } from "../app/AppContext.ts";
import type { Fen } from "../domain/money/fen.ts";
import { overview } from "../messages/overview.ts";
import { Amount } from "./Amount.tsx";

/** The columns of figures that lists of lines and of projects have in common; their row is a `figure-row`. */
const COLUMNS = [overview.budget, overview.actual, overview.unspent, overview.rate];

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
  readonly actualFen: Fen | null;
  readonly unspent: ReactNode;
  readonly rate: ReactNode;
}) {
  const { t } = useApp();
  const { budgetFen, actualFen, unspent, rate } = figures;
  const cells = [<Amount key="budget" fen={budgetFen} />, <Amount key="actual" fen={actualFen} />, unspent, rate];
  return COLUMNS.map((title, index) => (
    <span key={title.en} role="cell" className="num" data-label={t(title)}>
      {cells[index]}
    </span>
  ));
}
