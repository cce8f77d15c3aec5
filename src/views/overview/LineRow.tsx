import { useApp } from "../../app/AppContext.ts";
import { lineCategory } from "../../app/lineFilter.ts";
import { toggleCategory } from "../../app/toggleFilter.ts";
import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";
import { overview } from "../../messages/overview.ts";
import { shell } from "../../messages/shell.ts";
import { shorten } from "../../messages/shorten.ts";
import { ActualAmount } from "../../ui/ActualAmount.tsx";
import { BudgetBar } from "../../ui/BudgetBar.tsx";
import { CategoryChip } from "../../ui/CategoryChip.tsx";
import { FigureCells } from "../../ui/FigureCells.tsx";
import { LineRate } from "../../ui/LineRate.tsx";
import { Reason } from "../../ui/Reason.tsx";
import { UnspentAmount } from "../../ui/UnspentAmount.tsx";

/** A name sits in a button, which cannot hold another to unfold it; the source panel shows it whole. */
const NAME_SIGNS = 120;

/** One line: name, bar, figures, category, and the stated reason in full. Its name opens the source panel. */
export function LineRow({ line, maxFen }: { line: LineOutturn; maxFen: number }) {
  const { t, state, set } = useApp();
  const id = lineCategory(line);
  const name = line.line.name.text || t(shell.unnamed);
  return (
    <div className="figure-row line-row" role="row">
      <span role="rowheader" className="c-name">
        <button
          type="button"
          className="name"
          aria-haspopup="dialog"
          title={t(shell.sourceOf, { name })}
          onClick={() => set({ trace: line.line.id })}
        >
          {shorten(name, NAME_SIGNS)}
        </button>
      </span>
      <span role="cell" className="c-bar">
        <BudgetBar baseFen={line.baseFen} actualFen={line.actualFen} category={id} maxFen={maxFen} />
      </span>
      <FigureCells
        budgetFen={line.baseFen}
        actual={<ActualAmount line={line} />}
        unspent={<UnspentAmount line={line} />}
        rate={<LineRate line={line} />}
      />
      <span role="cell" className="c-category">
        {id !== null && (
          <CategoryChip
            id={id}
            pressed={state.filter.categories.includes(id)}
            onToggle={(chosen) => set({ filter: toggleCategory(state.filter, chosen) })}
          />
        )}
      </span>
      <span role="cell" className="c-reason">
        <Reason line={line} />
        {line.deviation?.basis === "status" && <span className="remark"> {t(overview.byStatus)}</span>}
      </span>
    </div>
  );
}
