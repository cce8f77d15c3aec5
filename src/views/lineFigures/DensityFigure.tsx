import { type ReactNode, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { type DensityAxes, type DensityCell, type DensityLine, densityMap } from "../../charts/densityMap.ts";
import { FigureFrame } from "../../charts/FigureFrame.tsx";
import { lineFigures } from "../../messages/lineFigures.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";
import { Mark } from "./Mark.tsx";
import { useRoving } from "./useRoving.ts";
import "./lineFigures.css";

const LEFT = 46;
const RIGHT = 8;
const TOP = 6;
const BOTTOM = 40;
const ROW_PX = 18;
const DOT_PX = 5;
/** A square of one line must still be seen, and hit. */
const LEAST_PX = 4;
const TICK_PX = 46;

/**
 * Budget against rate over any number of lines: squares by the lines in each class, dots for the largest unspent
 * lines. A square filters by its two classes, a dot opens its line.
 */
export function DensityFigure(props: {
  cells: readonly DensityCell[];
  lines: readonly DensityLine[];
  axes: DensityAxes;
  isSelected: (amountClass: number, rateClass: number) => boolean;
  onToggle: (amountClass: number, rateClass: number) => void;
  /** The line of a dot, by its place among `lines`. */
  onOpen: (at: number) => void;
  actions?: ReactNode;
}) {
  const { cells, lines, axes, isSelected, onToggle, onOpen } = props;
  const { t, lang, state, config } = useApp();
  const unitName = useUnitName();
  const { thresholds } = config;
  const model = useMemo(
    () => densityMap(cells, lines, axes, { unit: state.unit, unitName, thresholds, lang }),
    [cells, lines, axes, state.unit, unitName, thresholds, lang],
  );
  const { squares, dots, columnCount, rowCount } = model;
  const places = useMemo(
    () => [
      ...squares.map(({ amountClass, rateClass }) => ({
        ...{ key: `${amountClass} ${rateClass}`, x: amountClass + 0.5, y: -rateClass - 0.5 },
      })),
      ...dots.map(({ at, x, y }) => ({ key: `dot ${at}`, x, y: -y })),
    ],
    [squares, dots],
  );
  const { setRoot, onKeyDown, mark } = useRoving(places);
  const pressed = (isOn: boolean) => (isOn ? " is-selected" : "");
  return (
    <FigureFrame model={model} isEmpty={squares.length === 0} actions={props.actions}>
      {(width) => {
        if (squares.length === 0) return null;
        const columnPx = (width - LEFT - RIGHT) / columnCount;
        const height = TOP + rowCount * ROW_PX + BOTTOM;
        const x = (at: number) => LEFT + at * columnPx;
        const y = (at: number) => TOP + (rowCount - at) * ROW_PX;
        const side = Math.min(columnPx, ROW_PX) - 1;
        const everyTick = Math.ceil(TICK_PX / columnPx);
        return (
          <svg
            role="group"
            aria-label={model.name}
            className="density"
            width={width}
            height={height}
            ref={setRoot}
            onKeyDown={onKeyDown}
          >
            {model.yTicks.map((tick) => (
              <g key={tick.text}>
                <line className="figure-axis" x1={LEFT} x2={width - RIGHT} y1={y(tick.y)} y2={y(tick.y)} />
                <text className="figure-label" x={LEFT - 6} y={y(tick.y) + 4} textAnchor="end">
                  {tick.text}
                </text>
              </g>
            ))}
            <text className="figure-label" x={LEFT - 6} y={y(rowCount - 0.5) + 4} textAnchor="end">
              {t(lineFigures.over)}
            </text>
            {model.limits.map((limit) => (
              <line key={limit} className="figure-limit" x1={LEFT} x2={width - RIGHT} y1={y(limit)} y2={y(limit)} />
            ))}
            {model.xTicks.map((tick, index) => (
              <g key={tick.x}>
                <line className="figure-axis" x1={x(tick.x)} x2={x(tick.x)} y1={y(0)} y2={y(0) + 4} />
                {index % everyTick === 0 && (
                  <text className="figure-label" x={x(tick.x)} y={y(0) + 16} textAnchor="middle">
                    {tick.text}
                  </text>
                )}
              </g>
            ))}
            <text className="figure-label" x={width - RIGHT} y={height - 4} textAnchor="end">
              {t(lineFigures.densityBudget, { unit: unitName })}
            </text>
            {squares.map((cell) => {
              const { amountClass, rateClass } = cell;
              const isOn = isSelected(amountClass, rateClass);
              const sidePx = Math.max(LEAST_PX, cell.side * side);
              return (
                <Mark
                  key={`${amountClass} ${rateClass}`}
                  className={`density-square${pressed(isOn)}`}
                  title={cell.title}
                  isPressed={isOn}
                  onPick={() => onToggle(amountClass, rateClass)}
                  mark={mark(`${amountClass} ${rateClass}`)}
                >
                  <rect
                    className="figure-ground"
                    x={x(amountClass)}
                    y={y(rateClass + 1)}
                    width={columnPx}
                    height={ROW_PX}
                  />
                  <rect
                    className="density-fill"
                    x={x(amountClass + 0.5) - sidePx / 2}
                    y={y(rateClass + 0.5) - sidePx / 2}
                    width={sidePx}
                    height={sidePx}
                  />
                </Mark>
              );
            })}
            {dots.map((dot) => (
              <Mark
                key={`dot ${dot.at}`}
                className="density-dot"
                title={dot.title}
                onPick={() => onOpen(dot.at)}
                mark={mark(`dot ${dot.at}`)}
              >
                <circle
                  className={dot.category === null ? "figure-fill" : `fill-${dot.category}`}
                  cx={x(dot.x)}
                  cy={y(dot.y)}
                  r={DOT_PX}
                />
              </Mark>
            ))}
          </svg>
        );
      }}
    </FigureFrame>
  );
}
