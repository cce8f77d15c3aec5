import { useApp } from "../app/AppContext.ts";
import type { Fen } from "../domain/money/fen.ts";
import { formatYuan } from "../domain/money/format.ts";
import { showAmount, UNKNOWN } from "../domain/money/show.ts";
import { shell } from "../messages/shell.ts";
import { yuan } from "../messages/unitNames.ts";

/** Money in the chosen unit, the exact yuan on hover; an unknown amount is “—”, never 0. */
export function Amount({ fen }: { fen: Fen | null }) {
  const { state, t } = useApp();
  if (fen === null) {
    return (
      <span className="figure unknown" title={t(shell.unknownTitle)}>
        {UNKNOWN}
      </span>
    );
  }
  return (
    <span className="figure" title={`${formatYuan(fen)} ${t(yuan)}`}>
      {showAmount(fen, state.unit)}
    </span>
  );
}
