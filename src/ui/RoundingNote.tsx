import { useApp } from "../app/AppContext.ts";
import { type Fen, fen } from "../domain/money/fen.ts";
import { formatAmount } from "../domain/money/format.ts";
import { roundedGap } from "../domain/money/roundedParts.ts";
import { rounding } from "../messages/rounding.ts";
import { useShortUnitName } from "./SentenceText.tsx";

/** Amounts that are shown one by one, and their exact sum, which is shown as well. */
export interface AddedUp {
  readonly parts: readonly Fen[];
  readonly total: Fen;
}

/** Says by how much the figures shown miss their totals, in the unit of the page. Nothing where they add up. */
export default function RoundingNote({ sums }: { sums: readonly AddedUp[] }) {
  const { t, state } = useApp();
  const unit = useShortUnitName();
  const most = Math.max(0, ...sums.map(({ parts, total }) => Math.abs(roundedGap(parts, total, state.unit))));
  if (most === 0) return null;
  return <p className="hint rounding-note">{t(rounding.note, { gap: formatAmount(fen(most), state.unit), unit })}</p>;
}
