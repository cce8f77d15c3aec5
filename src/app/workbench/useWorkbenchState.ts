import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useApp } from "../AppContext.ts";
import { NO_FILTER } from "../urlState.ts";
import { withLineFilter } from "./lineFilters.ts";
import { type LostFilter, readWorkbench, type ValueLists, writeWorkbench } from "./workbenchAddress.ts";
import type { WorkbenchState } from "./workbenchState.ts";

export interface WorkbenchControl {
  readonly state: WorkbenchState;
  /** Filters of the address that these data cannot restore. */
  readonly lost: readonly LostFilter[];
  /** Whether the last change was refused, because no link could carry so many values. */
  readonly isTooMuch: boolean;
  /** A change makes a step for the back button unless it replaces the former, as typing and dragging do. */
  readonly change: (next: WorkbenchState, options?: { replace?: boolean }) => void;
}

/** The state of the workbench as the address holds it. `values` may grow while data are read. */
export function useWorkbenchState(values: ValueLists): WorkbenchControl {
  const { state: page, set } = useApp();
  const { work, filter } = page;
  const [isTooMuch, setTooMuch] = useState(false);
  // What was chosen here stays as it was chosen, when the list that an address counts in has grown.
  const own = useRef<{ readonly work: string; readonly state: WorkbenchState } | null>(null);
  const { state, lost } = useMemo(() => {
    const read = own.current?.work === work ? { state: own.current.state, lost: [] } : readWorkbench(work, values);
    return { state: withLineFilter(read.state, filter), lost: read.lost };
  }, [work, values, filter]);
  const change = useCallback<WorkbenchControl["change"]>(
    (next, options) => {
      const text = writeWorkbench(next, values);
      setTooMuch(text === null);
      if (text === null) return;
      own.current = { work: text, state: next };
      set({ work: text, filter: NO_FILTER }, options);
    },
    [values, set],
  );
  useEffect(() => {
    if (own.current === null || own.current.work !== work) return;
    const text = writeWorkbench(own.current.state, values);
    if (text === null || text === work) return;
    own.current = { work: text, state: own.current.state };
    set({ work: text }, { replace: true });
  }, [values, work, set]);
  return { state, lost, isTooMuch, change };
}
