import { useApp } from "../../app/AppContext.ts";
import { formatAmount } from "../../domain/money/format.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { portfolio as words } from "../../messages/portfolio.ts";

const HEIGHT = 20;

/**
 * A project's budget as an outline, its actual as a solid bar inside it, and the unspent rest split by cause in
 * taxonomy order. All bars of a list share `maxFen` as their scale; spending beyond the budget runs past the outline.
 */
export function ProjectBar({ outturn, maxFen }: { outturn: ProjectOutturn; maxFen: number }) {
  const { t, state } = useApp();
  const { totals, byCategory } = outturn;
  const { budgetFen, actualFen, unspentFen, overspentFen } = totals;
  const share = (fen: number) => (maxFen <= 0 ? 0 : (Math.max(0, fen) / maxFen) * 100);
  const money = (fen: typeof budgetFen) => formatAmount(fen, state.unit);
  // Where some lines overspend and others do not, what is unspent begins inside the actual bar's end.
  let left = share(budgetFen - unspentFen);
  return (
    <svg
      className="budget-bar"
      height={HEIGHT}
      width="100%"
      role="img"
      aria-label={t(words.barLabel, {
        budget: money(budgetFen),
        actual: money(actualFen),
        unspent: money(unspentFen),
      })}
    >
      {byCategory.map(({ category, unspentFen: part }) => {
        const x = left;
        left += share(part);
        return (
          <rect
            key={category}
            className={`fill-${category}`}
            x={`${x}%`}
            y="4"
            width={`${share(part)}%`}
            height={HEIGHT - 8}
          />
        );
      })}
      {budgetFen > 0 && (
        <rect
          className="bar-budget"
          x="0.75"
          y="1.75"
          width={`${Math.max(0.4, share(budgetFen) - 0.3)}%`}
          height={HEIGHT - 3.5}
        />
      )}
      {actualFen > 0 && (
        <rect
          className={overspentFen > 0 ? "bar-actual bar-over" : "bar-actual"}
          x="0"
          y="5.5"
          width={`${Math.max(0.25, share(actualFen))}%`}
          height={HEIGHT - 11}
        />
      )}
    </svg>
  );
}
