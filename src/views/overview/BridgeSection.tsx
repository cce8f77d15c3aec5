import { lazy, Suspense } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import type { Fen } from "../../domain/money/fen.ts";
import { showAmount } from "../../domain/money/show.ts";
import { bridge } from "../../domain/outturn/bridge.ts";
import { below } from "../../messages/below.ts";
import { charts } from "../../messages/charts.ts";

/** ECharts comes after the first picture; the space it will take is kept so that nothing jumps. */
const BridgeFigure = lazy(() => import("./BridgeFigure.tsx"));

/** From the approved to the paid amount, with the contradiction between lines and declared total in words. */
export function BridgeSection() {
  const { t, state } = useApp();
  const { outturn } = useShown();
  const model = bridge(outturn);
  if (model.steps.length < 2) return null;
  const money = (fen: Fen) => showAmount(fen, state.unit);
  return (
    <section className="panel bridge">
      <header>
        <h2>{t(below.bridgeTitle)}</h2>
      </header>
      <div className="bridge-space">
        <Suspense fallback={null}>
          <BridgeFigure bridge={model} />
        </Suspense>
      </div>
      {model.conflict !== null && (
        <p className="conflict">
          {t(charts.bridgeConflict, {
            lines: money(model.conflict.linesActualFen),
            executed: money(model.conflict.executedFen),
            difference: money(model.conflict.differenceFen),
          })}
        </p>
      )}
    </section>
  );
}
