import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { AppContext, type App as AppValue, ShownContext } from "../app/AppContext.ts";
import { CATALOG_FILE } from "../app/datasetPath.ts";
import { type Loaded, loadDataset, type Site } from "../app/load.ts";
import type { UrlStore } from "../app/urlStore.ts";
import { useFindings } from "../app/useFindings.ts";
import { shell } from "../messages/shell.ts";
import { format } from "../messages/text.ts";
import { Patterns } from "../ui/Patterns.tsx";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { View } from "./View.tsx";

/** Words of faults come when there is one. */
const Problems = lazy(() => import("./Problems.tsx"));

/** How long a load may take before the page says that it is loading: a flash of words would be noise. */
const QUIET_MS = 300;

/** The whole page: loads the data set the address names and shows the view it names. */
export function App({ site, store }: { site: Site; store: UrlStore }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { lang } = state;
  const datasets = site.catalog?.datasets ?? [];
  const wanted = state.data ?? site.catalog?.default ?? null;
  const entry = datasets.find(({ id }) => id === wanted) ?? datasets[0] ?? null;
  const { loaded, slow, retry } = useDataset(entry, site);
  const app = useMemo<AppValue>(
    () => ({
      site,
      config: site.config,
      loaded,
      state,
      set: store.set,
      lang,
      t: (text, params) => format(text, lang, params),
    }),
    [site, loaded, store, state, lang],
  );

  const outturn = loaded?.outturns.find(({ project }) => project.id === state.project) ?? loaded?.outturns[0] ?? null;
  const findings = useFindings(outturn);
  const shown = useMemo(
    () =>
      loaded === null || outturn === null
        ? null
        : { loaded, outturn, findings: findings ?? [], audited: findings !== null },
    [loaded, outturn, findings],
  );

  const title = outturn?.project.name.text;
  useEffect(() => {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
    document.title = title ? `${title} · ${site.config.siteName[lang]}` : site.config.siteName[lang];
  }, [lang, title, site]);

  const problems = [...site.problems, ...(loaded?.problems ?? [])];
  if (site.catalog !== null && entry === null) {
    problems.push({ text: shell.emptyCatalog, params: { file: CATALOG_FILE } });
  }
  if (state.data !== null && entry !== null && entry.id !== state.data) {
    problems.push({ text: shell.unknownDataset, params: { id: state.data, shown: entry.title[lang] } });
  }
  if (loaded !== null && loaded.problems.length === 0 && outturn === null) {
    problems.push({ text: shell.noProjects, params: { file: loaded.entry.file } });
  }

  const issues = [...site.issues, ...(loaded?.issues ?? [])].filter(({ severity }) => severity === "error");

  return (
    <AppContext value={app}>
      <ShownContext value={shown}>
        <Patterns />
        <Header entry={entry} outturns={loaded?.outturns ?? []} />
        <main id="main" tabIndex={-1}>
          <Suspense fallback={null}>
            {problems.length + issues.length > 0 && <Problems problems={problems} issues={issues} onRetry={retry} />}
          </Suspense>
          <CrashBoundary lang={lang} resetKey={`${state.view} ${entry?.id}`}>
            {slow && entry !== null && (
              <p className="loading" role="status">
                {app.t(shell.loading, { file: entry.file })}
              </p>
            )}
            {/* What is wrong with data that give no project is seen among the data. */}
            {(shown !== null || state.view === "data") && <View />}
          </CrashBoundary>
        </main>
        <Footer entry={entry} />
      </ShownContext>
    </AppContext>
  );
}

/** Loads an entry of the catalog; the former data set stays on show until the new one stands. */
function useDataset(entry: Loaded["entry"] | null, site: Site) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [slow, setSlow] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what makes a retry load again
  useEffect(() => {
    if (entry === null) return;
    const abort = new AbortController();
    const timer = setTimeout(() => setSlow(true), QUIET_MS);
    loadDataset(entry, site.config, abort.signal)
      .then((next) => {
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
