import { RATE_EDGES } from "../../app/workbench/rateSteps.ts";
import { RateHistogram } from "../lineFigures/RateHistogram.tsx";
import { useBench } from "./workbenchContext.ts";

/** The spread of rates over all lines, with the range of them that is chosen. */
export function BenchRates() {
  const { state, change, picture } = useBench();
  return (
    <RateHistogram
      edges={RATE_EDGES}
      count={picture.histogram.count}
      all={picture.histogram.all}
      range={state.rates}
      onRange={(rates) => change({ ...state, rates })}
    />
  );
}
