import { useMemo, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { unitsOverYears } from "../../domain/outturn/crossYear.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { years as words } from "../../messages/years.ts";
import { UnitYears } from "./UnitYears.tsx";
import "./years.css";

/** Organisations shown at once; each takes a screen. */
const FOLDED = 3;

/**
 * Every organisation of which more than one year is loaded, from year to year. Nothing where there is none; `of`
 * leaves only the organisation of one project.
 */
export default function CrossYears({ of = null }: { of?: ProjectOutturn | null }) {
  const { t, loaded } = useApp();
  const outturns = loaded?.outturns;
  const [limit, setLimit] = useState(FOLDED);
  const units = useMemo(() => {
    const all = outturns === undefined ? [] : [...unitsOverYears(outturns)];
    return of === null ? all : all.filter(([, group]) => group.includes(of));
  }, [outturns, of]);
  const rest = units.length - limit;
  return (
    <>
      {units.slice(0, limit).map(([unit, group]) => (
        <UnitYears key={unit} outturns={group} />
      ))}
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setLimit(limit + FOLDED * 3)}>
          {t(words.more, { count: rest })}
        </button>
      )}
    </>
  );
}
