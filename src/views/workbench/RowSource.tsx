import type { ReactNode } from "react";
import { useApp } from "../../app/AppContext.ts";
import { FACET_TITLES, valueLabel } from "../../app/workbench/valueLabels.ts";
import { exactRatio } from "../../domain/money/exactAmount.ts";
import type { LineRow } from "../../lines/lineRow.ts";
import { shell } from "../../messages/shell.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Rate } from "../../ui/Rate.tsx";

/** A line read from a partition: everything that was read of it, and the file and row it stands in. */
export function RowSource({ row, onClose }: { row: LineRow | null; onClose: () => void }) {
  const { t, lang, config } = useApp();
  if (row === null) {
    return (
      <Dialog title={t(words.sourceTitle)} onClose={onClose}>
        <p>{t(words.noSource)}</p>
      </Dialog>
    );
  }
  const label = (id: "status" | "category" | "unit" | "year", value: string | null) =>
    valueLabel(id, value, lang, config.thresholds);
  const entries: readonly (readonly [string, ReactNode])[] = [
    [t(words.sourceFile), row.file],
    [t(words.sourceRow), row.row],
    [t(words.project), row.project || t(shell.unnamed)],
    [t(FACET_TITLES.unit), label("unit", row.unit)],
    [t(FACET_TITLES.year), label("year", row.year)],
    [t(words.budget), <Amount key="budget" fen={row.budgetFen} />],
    [t(words.actual), <Amount key="actual" fen={row.actualFen} />],
    [t(words.unspent), <Amount key="unspent" fen={row.unspentFen} />],
    [t(words.rate), <Rate key="rate" rate={exactRatio(row.actualFen, row.budgetFen)} />],
    [t(FACET_TITLES.status), label("status", row.status ?? "unstated")],
    [t(FACET_TITLES.category), label("category", row.category)],
    [t(words.reason), row.reason ?? t(row.reasonState === "missing" ? words.missing : words.noValue)],
  ];
  return (
    <Dialog title={row.name ?? t(shell.unnamed)} onClose={onClose}>
      <dl className="bench-source">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
