import { useCallback, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { fetchLines } from "../../app/workbench/fetchLines.ts";
import { lineFilterOf } from "../../app/workbench/lineFilters.ts";
import { chosenOf, LINE_ORDERS, toggleValue } from "../../app/workbench/workbenchState.ts";
import { lineOrder } from "../../app/workbench/workbenchWants.ts";
import { type CategoryId, isCategoryId } from "../../domain/deviation/taxonomy.ts";
import type { LineRow } from "../../lines/lineRow.ts";
import { projectKeyOf } from "../../lines/outturnLines.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { type LineOrder, LineWindow } from "../lineWindow/LineWindow.tsx";
import type { LineListing } from "../lineWindow/rowBuffer.ts";
import { placeOf } from "./BenchSource.tsx";
import { ColumnChoice } from "./ColumnChoice.tsx";
import { useBench } from "./workbenchContext.ts";

/** The lines on show, as many as there are: a name leads to where the line stands, a project to the project. */
export function LinePanel() {
  const { t, set, loaded, config } = useApp();
  const { state, change, picture, source } = useBench();
  const { queries } = source;
  // The rows are those of the answer on show, whatever has been chosen since.
  const answered = picture.state;
  const listing = useMemo<LineListing>(
    () => ({
      ...picture.lines,
      fetchWindow: (offset, limit, signal) =>
        fetchLines(queries, answered, config.thresholds, { offset, limit, signal }),
    }),
    [picture, answered, queries, config],
  );
  const place = useMemo(() => {
    const { chosen, rates, cell, square, text, lineSort } = answered;
    return JSON.stringify([chosen, rates, cell, square, text, lineSort]);
  }, [answered]);
  const onOpen = useCallback((row: LineRow) => set({ trace: placeOf(source, row) }), [set, source]);
  const onCategory = useCallback((id: CategoryId) => change(toggleValue(state, "category", id)), [change, state]);
  const onProject = useCallback(
    (key: string) => {
      const outturn = loaded?.outturns.find((one) => projectKeyOf(one) === key);
      if (outturn === undefined) change(toggleValue(state, "project", key));
      else set({ project: outturn.project.id, filter: lineFilterOf(state), trace: null });
    },
    [loaded, set, change, state],
  );
  const onOrder = ({ column, descending }: LineOrder) =>
    change({ ...state, lineSort: { column: LINE_ORDERS.find((one) => one === column) ?? "arrival", descending } });
  const chosenCategories = useMemo(
    () => chosenOf(state, "category").flatMap((id) => (id !== null && isCategoryId(id) ? [id] : [])),
    [state],
  );
  return (
    <section className="panel bench-lines">
      <header>
        <h2>{t(words.linesTitle)}</h2>
      </header>
      <LineWindow
        listing={listing}
        place={place}
        order={lineOrder(state)}
        onOrder={onOrder}
        hidden={state.hidden}
        scaleFen={picture.scaleFen}
        chosenCategories={chosenCategories}
        onOpen={onOpen}
        onCategory={onCategory}
        onProject={onProject}
        actions={<ColumnChoice hidden={state.hidden} onChange={(hidden) => change({ ...state, hidden })} />}
      />
    </section>
  );
}
