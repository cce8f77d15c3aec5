import { useApp } from "../app/AppContext.ts";
import type { CategoryId } from "../domain/deviation/taxonomy.ts";
import type { Fen } from "../domain/money/fen.ts";
import { showAmount } from "../domain/money/show.ts";
import { overview } from "../messages/overview.ts";

const HEIGHT = 20;

/**
 * Budget as an outline, actual as a solid bar inside it, the gap tinted by its category. All bars of a list
 * share `maxFen` as their scale. Spending beyond the budget runs on past the outline.
 */
export function BudgetBar(props: {
  baseFen: Fen | null;
  actualFen: Fen | null;
  category: CategoryId | null;
  maxFen: number;
}) {
  const { state, t } = useApp();
  const { baseFen, actualFen, category, maxFen } = props;
  const share = (fen: Fen | null) => (fen === null || maxFen <= 0 ? 0 : (Math.max(0, fen) / maxFen) * 100);
  const label =
    baseFen === null && actualFen === null
      ? t(overview.barLabelUnknown)
      : t(overview.barLabel, {
          budget: showAmount(baseFen, state.unit),
          actual: showAmount(actualFen, state.unit),
        });
  const over = actualFen !== null && actualFen > (baseFen ?? 0);
  return (
    <svg className="budget-bar" height={HEIGHT} width="100%" role="img" aria-label={label} preserveAspectRatio="none">
      {baseFen !== null && baseFen > 0 && (
        <rect
          className={`bar-budget ${category === null ? "" : `gap-${category}`}`}
          x="0.75"
          y="1.75"
          width={`${Math.max(0.4, share(baseFen) - 0.3)}%`}
          height={HEIGHT - 3.5}
        />
      )}
      {actualFen !== null && actualFen > 0 && (
        <rect
          className={over ? "bar-actual bar-over" : "bar-actual"}
          x="0"
          y="5.5"
          width={`${Math.max(0.25, share(actualFen))}%`}
          height={HEIGHT - 11}
        />
      )}
    </svg>
  );
}
