import { lazy, Suspense, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Loaded } from "../../app/load.ts";
import { useAfterPaint } from "../../app/useAfterPaint.ts";
import { portfolio } from "../../domain/outturn/portfolio.ts";
import { isLineList } from "../../ingest/catalog.ts";
import { shell } from "../../messages/shell.ts";
import { portfolioSentences } from "../../sentences/portfolioSentences.ts";
import { SentenceText, useUnitName } from "../../ui/SentenceText.tsx";
import { WhereBudgetWent } from "../overview/WhereBudgetWent.tsx";
import { ProjectList } from "./ProjectList.tsx";
import { SilentUnits } from "./SilentUnits.tsx";
import "../overview/overview.css";
import "./portfolio.css";

const BriefLink = lazy(() => import("../brief/BriefLink.tsx"));
const CrossYears = lazy(() => import("../years/CrossYears.tsx"));
const PefaPanel = lazy(() => import("../international/PefaPanel.tsx"));

const LinesView = lazy(() => import("../workbench/LinesView.tsx"));

/** Many projects together, or lines that were not read as projects. */
export default function Portfolio() {
  const { loaded } = useApp();
  if (loaded === null) return null;
  if (!isLineList(loaded.entry)) return <ProjectsTogether loaded={loaded} />;
  return (
    <Suspense fallback={null}>
      <LinesView />
    </Suspense>
  );
}

/** Several projects as one: what was spent, where the budget went, which projects left most, and who owes a reason. */
function ProjectsTogether({ loaded }: { loaded: Loaded }) {
  const { t, lang } = useApp();
  const unitName = useUnitName();
  const painted = useAfterPaint();
  const { outturns } = loaded;
  const sums = useMemo(() => portfolio(outturns), [outturns]);
  const { title, unit, year } = loaded.entry;
  return (
    <div className="overview portfolio" data-first-picture>
      <header className="project-heading">
        <h1>{title[lang]}</h1>
        <p className="about">
          {unit[lang] !== "" && <span>{unit[lang]}</span>}
          {year !== null && <span>{t(shell.year, { year })}</span>}
          <span>{t(shell.unitLine, { unit: unitName })}</span>
        </p>
        <p className="finding">
          <SentenceText sentences={portfolioSentences(sums)} />
        </p>
        {/* The place is kept, so that nothing moves when the link comes after the first picture. */}
        <p className="overview-links">
          <Suspense fallback={null}>{painted && <BriefLink />}</Suspense>
        </p>
      </header>
      <WhereBudgetWent totals={sums.totals} byCategory={sums.byCategory} />
      <ProjectList sums={sums} />
      <SilentUnits units={sums.silentUnits} />
      <Suspense fallback={null}>
        {painted && (
          <>
            <CrossYears />
            <PefaPanel outturns={outturns} />
          </>
        )}
      </Suspense>
    </div>
  );
}
