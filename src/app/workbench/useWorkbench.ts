import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import type { Text } from "../../messages/text.ts";
import type { LineSource } from "../lineSource.ts";
import { WorkbenchAsker } from "./askWorkbench.ts";
import type { WorkbenchPicture } from "./workbenchPicture.ts";
import type { WorkbenchState } from "./workbenchState.ts";

/** How long an answer may take before what is on show is marked as that of the former question. */
const QUIET_MS = 300;

export interface Workbench {
  /** The latest answer, which stays on show while the next is on its way; null before the first. */
  readonly picture: WorkbenchPicture | null;
  /** Whether the picture is not that of the state on show, for longer than anybody overlooks. */
  readonly isLate: boolean;
  /** What went wrong with the last question, as a sentence where there is one; null where it was answered. */
  readonly failure: Text | string | null;
  readonly retry: () => void;
}

/** Asks for everything on the screen whenever the state or the data change; only the latest question counts. */
export function useWorkbench(source: LineSource, state: WorkbenchState, thresholds: Thresholds): Workbench {
  const { queries, info } = source;
  const asker = useMemo(() => new WorkbenchAsker(queries, thresholds), [queries, thresholds]);
  const [picture, setPicture] = useState<WorkbenchPicture | null>(null);
  const [isLate, setLate] = useState(false);
  const [failure, setFailure] = useState<Text | string | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what makes a retry ask again
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    asker
      .ask(state, info, abort.signal)
      .then((next) => {
        if (abort.signal.aborted) return;
        startTransition(() => {
          setPicture(next);
          setFailure(null);
        });
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setFailure(sayFailure(error));
      })
      .finally(() => {
        clearTimeout(timer);
        if (!abort.signal.aborted) setLate(false);
      });
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asker, info, state, attempt]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { picture, isLate, failure, retry };
}

/** A database says what is the matter in a sentence of its own (`ClickhouseError`). */
function sayFailure(error: unknown): Text | string {
  if (!(error instanceof Error)) return String(error);
  return "sentence" in error ? (error.sentence as Text) : error.message;
}
