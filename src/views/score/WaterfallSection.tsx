import { lazy, Suspense, useMemo } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { scoreWaterfall } from "../../charts/scoreWaterfall.ts";
import { score as words } from "../../messages/score.ts";
import { rowTitle } from "../../sentences/scoreSentences.ts";

const WaterfallFigure = lazy(() => import("./WaterfallFigure.tsx"));

/** Room for the caption above the drawing, kept so that nothing jumps when the chart library arrives. */
const CAPTION = 32;

/** How full marks became the score, the largest loss first. Nothing where no point was lost. */
export function WaterfallSection() {
  const { t, lang } = useApp();
  const { score } = useShown().outturn;
  const model = useMemo(() => scoreWaterfall(score, rowTitle, lang), [score, lang]);
  if (model === null) return null;
  return (
    <section className="panel score-waterfall">
      <header>
        <h2>{t(words.waterfallTitle)}</h2>
        <p className="hint">{t(words.waterfallHint)}</p>
      </header>
      <div style={{ minHeight: model.height(1000) + CAPTION }}>
        <Suspense fallback={null}>
          <WaterfallFigure model={model} />
        </Suspense>
      </div>
    </section>
  );
}
