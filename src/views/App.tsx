import { type ComponentType, lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { AppContext, type App as AppValue, ShownContext } from "../app/AppContext.ts";
import { chooseEntry } from "../app/chooseEntry.ts";
import { CATALOG_FILE } from "../app/datasetPath.ts";
import type { FirstDataset } from "../app/firstDataset.ts";
import type { Site } from "../app/load.ts";
import { LOCAL_ID, localData } from "../app/localData.ts";
import type { UrlStore } from "../app/urlStore.ts";
import { useDataset } from "../app/useDataset.ts";
import { useFindings } from "../app/useFindings.ts";
import { isLineList } from "../ingest/catalog.ts";
import { shell } from "../messages/shell.ts";
import { format } from "../messages/text.ts";
import { Patterns } from "../ui/Patterns.tsx";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { View } from "./View.tsx";

/** Words of faults come when there is one. */
const Problems = lazy(() => import("./Problems.tsx"));
/**
 * Checksums and newer versions are asked for when a data set is on the screen: this is the last part of the page, so
 * the next frame is the one after the first picture. A page whose own files were replaced does without.
 */
const DataUpdate = lazy<ComponentType<{ onSite: (site: Site) => void; onRetry: () => void }>>(() =>
  new Promise(requestAnimationFrame).then(() => import("./DataUpdate.tsx")).catch(() => ({ default: () => null })),
);

/** The whole page: loads the data set the address names and shows the view it names. `opened` is the site at first. */
export function App({ opened, store, first }: { opened: Site; store: UrlStore; first: FirstDataset | null }) {
  const [site, setSite] = useState(opened);
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { lang } = state;
  const entry = chooseEntry(site, state);
  const isLocal = state.data === LOCAL_ID;
  const local = useSyncExternalStore(localData.subscribe, localData.get);
  const published = useDataset(isLocal ? null : entry, site, first);
  const { slow, retry } = published;
  const loaded = isLocal ? (local?.loaded ?? null) : published.loaded;
  const onShow = isLocal ? (loaded?.entry ?? null) : entry;
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

  const outturns = loaded?.outturns ?? [];
  // Several projects without one of them named are shown together in these views; the others show one.
  const isTogether = ["overview", "deviations", "audit", "brief"].includes(state.view);
  const isPortfolio = outturns.length > 1 && state.project === null && isTogether;
  const outturn = isPortfolio
    ? null
    : (outturns.find(({ project }) => project.id === state.project) ?? outturns[0] ?? null);
  const [findings, problem] = useFindings(outturn, site.config);
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
  if (problem !== null) problems.push(problem);
  if (site.catalog !== null && entry === null) {
    problems.push({ text: "emptyCatalog", params: { file: CATALOG_FILE } });
  }
  if (state.data !== null && !isLocal && entry !== null && entry.id !== state.data) {
    problems.push({ text: "unknownDataset", params: { id: state.data, shown: entry.title[lang] } });
  }
  const isLines = !isLocal && loaded !== null && isLineList(loaded.entry);
  if (!isLocal && !isLines && loaded !== null && loaded.problems.length === 0 && outturns.length === 0) {
    problems.push({ text: "noProjects", params: { file: loaded.entry.file } });
  }

  // The account of local files lists every issue itself.
  const isAccount = isLocal && (state.view === "data" || outturns.length === 0);
  const issues = [...site.issues, ...((!isAccount && loaded?.issues) || [])].filter(
    ({ severity }) => severity === "error",
  );

  return (
    <AppContext value={app}>
      <ShownContext value={shown}>
        <Patterns />
        <Header entry={onShow} outturns={outturns} />
        <main id="main" tabIndex={-1}>
          <CrashBoundary>
            <Suspense fallback={null}>
              {problems.length + issues.length > 0 && <Problems problems={problems} issues={issues} onRetry={retry} />}
            </Suspense>
          </CrashBoundary>
          <CrashBoundary resetKey={`${state.view} ${onShow?.id}`}>
            {slow && !isLocal && entry !== null && (
              <p className="loading" role="status">
                {app.t(shell.loading, { file: entry.file })}
              </p>
            )}
            {/* What is wrong with data that give no project is seen among the data. */}
            {(shown !== null ||
              isPortfolio ||
              isLocal ||
              isLines ||
              state.view === "data" ||
              state.view === "docs") && <View />}
          </CrashBoundary>
        </main>
        <Footer entry={onShow} />
        <Suspense fallback={null}>{loaded && <DataUpdate onSite={setSite} onRetry={retry} />}</Suspense>
      </ShownContext>
    </AppContext>
  );
}
