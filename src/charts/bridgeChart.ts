import { type AmountUnit, FEN_PER_UNIT, type Fen } from "../domain/money/fen.ts";
import { showAmount } from "../domain/money/show.ts";
import type { Bridge } from "../domain/outturn/bridge.ts";
import { charts } from "../messages/charts.ts";
import { format, type Lang } from "../messages/text.ts";
import type { ChartModel } from "./chartModel.ts";
import { type WaterfallBar, waterfallOption } from "./waterfall.ts";

/** The bridge as a chart: levels and changes, and the lines' own sum beside the declared figure it contradicts. */
export function bridgeChart(bridge: Bridge, unit: AmountUnit, unitName: string, lang: Lang): ChartModel {
  const words = (fen: Fen) => showAmount(fen, unit);
  const drawn = (fen: number) => fen / FEN_PER_UNIT[unit];
  const bars: WaterfallBar[] = [];
  let level = 0;
  for (const step of bridge.steps) {
    const before = level;
    level = step.kind === "level" ? step.fen : level + step.fen;
    bars.push({
      label: charts[step.id][lang],
      from: step.kind === "level" ? 0 : drawn(before),
      to: drawn(level),
      text: step.kind === "change" && step.fen > 0 ? `+${words(step.fen)}` : words(step.fen),
      tone: step.kind === "change" ? (step.fen < 0 ? "loss" : "gain") : step.id === "executed" ? "actual" : "budget",
      next: step === bridge.steps[bridge.steps.length - 1] ? null : drawn(level),
    });
  }
  if (bridge.conflict !== null) {
    const { linesActualFen } = bridge.conflict;
    bars.push({
      label: charts.linesActual[lang],
      from: 0,
      to: drawn(linesActualFen),
      text: words(linesActualFen),
      tone: "conflict",
      next: null,
    });
  }
  const find = (id: string) => {
    const step = bridge.steps.find((entry) => entry.id === id);
    return step === undefined ? null : words(step.fen);
  };
  const [initial, adjustment, revised, executed] = ["initial", "adjustment", "revised", "executed"].map(find);
  const summary =
    initial && adjustment && revised && executed
      ? format(charts.bridgeSummary, lang, { initial, adjustment, revised, executed })
      : executed
        ? format(charts.bridgeSummaryShort, lang, { budget: revised ?? initial ?? "—", executed })
        : format(charts.bridgeSummaryBudget, lang, { budget: revised ?? initial ?? "—" });
  return {
    name: charts.bridgeName[lang],
    summary,
    columns: [charts.step[lang], format(charts.amount, lang, { unit: unitName })],
    rows: bars.map(({ label, text }) => [label, text]),
    height: () => 260,
    option: (palette, width) => waterfallOption(bars, palette, width),
  };
}
