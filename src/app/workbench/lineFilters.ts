import { FAMILIES, isCategoryId } from "../../domain/deviation/taxonomy.ts";
import { isFiltered, type LineFilter, STATUSES } from "../urlState.ts";
import { choose, chosenBands, chosenOf, type FacetId, type FacetValue, type WorkbenchState } from "./workbenchState.ts";

/** The state with the filter of the other views on top, for whoever comes from them: what the filter sets counts. */
export function withLineFilter(state: WorkbenchState, filter: LineFilter): WorkbenchState {
  if (!isFiltered(filter)) return state;
  const parts: readonly (readonly [FacetId, readonly FacetValue[]])[] = [
    ["category", filter.categories],
    ["family", filter.families],
    ["status", filter.statuses],
    ["rateBand", filter.bands],
    ["reasonState", filter.silent ? ["missing"] : []],
  ];
  const next = parts.reduce((to, [id, values]) => (values.length === 0 ? to : choose(to, id, values)), state);
  return filter.text.trim() === "" ? next : { ...next, text: filter.text };
}

/** What of the state the filter of a project's own views can hold, for whoever goes there. */
export function lineFilterOf(state: WorkbenchState): LineFilter {
  const of = (id: FacetId) => chosenOf(state, id);
  const reasons = of("reasonState");
  return {
    categories: of("category")
      .filter((value) => value !== null)
      .filter(isCategoryId),
    families: FAMILIES.map(({ id }) => id).filter((id) => of("family").includes(id)),
    statuses: STATUSES.filter((id) => of("status").includes(id)),
    bands: chosenBands(state),
    text: state.text,
    silent: reasons.includes("missing") && !reasons.includes("stated"),
  };
}
