import { figureText } from "../../domain/audit/figureText.ts";
import type { Figure } from "../../domain/audit/finding.ts";
import { fen } from "../../domain/money/fen.ts";
import { withMinus } from "../../domain/money/show.ts";
import { Amount } from "../../ui/Amount.tsx";
import { RawText } from "../../ui/RawText.tsx";

/** A figure of a finding: money in the chosen unit, rates as percentages, points and counts as they are, texts as found. */
export function FigureValue({ value }: { value: Figure["value"] }) {
  switch (value.kind) {
    case "money":
      return <Amount fen={fen(value.fen)} />;
    case "text":
      return <RawText raw={value.text} />;
    default:
      return <span className="figure">{withMinus(figureText(value))}</span>;
  }
}
