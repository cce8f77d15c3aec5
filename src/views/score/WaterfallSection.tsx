import { lazy, Suspense, useMemo } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { scoreWaterfall } from "../../charts/scoreWaterfall.ts";
import { score as words } from "../../messages/score.ts";
import { causeSentences } from "../../sentences/causeSentences.ts";
import { rowTitle } from "../../sentences/scoreSentences.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { SentenceText } from "../../ui/SentenceText.tsx";

const WaterfallFigure = lazy(() => import("./WaterfallFigure.tsx"));

/** Room for the caption above the drawing, kept so that nothing jumps when the chart library arrives. */
const CAPTION = 32;

/** How full marks became the score, by indicator or by cause. Nothing where no point was lost. */
export function WaterfallSection() {
  const { t, lang, state, set } = useApp();
  const { score } = useShown().outturn;
  const by = state.byCause ? "cause" : "indicator";
  const model = useMemo(() => scoreWaterfall(score, rowTitle, lang, by), [score, lang, by]);
  if (model === null) return null;
  return (
    <section className="panel score-waterfall">
      <header>
        <h2>{t(words.waterfallTitle)}</h2>
        <p className="hint">{t(words.waterfallHint)}</p>
        <Segmented
          label={t(words.lossBy)}
          value={by}
          options={[
            { value: "indicator", label: t(words.byIndicator) },
            { value: "cause", label: t(words.byCause) },
          ]}
          onChange={(chosen) => set({ byCause: chosen === "cause" })}
        />
      </header>
      <p className="score-causes">
        <SentenceText sentences={causeSentences(score)} />
      </p>
      <div style={{ minHeight: model.height(1000) + CAPTION }}>
        <Suspense fallback={null}>
          <WaterfallFigure model={model} />
        </Suspense>
      </div>
    </section>
  );
}
