import { lazy, Suspense } from "react";
import { useShown } from "../../app/AppContext.ts";
import { BridgeSection } from "./BridgeSection.tsx";
import { FundSources } from "./FundSources.tsx";
import { Goals } from "./Goals.tsx";
import { RateList } from "./RateList.tsx";

const CrossYears = lazy(() => import("../years/CrossYears.tsx"));

/** What stands below the lines. A part of its own: the first picture does not wait for it. */
export default function BelowLines() {
  const { loaded, outturn } = useShown();
  return (
    <>
      <div className="pair">
        <RateList />
        <FundSources />
      </div>
      <BridgeSection />
      <Suspense fallback={null}>{loaded.outturns.length > 1 && <CrossYears of={outturn} />}</Suspense>
      <Goals />
    </>
  );
}
