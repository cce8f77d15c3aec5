import type { ReactNode } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { StatusId } from "../../domain/deviation/deviation.ts";
import { exactRatio } from "../../domain/money/exactAmount.ts";
import { UNKNOWN } from "../../domain/money/show.ts";
import { lowLevel } from "../../domain/outturn/deriveLine.ts";
import type { LineRow } from "../../lines/lineRow.ts";
import { deviations } from "../../messages/deviations.ts";
import { lineWindow } from "../../messages/lineWindow.ts";
import { overview } from "../../messages/overview.ts";
import { shell } from "../../messages/shell.ts";
import { trace } from "../../messages/trace.ts";
import { Amount } from "../../ui/Amount.tsx";
import { BudgetBar } from "../../ui/BudgetBar.tsx";
import { CategoryChip } from "../../ui/CategoryChip.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { UnspentAmount } from "../../ui/UnspentAmount.tsx";
import type { LineColumnId } from "./lineColumns.ts";
import { useLineWindow } from "./lineWindowContext.ts";

/** What a cell is drawn from. `isReachable`: whether the Tab key stops at its buttons, which it does in the active row. */
export interface CellProps {
  readonly row: LineRow;
  readonly index: number;
  readonly isReachable: boolean;
  readonly isOpen: boolean;
}

const tabIndex = (isReachable: boolean) => (isReachable ? 0 : -1);

function NameCell({ row, isReachable }: CellProps) {
  const { t } = useApp();
  const { onOpen } = useLineWindow();
  const name = row.name ?? t(shell.unnamed);
  return (
    <button
      type="button"
      className="line-window-name"
      aria-haspopup="dialog"
      tabIndex={tabIndex(isReachable)}
      title={t(shell.sourceOf, { name })}
      onClick={() => onOpen(row)}
    >
      {name}
    </button>
  );
}

function ProjectCell({ row, isReachable }: CellProps) {
  const { onProject } = useLineWindow();
  if (row.project === "") return UNKNOWN;
  return (
    <button
      type="button"
      className="line-window-name"
      tabIndex={tabIndex(isReachable)}
      title={row.project}
      onClick={() => onProject(row.projectKey)}
    >
      {row.project}
    </button>
  );
}

function TextCell({ text }: { text: string | null }) {
  return text === null ? UNKNOWN : <span title={text}>{text}</span>;
}

function BarCell({ row: { budgetFen, actualFen, category } }: CellProps) {
  const { scaleFen } = useLineWindow();
  return <BudgetBar baseFen={budgetFen} actualFen={actualFen} category={category} maxFen={scaleFen} />;
}

function RateCell({ row: { budgetFen, actualFen } }: CellProps) {
  const { t, config } = useApp();
  if (budgetFen !== null && budgetFen <= 0) return <span className="remark">{t(overview.noBudget)}</span>;
  const rate = exactRatio(actualFen, budgetFen);
  return <Rate rate={rate} low={rate === null ? null : lowLevel(rate, config.thresholds)} />;
}

function StatusCell({ row }: CellProps) {
  const { t } = useApp();
  const status = (row.status ?? "unstated") as StatusId;
  return <span className={status === "unstated" ? "unknown" : ""}>{t(deviations[`status-${status}`])}</span>;
}

function CategoryCell({ row: { category }, isReachable }: CellProps) {
  const { chosenCategories, onCategory } = useLineWindow();
  if (category === null) return null;
  return (
    <CategoryChip
      id={category}
      pressed={chosenCategories.includes(category)}
      tabIndex={tabIndex(isReachable)}
      onToggle={onCategory}
    />
  );
}

function ReasonCell({ row: { reason, reasonState }, index, isOpen, isReachable }: CellProps) {
  const { t } = useApp();
  const { onReason } = useLineWindow();
  if (reason === null) {
    return reasonState === "missing" ? <span className="no-reason">{t(overview.noReason)}</span> : null;
  }
  return (
    <button
      type="button"
      className={isOpen ? "line-window-reason is-open" : "line-window-reason"}
      aria-expanded={isOpen}
      tabIndex={tabIndex(isReachable)}
      title={isOpen ? undefined : t(lineWindow.readReason)}
      onClick={() => onReason(index)}
    >
      <span>
        {reason}
        {reasonState === "missing" && <span className="no-reason remark"> {t(overview.reasonNoCause)}</span>}
      </span>
    </button>
  );
}

function SourceCell({ row: { file, row } }: CellProps) {
  const { t } = useApp();
  if (file === null) return UNKNOWN;
  const words = row === null ? t(trace.atFile, { file }) : t(trace.atRow, { file, row });
  return <span title={words}>{words}</span>;
}

/** How each column's cell is drawn. */
export const ROW_CELLS: Readonly<Record<LineColumnId, (props: CellProps) => ReactNode>> = {
  name: NameCell,
  project: ProjectCell,
  unit: ({ row }) => <TextCell text={row.unit} />,
  year: ({ row }) => <TextCell text={row.year} />,
  bar: BarCell,
  budget: ({ row }) => <Amount fen={row.budgetFen} />,
  actual: ({ row }) => <Amount fen={row.actualFen} />,
  unspent: ({ row }) => <UnspentAmount line={row} />,
  rate: RateCell,
  status: StatusCell,
  category: CategoryCell,
  reason: ReasonCell,
  source: SourceCell,
};
