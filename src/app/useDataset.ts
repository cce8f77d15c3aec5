import { useCallback, useEffect, useRef, useState } from "react";
import type { CatalogEntry } from "../ingest/catalog.ts";
import type { FirstDataset } from "./firstDataset.ts";
import { type Loaded, loadDataset, type Site } from "./load.ts";

/** How long a load may take before the page says that it is loading: a flash of words would be noise. */
const QUIET_MS = 300;

/**
 * Loads an entry of the catalog; the former data set stays on show until the new one stands. `first` is what was
 * asked for before the page was drawn, so that it is not asked for twice.
 */
export function useDataset(entry: CatalogEntry | null, site: Site, first: FirstDataset | null) {
  const [loaded, setLoaded] = useState(first?.loaded ?? null);
  const [slow, setSlow] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const early = useRef(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what makes a retry load again
  useEffect(() => {
    if (entry === null) return;
    const asked = early.current?.entry === entry ? early.current : null;
    early.current = null;
    if (asked !== null && asked.loaded !== null) return;
    const abort = new AbortController();
    const timer = setTimeout(() => setSlow(true), QUIET_MS);
    (asked?.loading ?? loadDataset(entry, site, abort.signal))
      .then((next: Loaded) => {
        if (!abort.signal.aborted) setLoaded(next);
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error;
      })
      .finally(() => {
        clearTimeout(timer);
        if (!abort.signal.aborted) setSlow(false);
      });
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [entry, site, attempt]);
  const retry = useCallback(() => (entry === null ? window.location.reload() : setAttempt((n) => n + 1)), [entry]);
  return { loaded, slow, retry };
}
