import type { Decimal } from "decimal.js";
import { useApp } from "../app/AppContext.ts";
import { showRate, UNKNOWN } from "../domain/money/show.ts";
import type { LowLevel } from "../domain/outturn/lineOutturn.ts";
import { overview } from "../messages/overview.ts";

/** A rate as a percentage with two decimals. Low ones are bold and coloured, and say so to a screen reader. */
export function Rate({ rate, low = null }: { rate: Decimal | null; low?: LowLevel | null }) {
  const { t } = useApp();
  if (rate === null) return <span className="figure unknown">{UNKNOWN}</span>;
  return (
    <span className={low === null ? "figure" : `figure low-${low}`}>
      {showRate(rate)}
      {low !== null && <span className="sr-only"> {t(low === "red" ? overview.lowRed : overview.lowAmber)}</span>}
    </span>
  );
}
