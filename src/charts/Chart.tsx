import EChartsReactCore from "echarts-for-react/esm/core";
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { useApp } from "../app/AppContext.ts";
import { useWidth } from "../app/useWidth.ts";
import { charts } from "../messages/charts.ts";
import { ChartTable } from "./ChartTable.tsx";
import type { ChartModel } from "./chartModel.ts";
import { echarts } from "./echarts.ts";
import { usePalette } from "./palette.ts";

/** At least two dots a pixel, so that a chart is sharp on paper too. */
const SHARP = { devicePixelRatio: Math.max(2, window.devicePixelRatio) };

interface ChartEvent {
  readonly dataIndex: number;
}

/**
 * Draws a chart model. The drawing is one image to a screen reader, named and summed up in a sentence; the
 * button beside it shows the same data as a table. `actions` stand beside that button.
 */
export function Chart(props: { model: ChartModel; onPick?: (index: number) => void; actions?: ReactNode }) {
  const { model, onPick, actions } = props;
  const { t } = useApp();
  const palette = usePalette();
  const [asTable, setAsTable] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  // ECharts draws nothing useful into a box without a size, so it waits for one.
  const width = useWidth(holder);
  const captionId = useId();

  const height = model.height(width);
  // A new option is drawn anew even where it says the same, and the page changes for many other reasons.
  const option = useMemo(() => model.option(palette, width), [model, palette, width]);
  // The wrapper disposes the chart whenever it gets a new handler table, so the table stays one and calls the latest handler.
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });
  const [events] = useState(() => ({ click: (event: ChartEvent) => pick.current?.(event.dataIndex) }));

  return (
    <figure className="chart-figure" aria-labelledby={captionId}>
      <figcaption>
        <span id={captionId}>{model.summary}</span>
        <span className="chart-actions">
          <button type="button" className="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t(asTable ? charts.asChart : charts.asTable)}
          </button>
          {actions}
        </span>
      </figcaption>
      <div ref={holder}>
        {asTable ? (
          <ChartTable model={model} />
        ) : (
          width > 0 && (
            <div role="img" aria-label={t(charts.image, { name: model.name, summary: model.summary })}>
              <EChartsReactCore
                echarts={echarts}
                option={option}
                opts={SHARP}
                notMerge
                style={{ width, height }}
                onEvents={events}
              />
            </div>
          )
        )}
      </div>
    </figure>
  );
}
