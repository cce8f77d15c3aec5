import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import { RATE } from "../../engine/chunk.ts";
import type { Clause } from "../../engine/clause.ts";
import { BANDS } from "../urlState.ts";
import { bandEdges } from "./rateSteps.ts";
import { chosenBands, chosenOf, FACETS, type WorkbenchState } from "./workbenchState.ts";

/** The coded columns a search looks into. */
const SEARCHED = ["project", "name", "reason"] as const;

/**
 * What the state lets through, one clause a view: each facet's under the facet's own name, the brush's under `rate`,
 * the heat map's under `cell`, the scatter's under `square`, the search's under `text`.
 */
export function workbenchClauses(state: WorkbenchState, thresholds: Thresholds): Clause[] {
  const clauses: Clause[] = [];
  for (const id of FACETS) {
    const values = chosenOf(state, id);
    if (values.length === 0) continue;
    if (id === "rateBand") {
      const bins = chosenBands(state).map((band) => BANDS.indexOf(band));
      clauses.push({ source: id, kind: "bins", column: RATE, edges: bandEdges(thresholds), bins });
    } else clauses.push({ source: id, kind: "values", column: id, values });
  }
  const { rates, cell, square } = state;
  if (rates !== null) clauses.push({ source: "rate", kind: "range", column: RATE, ...rates });
  const choosePair = (source: string, columns: readonly string[], values: typeof cell) => {
    values?.forEach((value, at) => {
      clauses.push({ source, kind: "values", column: columns[at] as string, values: [value] });
    });
  };
  choosePair("cell", ["unit", "category"], cell);
  choosePair("square", ["amountClass", "rateClass"], square);
  const text = state.text.trim();
  if (text !== "") clauses.push({ source: "text", kind: "text", columns: SEARCHED, text });
  return clauses;
}
