import { type ReactNode, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { LineSource } from "../../app/lineSource.ts";
import type { Loaded } from "../../app/load.ts";
import { useLineSource } from "../../app/useLineSource.ts";
import { findingSentences } from "../../app/workbench/findingSentences.ts";
import { useWorkbench } from "../../app/workbench/useWorkbench.ts";
import { useWorkbenchState } from "../../app/workbench/useWorkbenchState.ts";
import type { WorkbenchState } from "../../app/workbench/workbenchState.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { BenchHeading } from "./BenchHeading.tsx";
import { BenchSource } from "./BenchSource.tsx";
import { ReadingProgress } from "./ReadingProgress.tsx";
import { WorkbenchContext } from "./workbenchContext.ts";
import "../deviations/deviations.css";
import "./workbench.css";

interface FrameProps {
  /** What is asked for where it is not all that the address chooses. Must keep its identity. */
  shape?: (state: WorkbenchState) => WorkbenchState;
  className?: string;
  children: ReactNode;
}

/** What all views of lines begin with: how far reading is, the finding, faults; and the answer for what is inside. */
export function BenchFrame(props: FrameProps) {
  const { loaded } = useApp();
  // What was chosen and answered belongs to one data set.
  return loaded === null ? null : <LoadedFrame key={loaded.entry.id} {...props} loaded={loaded} />;
}

function LoadedFrame({ loaded, ...props }: FrameProps & { loaded: Loaded }) {
  const { source, progress, problem, cancel, retry } = useLineSource(loaded);
  return (
    <div className={props.className ?? "workbench"}>
      {source === null && <BenchHeading sentences={[]} isSample={false} />}
      <ReadingProgress
        progress={progress}
        problem={problem}
        hasLines={source !== null}
        onStop={cancel}
        onRetry={retry}
      />
      {source !== null && <Bench {...props} source={source} />}
    </div>
  );
}

function Bench({ source, shape, children }: FrameProps & { source: LineSource }) {
  const { t, config, state: page } = useApp();
  const control = useWorkbenchState(source.info.values);
  const asked = useMemo(() => shape?.(control.state) ?? control.state, [shape, control.state]);
  const { picture, isLate, failure, retry } = useWorkbench(source, asked, config.thresholds);
  const said = failure !== null && (
    <p className="problems" role="alert">
      {typeof failure === "string"
        ? t(picture === null ? words.failedFirst : words.failed, { reason: failure })
        : t(failure)}{" "}
      <button type="button" className="link" onClick={retry}>
        {t(words.retry)}
      </button>
    </p>
  );
  return (
    <>
      <BenchHeading
        sentences={picture === null ? [] : findingSentences(picture, page.unit)}
        isSample={source.isSample}
      />
      {said}
      {picture !== null && (
        <WorkbenchContext value={{ ...control, source, picture }}>
          <div className={isLate ? "bench-late" : undefined} aria-busy={isLate}>
            {children}
          </div>
          <BenchSource />
        </WorkbenchContext>
      )}
    </>
  );
}
