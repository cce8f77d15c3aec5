import { lazy, Suspense } from "react";
import { useApp } from "../../app/AppContext.ts";
import { deviations } from "../../messages/deviations.ts";

/** ECharts comes after the table; the space the charts will take is kept so that nothing jumps. */
const CategoryFigure = lazy(() => import("./CategoryFigure.tsx"));
const ScatterFigure = lazy(() => import("./ScatterFigure.tsx"));

/** Which lines make up each category, and where large budgets were hardly spent. */
export function ChartPanels() {
  const { t } = useApp();
  return (
    <>
      <section className="panel">
        <header>
          <h2>{t(deviations.categoryTitle)}</h2>
          <p className="hint">{t(deviations.categoryHint)}</p>
        </header>
        <div className="chart-space">
          <Suspense fallback={null}>
            <CategoryFigure />
          </Suspense>
        </div>
      </section>
      <section className="panel">
        <header>
          <h2>{t(deviations.scatterTitle)}</h2>
          <p className="hint">{t(deviations.scatterHint)}</p>
        </header>
        <div className="chart-space">
          <Suspense fallback={null}>
            <ScatterFigure />
          </Suspense>
        </div>
      </section>
    </>
  );
}
