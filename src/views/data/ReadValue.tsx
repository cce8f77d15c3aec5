import { useApp } from "../../app/AppContext.ts";
import { formatExact, formatLevel } from "../../domain/money/format.ts";
import { withMinus } from "../../domain/money/show.ts";
import type { ReadCell } from "../../domain/project/readCells.ts";
import { data } from "../../messages/data.ts";
import { LongText } from "../../ui/LongText.tsx";

/** What a cell was read as: money with every digit in the unit it was read in, points, a rate, or a text. */
export function ReadValue({ read }: { read: ReadCell }) {
  const { t } = useApp();
  const empty = <span className="unknown">{t(data.readEmpty)}</span>;
  if (read.kind === "text") return read.cell.text === "" ? empty : <LongText text={read.cell.text} />;
  if (read.kind === "amount") {
    const { fen, unit } = read.cell;
    if (fen === null) return empty;
    return <span className="figure">{t(data.amountIn, { amount: withMinus(formatExact(fen, unit)), unit })}</span>;
  }
  if (read.cell.value === null) return empty;
  return (
    <span className="figure">
      {read.kind === "rate" ? formatLevel(read.cell.value) : withMinus(read.cell.value.toString())}
    </span>
  );
}
