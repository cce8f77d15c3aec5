import { useEffect, useMemo, useSyncExternalStore } from "react";
import { lineSessionOf } from "./lineSession.ts";
import type { LineSourceState } from "./lineSource.ts";
import type { Loaded } from "./load.ts";

/**
 * The lines of the data set on show, brought into the engine when first asked for and kept until another data set is
 * shown. `cancel` ends reading: what has come stays. `retry` reads anew.
 */
export function useLineSource(
  loaded: Loaded,
): LineSourceState & { readonly cancel: () => void; readonly retry: () => void } {
  const session = useMemo(() => lineSessionOf(loaded), [loaded]);
  const state = useSyncExternalStore(session.subscribe, session.get);
  useEffect(() => session.start(), [session]);
  return useMemo(() => ({ ...state, cancel: session.cancel, retry: session.retry }), [state, session]);
}
