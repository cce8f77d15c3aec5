import { useApp } from "../../app/AppContext.ts";
import { figureText } from "../../domain/audit/figureText.ts";
import type { Figure } from "../../domain/audit/finding.ts";
import { fen } from "../../domain/money/fen.ts";
import { formatAmount, formatYuan } from "../../domain/money/format.ts";
import { withMinus } from "../../domain/money/show.ts";
import { yuan } from "../../messages/unitNames.ts";
import { Amount } from "../../ui/Amount.tsx";
import { RawText } from "../../ui/RawText.tsx";

/**
 * A figure of a finding: money in the chosen unit, with `decimals` where they are not the usual ones, rates as
 * percentages, points and counts as they are, texts as found.
 */
export function FigureValue({ value, decimals }: { value: Figure["value"]; decimals?: number }) {
  const { state, t } = useApp();
  switch (value.kind) {
    case "money":
      if (decimals === undefined) return <Amount fen={fen(value.fen)} />;
      return (
        <span className="figure" title={`${formatYuan(fen(value.fen))} ${t(yuan)}`}>
          {withMinus(formatAmount(fen(value.fen), state.unit, { decimals }))}
        </span>
      );
    case "text":
      return <RawText raw={value.text} />;
    default:
      return <span className="figure">{withMinus(figureText(value))}</span>;
  }
}
