import { lazy, Suspense } from "react";
import { useApp } from "../../app/AppContext.ts";
import { toggleCategory, toggleFamily } from "../../app/toggleFilter.ts";
import { useAfterPaint } from "../../app/useAfterPaint.ts";
import { category, FAMILIES, type FateId } from "../../domain/deviation/taxonomy.ts";
import type { Fen } from "../../domain/money/fen.ts";
import { ratio } from "../../domain/money/ratio.ts";
import { showAmount, showRate } from "../../domain/money/show.ts";
import { families } from "../../domain/outturn/families.ts";
import { fates } from "../../domain/outturn/fates.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { adjustedRate } from "../../domain/outturn/rates.ts";
import { overview } from "../../messages/overview.ts";
import type { Text } from "../../messages/text.ts";
import { Amount } from "../../ui/Amount.tsx";
import { CategoryChip } from "../../ui/CategoryChip.tsx";
import { Message } from "../../ui/Message.tsx";
import { BudgetStrip } from "./BudgetStrip.tsx";

const WhereRounding = lazy(() => import("./WhereRounding.tsx"));

const FATES: readonly { id: FateId; title: Text; hint: Text }[] = [
  { id: "later", title: overview.fateLater, hint: overview.fateLaterHint },
  { id: "released", title: overview.fateReleased, hint: overview.fateReleasedHint },
  { id: "undecided", title: overview.fateUndecided, hint: overview.fateUndecidedHint },
  { id: "unexplained", title: overview.fateUnexplained, hint: overview.fateUnexplainedHint },
];

/** Budget = executed + unspent by category: as a strip, by family, and by what becomes of the money. */
export function WhereBudgetWent({ totals, byCategory }: Pick<ProjectOutturn, "totals" | "byCategory">) {
  const { t, state, set } = useApp();
  const painted = useAfterPaint();
  if (totals.count === totals.unknown || totals.budgetFen <= 0) return null;
  const sums = fates(byCategory);
  const adjusted = adjustedRate(totals, byCategory);
  const share = (fen: Fen, of: Fen) => showRate(ratio(fen, of), 1);
  return (
    <section className="panel where">
      <header>
        <h2>{t(overview.whereTitle)}</h2>
        <p className="hint">
          <Message
            text={totals.overspentFen > 0 ? overview.whereSumOver : overview.whereSum}
            nodes={{
              actual: <Amount fen={totals.actualFen} />,
              unspent: <Amount fen={totals.unspentFen} />,
              over: <Amount fen={totals.overspentFen} />,
              budget: <Amount fen={totals.budgetFen} />,
            }}
          />
        </p>
      </header>
      {totals.unspentFen > 0 && (
        <ul className="families" aria-label={t(overview.family)}>
          {families(byCategory).map(({ family, unspentFen }) => (
            <li key={family}>
              <button
                type="button"
                className="link strong"
                aria-pressed={state.filter.families.includes(family)}
                onClick={() => set({ filter: toggleFamily(state.filter, family) })}
              >
                {t(FAMILIES.find(({ id }) => id === family)?.title as Text)}
              </button>{" "}
              <Amount fen={unspentFen} /> <span className="share">{share(unspentFen, totals.unspentFen)}</span>
            </li>
          ))}
        </ul>
      )}
      <BudgetStrip totals={totals} byCategory={byCategory} />
      {totals.unspentFen > 0 && (
        <div className="fates">
          {FATES.filter(({ id }) => sums[id] > 0).map(({ id, title, hint }) => (
            <div key={id} className="fate">
              <h3>
                {t(title)} <span className="hint">{t(hint)}</span>
                <strong>
                  <Amount fen={sums[id]} />
                </strong>
              </h3>
              <ul>
                {byCategory
                  .filter(({ category: entry }) => category(entry).fate === id)
                  .map((sum) => (
                    <li key={sum.category}>
                      <CategoryChip
                        id={sum.category}
                        pressed={state.filter.categories.includes(sum.category)}
                        onToggle={(chosen) => set({ filter: toggleCategory(state.filter, chosen) })}
                      />
                      <span className="amounts">
                        <Amount fen={sum.unspentFen} />
                        <span className="share">{share(sum.unspentFen, totals.budgetFen)}</span>
                      </span>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {adjusted !== null && adjusted.laterFen > 0 && (
        <p className="remark">
          {t(overview.adjusted, {
            later: showAmount(adjusted.laterFen, state.unit),
            rate: showRate(adjusted.rate),
          })}
        </p>
      )}
      <Suspense fallback={null}>{painted && <WhereRounding totals={totals} byCategory={byCategory} />}</Suspense>
    </section>
  );
}
