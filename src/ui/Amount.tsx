import { useApp } from "../app/AppContext.ts";
import type { Fen } from "../domain/money/fen.ts";
import { formatAmount, formatYuan } from "../domain/money/format.ts";
import { shell } from "../messages/shell.ts";

/** Money in the chosen unit, the exact yuan on hover; an unknown amount is “—”, never 0. */
export function Amount({ fen }: { fen: Fen | null }) {
  const { state, t } = useApp();
  if (fen === null) {
    return (
      <span className="figure unknown" title={t(shell.unknownTitle)}>
        —
      </span>
    );
  }
  return (
    <span className="figure" title={`${formatYuan(fen)} ${t(shell.unitYuan)}`}>
      {formatAmount(fen, state.unit).replace("-", "−")}
    </span>
  );
}
