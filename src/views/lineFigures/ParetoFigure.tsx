import { type ReactNode, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { FigureFrame } from "../../charts/FigureFrame.tsx";
import { type ParetoBar, type ParetoEntry, pareto } from "../../charts/pareto.ts";
import { lineFigures } from "../../messages/lineFigures.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";
import { useRoving } from "./useRoving.ts";
import "./lineFigures.css";

const ROW_PX = 26;
const BAR_PX = 14;
const CURVE_PX = 150;
const NARROW_PX = 560;

/** Unspent money by one dimension, most first: bars, and a curve of what the first ones hold together. */
export function ParetoFigure(props: {
  entries: readonly ParetoEntry[];
  /** What the entries are, for the head of the table. */
  dimension: string;
  isSelected: (key: string | null) => boolean;
  onToggle: (key: string | null) => void;
  actions?: ReactNode;
}) {
  const { entries, dimension, isSelected, onToggle } = props;
  const { lang, state } = useApp();
  const unitName = useUnitName();
  const model = useMemo(
    () => pareto(entries, { unit: state.unit, unitName, dimension, lang }),
    [entries, state.unit, unitName, dimension, lang],
  );
  const { bars } = model;
  const places = bars.flatMap(({ key }, y) => (key === undefined ? [] : [{ key: `${y}`, x: 0, y }]));
  const { setRoot, onKeyDown, mark } = useRoving(places);
  return (
    <FigureFrame model={model} isEmpty={bars.length === 0} actions={props.actions}>
      {(width) =>
        bars.length > 0 && (
          <div
            role="group"
            aria-label={model.name}
            className={width > NARROW_PX ? "pareto" : "pareto is-narrow"}
            ref={setRoot}
            onKeyDown={onKeyDown}
          >
            <div className="pareto-bars">
              {bars.map((bar, y) => (
                <Bar
                  key={bar.key === undefined ? "rest" : `key ${bar.key}`}
                  bar={bar}
                  isSelected={bar.key !== undefined && isSelected(bar.key)}
                  onToggle={onToggle}
                  mark={mark(`${y}`)}
                />
              ))}
            </div>
            {width > NARROW_PX && <Curve bars={bars} />}
          </div>
        )
      }
    </FigureFrame>
  );
}

function Bar(props: {
  bar: ParetoBar;
  isSelected: boolean;
  onToggle: (key: string | null) => void;
  mark: ReturnType<ReturnType<typeof useRoving>["mark"]>;
}) {
  const { bar, isSelected, onToggle, mark } = props;
  const { key, category } = bar;
  const content = (
    <>
      <span className="pareto-name">
        {category !== undefined && <span className={`swatch cat-${category}`} aria-hidden="true" />}
        <span>{bar.label}</span>
      </span>
      <svg width="100%" height={BAR_PX} aria-hidden="true">
        <rect
          className={category === undefined ? "figure-fill" : `fill-${category}`}
          width={`${bar.share * 100}%`}
          height={BAR_PX}
        />
      </svg>
      <span className="figure num">{bar.amount}</span>
      <span className="figure num pareto-share">{bar.runningText}</span>
    </>
  );
  if (key === undefined) return <div className="pareto-row is-rest">{content}</div>;
  return (
    <button
      type="button"
      className="pareto-row"
      title={bar.title}
      aria-pressed={isSelected}
      onClick={() => onToggle(key)}
      {...mark}
    >
      {content}
    </button>
  );
}

/** From nothing at the left to all of it at the right, one step down a row. */
function Curve({ bars }: { bars: readonly ParetoBar[] }) {
  const { t } = useApp();
  const height = bars.length * ROW_PX;
  const points = bars.map(({ running }, y) => [4 + running * (CURVE_PX - 8), (y + 0.5) * ROW_PX] as const);
  return (
    <svg className="pareto-curve" width={CURVE_PX} height={height} role="img" aria-label={t(lineFigures.cumulative)}>
      {[0, 0.5, 0.8, 1].map((at) => (
        <line
          key={at}
          className={at === 0.8 ? "figure-limit" : "figure-axis"}
          x1={4 + at * (CURVE_PX - 8)}
          x2={4 + at * (CURVE_PX - 8)}
          y1={0}
          y2={height}
        />
      ))}
      <polyline className="figure-curve" points={points.map(([x, y]) => `${x},${y}`).join(" ")} />
      {points.map(([x, y]) => (
        <circle key={y} className="figure-dot" cx={x} cy={y} r={2.5} />
      ))}
    </svg>
  );
}
