import { useApp } from "../../app/AppContext.ts";
import { FIGURES, type FigureId } from "../../app/workbench/workbenchState.ts";
import type { Text } from "../../messages/text.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { BenchRates } from "./BenchRates.tsx";
import { BenchDensity, BenchMap, BenchPareto, BenchYears } from "./benchFigures.tsx";
import { useBench } from "./workbenchContext.ts";

const TITLES: Readonly<Record<FigureId, Text>> = {
  map: words.map,
  pareto: words.pareto,
  density: words.density,
  years: words.years,
};
const DRAWN = { map: BenchMap, pareto: BenchPareto, density: BenchDensity, years: BenchYears } as const;

/** The spread of rates with its brush, and one figure of four. */
export function FigurePanel() {
  const { t } = useApp();
  const { state, change, picture } = useBench();
  // What is drawn is what was answered; the choice may be a moment ahead.
  const Figure = DRAWN[picture.state.figure];
  return (
    <>
      <section className="panel bench-rates">
        <header>
          <h2>{t(words.histogram)}</h2>
        </header>
        <BenchRates />
      </section>
      <section className="panel bench-figure">
        <header>
          <h2>{t(TITLES[state.figure])}</h2>
          <Segmented
            label={t(words.figuresTitle)}
            value={state.figure}
            options={FIGURES.map((value) => ({ value, label: t(TITLES[value]) }))}
            onChange={(figure) => change({ ...state, figure })}
          />
        </header>
        <Figure />
      </section>
    </>
  );
}
