import { Fragment, type ReactNode, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { FigureFrame } from "../../charts/FigureFrame.tsx";
import { textWidth } from "../../charts/textWidth.ts";
import { type YearBar, type YearEntry, yearTrend } from "../../charts/yearTrend.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";
import { Mark } from "./Mark.tsx";
import { useRoving } from "./useRoving.ts";
import "./lineFigures.css";

const PLOT_PX = 190;
const TOP = 12;
const LABEL_PX = 18;
const TEXT_PX = 12;
const WIDEST_PX = 64;

/** Budget (outline) and actual (solid) of every year on one scale, with what was unspent in words. */
export function YearTrend(props: {
  entries: readonly YearEntry[];
  isSelected: (year: string | null) => boolean;
  onToggle: (year: string | null) => void;
  actions?: ReactNode;
}) {
  const { entries, isSelected, onToggle } = props;
  const { lang, state } = useApp();
  const unitName = useUnitName();
  const model = useMemo(
    () => yearTrend(entries, { unit: state.unit, unitName, lang }),
    [entries, state.unit, unitName, lang],
  );
  const { bars } = model;
  const { setRoot, onKeyDown, mark } = useRoving(bars.map(({ label }, x) => ({ key: label, x, y: 0 })));
  const isOne = bars.length < 2;
  return (
    <FigureFrame model={model} isEmpty={isOne} actions={props.actions}>
      {(width) => {
        if (isOne) return null;
        const columnPx = width / bars.length;
        const barPx = Math.min(WIDEST_PX, columnPx * 0.6);
        const fits = (text: string) => textWidth(text, TEXT_PX) < columnPx - 6;
        const rows = [
          { id: "year", of: (bar: YearBar) => bar.label },
          { id: "unspent", of: (bar: YearBar) => bar.unspent },
          { id: "rate", of: (bar: YearBar) => bar.rate },
        ].filter(({ id, of }) => id === "year" || bars.every((bar) => fits(of(bar))));
        const foot = TOP + PLOT_PX;
        const height = foot + LABEL_PX * rows.length + 6;
        return (
          <svg
            role="group"
            aria-label={model.name}
            className="year-trend"
            width={width}
            height={height}
            ref={setRoot}
            onKeyDown={onKeyDown}
          >
            <line className="figure-axis" x1={0} x2={width} y1={foot + 0.5} y2={foot + 0.5} />
            {bars.map((bar, at) => {
              const middle = (at + 0.5) * columnPx;
              const isOn = isSelected(bar.year);
              return (
                <Fragment key={bar.label}>
                  {/* The texts stand outside: a button named by a sentence must not show other words. */}
                  <Mark
                    className={isOn ? "year-bar is-selected" : "year-bar"}
                    title={bar.title}
                    isPressed={isOn}
                    onPick={() => onToggle(bar.year)}
                    mark={mark(bar.label)}
                  >
                    <rect className="figure-ground" x={at * columnPx} width={columnPx} height={height} />
                    <rect
                      className="bar-budget"
                      x={middle - barPx / 2}
                      y={foot - bar.budget * PLOT_PX}
                      width={barPx}
                      height={bar.budget * PLOT_PX}
                    />
                    <rect
                      className={bar.actual > bar.budget ? "bar-actual bar-over" : "bar-actual"}
                      x={middle - barPx / 4}
                      y={foot - bar.actual * PLOT_PX}
                      width={barPx / 2}
                      height={bar.actual * PLOT_PX}
                    />
                  </Mark>
                  <g pointerEvents="none">
                    {rows.map(({ id, of }, row) => (
                      <text
                        key={id}
                        className={row === 0 ? "figure-head" : "figure-label"}
                        x={middle}
                        y={foot + LABEL_PX * (row + 1) - 3}
                        textAnchor="middle"
                      >
                        {of(bar)}
                      </text>
                    ))}
                  </g>
                </Fragment>
              );
            })}
          </svg>
        );
      }}
    </FigureFrame>
  );
}
