import { useApp } from "../../app/AppContext.ts";
import type { LineSource } from "../../app/lineSource.ts";
import type { Loaded } from "../../app/load.ts";
import { useLineSource } from "../../app/useLineSource.ts";
import { findingSentences } from "../../app/workbench/findingSentences.ts";
import { useWorkbench } from "../../app/workbench/useWorkbench.ts";
import { useWorkbenchState } from "../../app/workbench/useWorkbenchState.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { BenchFacets } from "./BenchFacets.tsx";
import { BenchFilter } from "./BenchFilter.tsx";
import { BenchHeading } from "./BenchHeading.tsx";
import { BenchSource } from "./BenchSource.tsx";
import { FigurePanel } from "./FigurePanel.tsx";
import { GroupPanel } from "./GroupPanel.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { LinePanel } from "./LinePanel.tsx";
import { ReadingProgress } from "./ReadingProgress.tsx";
import { WorkbenchContext } from "./workbenchContext.ts";
import "../deviations/deviations.css";
import "./workbench.css";

/** Which lines, by which reason, where, over the lines of many projects. */
export default function Workbench() {
  const { loaded } = useApp();
  return loaded === null ? null : <LoadedBench loaded={loaded} />;
}

function LoadedBench({ loaded }: { loaded: Loaded }) {
  const { source, progress, problem, cancel, retry } = useLineSource(loaded);
  return (
    <div className="workbench">
      {source === null && <BenchHeading sentences={[]} isSample={false} />}
      <ReadingProgress
        progress={progress}
        problem={problem}
        onStop={cancel}
        onRetry={retry}
        hasLines={source !== null}
      />
      {source !== null && <Bench source={source} />}
    </div>
  );
}

function Bench({ source }: { source: LineSource }) {
  const { t, config, state: page } = useApp();
  const control = useWorkbenchState(source.info.values);
  const { picture, isLate, failure, retry } = useWorkbench(source, control.state, config.thresholds);
  const said = failure !== null && (
    <p className="problems" role="alert">
      {t(picture === null ? words.failedFirst : words.failed, { reason: failure })}{" "}
      <button type="button" className="link" onClick={retry}>
        {t(words.retry)}
      </button>
    </p>
  );
  if (picture === null) return said || null;
  return (
    <WorkbenchContext value={{ ...control, source, picture }}>
      <BenchHeading sentences={findingSentences(picture, page.unit)} isSample={source.isSample} />
      {said}
      <BenchFilter />
      <KeyFigures />
      <div className={isLate ? "bench-body late" : "bench-body"} aria-busy={isLate}>
        <BenchFacets />
        <div className="bench-main">
          <FigurePanel />
          <GroupPanel />
        </div>
      </div>
      <LinePanel />
      <BenchSource />
    </WorkbenchContext>
  );
}
