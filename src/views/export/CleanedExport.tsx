import { type App, useApp } from "../../app/AppContext.ts";
import { formatExact, formatLevel } from "../../domain/money/format.ts";
import type { CleanedCells } from "../../domain/project/cleanings.ts";
import type { ReadCell } from "../../domain/project/readCells.ts";
import { data } from "../../messages/data.ts";
import type { Text } from "../../messages/text.ts";
import { TableExport } from "./TableExport.tsx";

/** The cells that were cleaned, to take away; `titles` name the kinds of cleaning. */
export function CleanedExport(props: {
  groups: readonly CleanedCells[];
  titles: Readonly<Record<CleanedCells["kind"], Text>>;
}) {
  const { t } = useApp();
  const { groups, titles } = props;
  const count = groups.reduce((sum, { cells }) => sum + cells.length, 0);
  const written = () =>
    groups.flatMap(({ kind, cells }) =>
      cells.map((read) => {
        const { file, row, place, column, raw } = read.cell.source;
        return { kind: t(titles[kind]), file, row, place: place ?? column ?? "", raw, value: readText(read, t) };
      }),
    );
  return (
    <TableExport
      what={t(data.cleanedTitle)}
      name="cleaned"
      rows={{ shown: count, all: count }}
      isFiltered={false}
      make={async (_scope, words) =>
        (await import("../../export/tables/cleanedTable.ts")).cleanedTable(written(), words)
      }
    />
  );
}

/** What a cell was read as, in words that the view has too. */
function readText(read: ReadCell, t: App["t"]): string {
  const empty = t(data.readEmpty);
  if (read.kind === "text") return read.cell.text || empty;
  if (read.kind === "amount") {
    const { fen, unit } = read.cell;
    return fen === null ? empty : t(data.amountIn, { amount: formatExact(fen, unit), unit });
  }
  if (read.cell.value === null) return empty;
  return read.kind === "rate" ? formatLevel(read.cell.value) : read.cell.value.toString();
}
