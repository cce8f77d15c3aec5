import { useMemo, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { FACET_TITLES } from "../../app/workbench/valueLabels.ts";
import { FACETS, type FacetId } from "../../app/workbench/workbenchState.ts";
import { groupCount, MOST_GROUPS } from "../../app/workbench/workbenchWants.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { GroupRows } from "./GroupRows.tsx";
import { useBench } from "./workbenchContext.ts";

const FIRST = 12;
const STEP = 50;

/** Sums by any dimension, or a pair of them. */
export function GroupPanel() {
  const { t } = useApp();
  const { state, change, picture } = useBench();
  const { groups, values } = picture;
  const by = state.groupBy.join(" ");
  const [unfolded, setUnfolded] = useState({ by, limit: FIRST });
  const limit = unfolded.by === by ? unfolded.limit : FIRST;
  const rows = useMemo(() => groups.rows(limit), [groups, limit]);
  const [first = "unit", second] = state.groupBy;
  const isPossible = (id: FacetId) =>
    id !== first && id !== "rateBand" && first !== "rateBand" && groupCount([first, id], values) <= MOST_GROUPS;
  const choose = (...groupBy: FacetId[]) => change({ ...state, groupBy });
  return (
    <section className="panel bench-groups">
      <header>
        <h2>{t(words.groupsTitle)}</h2>
        <label>
          {t(words.groupBy)}{" "}
          <select value={first} onChange={({ target }) => choose(target.value as FacetId)}>
            {FACETS.map((id) => (
              <option key={id} value={id}>
                {t(FACET_TITLES[id])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t(words.thenBy)}{" "}
          <select
            value={second ?? ""}
            onChange={({ target: { value } }) => choose(...(value === "" ? [first] : [first, value as FacetId]))}
          >
            <option value="">{t(words.noSecond)}</option>
            {FACETS.filter((id) => isPossible(id) || id === second).map((id) => (
              <option key={id} value={id}>
                {t(FACET_TITLES[id])}
              </option>
            ))}
          </select>
        </label>
        <p className="hint bench-count">
          {t(words.groupCount, { shown: rows.length, total: groups.total.toLocaleString("en") })}
        </p>
      </header>
      {groups.by[0] !== first && <p className="remark">{t(words.tooManyValues, { facet: FACET_TITLES[first] })}</p>}
      {groups.by[0] === first && groups.by.length < state.groupBy.length && (
        <p className="remark">{t(words.pairTooLarge)}</p>
      )}
      <GroupRows rows={rows} />
      {rows.length < groups.total && (
        <button type="button" className="link" onClick={() => setUnfolded({ by, limit: limit + STEP })}>
          {t(words.moreGroups, { count: Math.min(STEP, groups.total - rows.length) })}
        </button>
      )}
    </section>
  );
}
