import { createColumnHelper } from "@tanstack/react-table";
import { createContext, useContext } from "react";
import { useApp } from "../../app/AppContext.ts";
import { lineCategory } from "../../app/lineFilter.ts";
import { toggleCategory } from "../../app/toggleFilter.ts";
import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";
import type { LineTotals } from "../../domain/outturn/projectOutturn.ts";
import { deviations } from "../../messages/deviations.ts";
import { overview } from "../../messages/overview.ts";
import { shell } from "../../messages/shell.ts";
import { ActualAmount } from "../../ui/ActualAmount.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { BudgetBar } from "../../ui/BudgetBar.tsx";
import { CategoryChip } from "../../ui/CategoryChip.tsx";
import type { DataColumns, dataTableFeatures } from "../../ui/DataTable.tsx";
import { LineRate } from "../../ui/LineRate.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { Reason } from "../../ui/Reason.tsx";
import { UnspentAmount } from "../../ui/UnspentAmount.tsx";

/** What all rows share: the scale of the bars and the sums of the last row. */
export const RowsContext = createContext<{ maxFen: number; sums: LineTotals } | null>(null);

function useRows() {
  const rows = useContext(RowsContext);
  if (rows === null) throw new Error("a line column outside its table");
  return rows;
}

interface CellProps {
  row: { original: LineOutturn };
}

function TotalLabel() {
  return useApp().t(overview.total);
}

function NameCell({ row: { original } }: CellProps) {
  const { t, set } = useApp();
  const name = original.line.name.text || t(shell.unnamed);
  return (
    <button
      type="button"
      className="name"
      aria-haspopup="dialog"
      title={t(shell.sourceOf, { name })}
      onClick={() => set({ trace: original.line.id })}
    >
      {name}
    </button>
  );
}

function BarCell({ row: { original } }: CellProps) {
  const { maxFen } = useRows();
  const { baseFen, actualFen } = original;
  return <BudgetBar baseFen={baseFen} actualFen={actualFen} category={lineCategory(original)} maxFen={maxFen} />;
}

function StatusCell({ row: { original } }: CellProps) {
  const { t } = useApp();
  const isStated = original.status !== "unstated";
  return <span className={isStated ? "" : "unknown"}>{t(deviations[`status-${original.status}`])}</span>;
}

function CategoryCell({ row: { original } }: CellProps) {
  const { state, set } = useApp();
  const id = lineCategory(original);
  if (id === null) return null;
  return (
    <CategoryChip
      id={id}
      pressed={state.filter.categories.includes(id)}
      onToggle={(chosen) => set({ filter: toggleCategory(state.filter, chosen) })}
    />
  );
}

function ReasonCell({ row: { original } }: CellProps) {
  const { t } = useApp();
  return (
    <>
      <Reason line={original} />
      {original.deviation?.basis === "status" && <span className="remark"> {t(overview.byStatus)}</span>}
    </>
  );
}

/** A sum over the lines shown; a sum of nothing known is not zero. */
function SumCell({ of }: { of: "budgetFen" | "actualFen" | "unspentFen" }) {
  const { sums } = useRows();
  return <Amount fen={sums.count === sums.unknown ? null : sums[of]} />;
}

const helper = createColumnHelper<typeof dataTableFeatures, LineOutturn>();

/** The columns of the table of lines. Their ids are the sorts and hidden columns of the address; `name` sorts as in the form. */
export const lineColumns: DataColumns<LineOutturn> = [
  helper.accessor((line) => line.line.name.text, {
    id: "name",
    cell: NameCell,
    footer: TotalLabel,
    sortDescFirst: false,
    meta: { title: overview.line, className: "col-name" },
  }),
  helper.display({ id: "bar", cell: BarCell, meta: { title: overview.bar, className: "col-bar" } }),
  helper.accessor((line) => line.baseFen, {
    id: "budget",
    cell: ({ row }) => <Amount fen={row.original.baseFen} />,
    footer: () => <SumCell of="budgetFen" />,
    sortDescFirst: true,
    meta: { title: overview.budget, className: "num" },
  }),
  helper.accessor((line) => line.actualFen, {
    id: "actual",
    cell: ({ row }) => <ActualAmount line={row.original} />,
    footer: () => <SumCell of="actualFen" />,
    sortDescFirst: true,
    meta: { title: overview.actual, className: "num" },
  }),
  helper.accessor((line) => line.unspentFen, {
    id: "unspent",
    cell: ({ row }) => <UnspentAmount line={row.original} />,
    footer: () => <SumCell of="unspentFen" />,
    sortDescFirst: true,
    meta: { title: deviations.unspent, className: "num" },
  }),
  helper.accessor((line) => line.rate, {
    id: "rate",
    cell: ({ row }) => <LineRate line={row.original} />,
    footer: () => <Rate rate={useRows().sums.rate} />,
    sortDescFirst: false,
    meta: { title: overview.rate, className: "num" },
  }),
  helper.display({
    id: "status",
    cell: StatusCell,
    meta: { title: deviations.status, className: "col-status" },
  }),
  helper.accessor(lineCategory, {
    id: "category",
    cell: CategoryCell,
    sortDescFirst: false,
    meta: { title: overview.category, className: "col-category" },
  }),
  helper.display({ id: "reason", cell: ReasonCell, meta: { title: overview.reason, className: "col-reason" } }),
];
