import type { Decimal } from "decimal.js";
import { useApp } from "../../app/AppContext.ts";
import { showPoints, UNKNOWN } from "../../domain/money/show.ts";
import { shell } from "../../messages/shell.ts";

/** Points with two decimals; unknown ones are “—”, never 0. */
export function Points({ points }: { points: Decimal | null }) {
  const { t } = useApp();
  if (points === null) {
    return (
      <span className="figure unknown" title={t(shell.unknownTitle)}>
        {UNKNOWN}
      </span>
    );
  }
  return <span className="figure">{showPoints(points)}</span>;
}

/** A loss as it acts on the score, `−7.38`; `+2.00` where there is more than full marks, nothing where none is lost. */
export function Loss({ lost }: { lost: Decimal | null }) {
  if (lost === null || lost.isZero()) return null;
  const text = showPoints(lost.negated());
  return <span className="figure score-loss">{lost.isNegative() ? `+${text}` : text}</span>;
}
