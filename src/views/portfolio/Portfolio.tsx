import { lazy, Suspense, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { useAfterPaint } from "../../app/useAfterPaint.ts";
import { portfolio } from "../../domain/outturn/portfolio.ts";
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

/** Several projects as one: what was spent, where the budget went, which projects left most, and who owes a reason. */
export default function Portfolio() {
  const { t, lang, loaded } = useApp();
  const unitName = useUnitName();
  const painted = useAfterPaint();
  const outturns = loaded?.outturns;
  const sums = useMemo(() => (outturns === undefined ? null : portfolio(outturns)), [outturns]);
  if (loaded === null || sums === null) return null;
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
            <PefaPanel outturns={loaded.outturns} />
          </>
        )}
      </Suspense>
    </div>
  );
}
