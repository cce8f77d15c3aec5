import { BridgeSection } from "./BridgeSection.tsx";
import { FundSources } from "./FundSources.tsx";
import { Goals } from "./Goals.tsx";
import { RateList } from "./RateList.tsx";

/** What stands below the lines. A part of its own: the first picture does not wait for it. */
export default function BelowLines() {
  return (
    <>
      <div className="pair">
        <RateList />
        <FundSources />
      </div>
      <BridgeSection />
      <Goals />
    </>
  );
}
