import { type ReactNode, useId, useRef, useState } from "react";
import { useApp } from "../app/AppContext.ts";
import { useWidth } from "../app/useWidth.ts";
import { charts } from "../messages/charts.ts";
import { ChartTable } from "./ChartTable.tsx";
import type { FigureModel } from "./chartModel.ts";

/**
 * The frame of a figure that is drawn by ourselves: its sentence, the button that shows its data as a table, and the
 * drawing, which is given its name and its width in px. `actions` stand beside the button.
 */
export function FigureFrame(props: {
  model: FigureModel;
  isEmpty?: boolean;
  actions?: ReactNode;
  children: (width: number) => ReactNode;
}) {
  const { model, isEmpty = false, actions, children } = props;
  const { t } = useApp();
  const [asTable, setAsTable] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const captionId = useId();
  return (
    <figure className="chart-figure line-figure" aria-label={model.name} aria-describedby={captionId}>
      <figcaption>
        <span id={captionId}>{model.summary}</span>
        <span className="chart-actions">
          {!isEmpty && (
            <button type="button" className="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {t(asTable ? charts.asChart : charts.asTable)}
            </button>
          )}
          {actions}
        </span>
      </figcaption>
      <div ref={holder}>{asTable && !isEmpty ? <ChartTable model={model} /> : width > 0 && children(width)}</div>
    </figure>
  );
}
