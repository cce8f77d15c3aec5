import { showPoints } from "../domain/money/show.ts";
import { losses } from "../domain/scoring/losses.ts";
import type { ScoreBreakdown } from "../domain/scoring/score.ts";
import { causeBridge, type ScoreStep, scoreBridge } from "../domain/scoring/scoreBridge.ts";
import type { ScoreRow } from "../domain/scoring/scoreRows.ts";
import { score as words } from "../messages/score.ts";
import { format, type Lang, type Text } from "../messages/text.ts";
import type { ChartModel } from "./chartModel.ts";
import type { WaterfallBar } from "./waterfall.ts";
import { waterfallRowsHeight, waterfallRowsOption } from "./waterfallRows.ts";

const TONES: Readonly<Record<ScoreStep["id"], WaterfallBar["tone"]>> = {
  full: "budget",
  loss: "loss",
  rest: "loss",
  execution: "loss",
  cost: "loss",
  results: "loss",
  gain: "gain",
  unscored: "quiet",
  total: "actual",
  known: "actual",
  claimed: "conflict",
};

const WORDS: Readonly<Record<ScoreStep["id"], Text>> = {
  full: words["step-full"],
  loss: words.lost,
  rest: words["step-rest"],
  execution: words["step-execution"],
  cost: words["step-cost"],
  results: words["step-results"],
  gain: words["step-gain"],
  unscored: words["step-unscored"],
  total: words["step-total"],
  known: words["step-known"],
  claimed: words["step-claimed"],
};

const isLevel = ({ id }: ScoreStep): boolean => id === "full" || id === "total" || id === "known" || id === "claimed";

/** A change with its sign, a level without: `−20.00`, `72.62`. */
function figure(step: ScoreStep): string {
  const text = showPoints(isLevel(step) ? step.to : step.to.minus(step.from));
  return !isLevel(step) && step.to.gt(step.from) ? `+${text}` : text;
}

/**
 * The way from full marks to the score as a chart, row by row; null where no point was lost and nothing
 * contradicts, where full marks are unknown, and where no points are filled in. `titleOf` names the row of a loss;
 * `by` says whether losses are shown by indicator or by cause. The grade bands are marked behind where the scale is
 * points of 100.
 */
export function scoreWaterfall(
  score: ScoreBreakdown,
  titleOf: (row: ScoreRow) => Text,
  lang: Lang,
  by: "indicator" | "cause" = "indicator",
): ChartModel | null {
  const lossy = scoreBridge(score);
  const steps = by === "cause" ? causeBridge(score) : lossy;
  const [full] = steps;
  const end = steps.find(({ id }) => id === "total" || id === "known");
  const isUnfilled = end?.id === "known" && end.to.isZero();
  if (full === undefined || end === undefined || lossy.length < 3 || isUnfilled) return null;
  const label = ({ id, row, count }: ScoreStep) =>
    row === null ? format(WORDS[id], lang, { count }) : titleOf(row)[lang];
  const bars = steps.map((step, index): WaterfallBar => {
    const next = steps[index + 1];
    return {
      label: label(step),
      from: step.from.toNumber(),
      to: step.to.toNumber(),
      text: figure(step),
      // A cause without a loss is no alarm.
      tone: !isLevel(step) && step.to.eq(step.from) ? "quiet" : TONES[step.id],
      next: next === undefined || next.id === "claimed" ? null : step.to.toNumber(),
    };
  });
  const bands = full.to.eq(100) ? score.bands : [];
  return {
    name: words.waterfallTitle[lang],
    summary: format(end.id === "known" ? words.waterfallSummaryKnown : words.waterfallSummary, lang, {
      full: showPoints(full.to),
      lost: showPoints(losses(score).lost),
      total: showPoints(end.to),
    }),
    columns: [words.step[lang], words.points[lang], words.level[lang]],
    rows: steps.map((step) => [label(step), figure(step), showPoints(step.to)]),
    height: (width) => waterfallRowsHeight(bars.length, width),
    option: (palette, width) =>
      waterfallRowsOption(
        bars,
        bands.map((band) => ({ name: band.title[lang], from: Number(band.from), to: Number(band.to) })),
        palette,
        width,
      ),
  };
}
