import { type ReactNode, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { countWords } from "../../charts/countWords.ts";
import { FigureFrame } from "../../charts/FigureFrame.tsx";
import { percent, rangeWords, rateHistogram } from "../../charts/rateHistogram.ts";
import type { RateRange } from "../../charts/rateSlots.ts";
import { lineFigures } from "../../messages/lineFigures.ts";
import { RateFields } from "./RateFields.tsx";
import { useBrush } from "./useBrush.ts";
import "./lineFigures.css";

const HEIGHT = 108;
const AXIS_PX = 18;
const TOP_PX = 4;
/** Room for half a handle at both ends. */
const INSET_PX = 6;
/** Shares of the axis that are named. */
const NAMED = [0, 0.25, 0.5, 0.75];

/**
 * Lines by rate, with a brush. Pale bars are all lines, strong ones those that pass the other filters; what the brush
 * leaves out is quiet. The two ends are sliders to the keyboard, and fields take them exactly.
 */
export function RateHistogram(props: {
  edges: readonly number[];
  count: ArrayLike<number>;
  all: ArrayLike<number>;
  range: RateRange | null;
  onRange: (range: RateRange | null) => void;
  actions?: ReactNode;
}) {
  const { edges, count, all, range, onRange } = props;
  const { lang } = useApp();
  const model = useMemo(() => rateHistogram(edges, count, all, lang), [edges, count, all, lang]);
  const isEmpty = model.slots.every((slot) => slot.all === 0);
  return (
    <FigureFrame model={model} isEmpty={isEmpty} actions={props.actions}>
      {(width) =>
        !isEmpty && (
          <>
            <Plot {...{ model, edges, range, onRange }} width={width - 2 * INSET_PX} />
            <RateFields range={range} onRange={onRange} />
          </>
        )
      }
    </FigureFrame>
  );
}

function Plot(props: {
  model: ReturnType<typeof rateHistogram>;
  edges: readonly number[];
  range: RateRange | null;
  onRange: (range: RateRange | null) => void;
  width: number;
}) {
  const { model, edges, range, onRange, width } = props;
  const { t, lang } = useApp();
  const { slots, fullest } = model;
  const slotPx = width / slots.length;
  const brush = useBrush({ edges, range, slotPx, onRange });
  const [low, high] = brush.places;
  const plotPx = HEIGHT - AXIS_PX;
  const heightOf = (lines: number) => (lines === 0 ? 0 : Math.max(1, (lines / fullest) * (plotPx - TOP_PX)));
  const words = rangeWords(brush.range, lang) ?? t(lineFigures.noLimit);
  const handle = (end: 0 | 1) => {
    const place = brush.places[end];
    const bound = end === 0 ? brush.range?.from : brush.range?.to;
    return (
      <g
        role="slider"
        tabIndex={0}
        className={brush.range === null ? "rate-handle is-idle" : "rate-handle"}
        aria-label={t(end === 0 ? lineFigures.handleFrom : lineFigures.handleTo)}
        aria-valuemin={0}
        aria-valuemax={edges.length + 1}
        aria-valuenow={place}
        aria-valuetext={bound === null || bound === undefined ? t(lineFigures.noLimit) : percent(bound)}
        onKeyDown={brush.onKeyDown(end)}
      >
        <line x1={place * slotPx} x2={place * slotPx} y1={0} y2={plotPx} />
        <rect x={place * slotPx - 4} y={plotPx / 2 - 12} width={8} height={24} rx={2} />
      </g>
    );
  };
  return (
    <>
      <svg
        role="group"
        aria-label={model.name}
        className="rate-histogram"
        width={width}
        height={HEIGHT}
        {...brush.handlers}
      >
        <rect className="figure-ground" width={width} height={HEIGHT} />
        {slots.map((slot, at) => {
          const isIn = at + 1 > low && at < high;
          const x = at * slotPx + 0.5;
          const barPx = Math.max(1, slotPx - 1.5);
          return (
            <g key={slot.label}>
              <title>{t(lineFigures.binMark, { bin: slot.label, count: countWords(slot.count) })}</title>
              <rect className="figure-ground" x={at * slotPx} width={slotPx} height={plotPx} />
              <rect
                className="rate-all"
                x={x}
                y={plotPx - heightOf(slot.all)}
                width={barPx}
                height={heightOf(slot.all)}
              />
              <rect
                className={isIn ? "rate-bar" : "rate-bar is-out"}
                x={x}
                y={plotPx - heightOf(slot.count)}
                width={barPx}
                height={heightOf(slot.count)}
              />
            </g>
          );
        })}
        <line className="figure-axis" x1={0} x2={width} y1={plotPx + 0.5} y2={plotPx + 0.5} />
        {NAMED.map((rate) => (
          <text
            key={rate}
            className="figure-label"
            x={rate === 0 ? 0 : (1 + rate * (slots.length - 3)) * slotPx}
            y={HEIGHT - 4}
            textAnchor={rate === 0 ? "start" : "middle"}
          >
            {percent(rate)}
          </text>
        ))}
        <text className="figure-label" x={(slots.length - 1) * slotPx} y={HEIGHT - 4} textAnchor="end">
          {percent(1)}
        </text>
        <text className="figure-label" x={width} y={HEIGHT - 4} textAnchor="end">
          {">"}
        </text>
        {brush.range !== null && (
          <rect className="rate-brush" x={low * slotPx} width={Math.max(1, (high - low) * slotPx)} height={plotPx} />
        )}
        {handle(0)}
        {handle(1)}
      </svg>
      <p className="sr-only" role="status">
        {words}
      </p>
    </>
  );
}
