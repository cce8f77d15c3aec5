import { type MouseEvent, useContext, useSyncExternalStore } from "react";
import { ShownContext, useApp } from "../app/AppContext.ts";
import { LOCAL_ID, localData } from "../app/localData.ts";
import { NO_FILTER, serialiseState, VIEWS, type ViewId } from "../app/urlState.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { CatalogEntry } from "../ingest/catalog.ts";
import { shell } from "../messages/shell.ts";
import { Segmented } from "../ui/Segmented.tsx";
import { ImportGate } from "./import/ImportGate.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** Brand, the five views, and what the page is about: data set, project, unit, language. Embedded, the page has none. */
export function Header(props: { entry: CatalogEntry | null; outturns: readonly ProjectOutturn[] }) {
  const { site, config, state, set, t, lang } = useApp();
  const { entry, outturns } = props;
  const shown = useContext(ShownContext);
  const local = useSyncExternalStore(localData.subscribe, localData.get);
  if (state.embed) return null;
  const listed = [...(local === null ? [] : [local.loaded.entry]), ...(site.catalog?.datasets ?? [])];
  const open = shown?.findings.filter(({ severity }) => severity !== "note").length ?? 0;
  // Real links: they open in a new tab, can be copied, and read as navigation; a plain click stays in the page.
  const follow = (view: ViewId) => (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    set({ view, trace: null });
  };
  const address = (view: ViewId) =>
    serialiseState({ ...state, view, trace: null }, { lang: config.lang, unit: config.unit }) || "?";
  const units: AmountUnit[] = ["元", "万元", "亿元"];
  return (
    <header className="page-header">
      <a className="skip" href="#main">
        {t(shell.skip)}
      </a>
      <div className="header-row">
        <span className="brand">{config.siteName[lang]}</span>
        <nav aria-label={t(shell.views)}>
          <ul>
            {VIEWS.map((view) => (
              <li key={view}>
                <a href={address(view)} aria-current={view === state.view ? "page" : undefined} onClick={follow(view)}>
                  {t(shell[view])}
                  {view === "audit" && open > 0 && (
                    <>
                      <span className="count">{open}</span>
                      <span className="sr-only"> {t(shell.auditCount, { count: open })}</span>
                    </>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="controls">
          <div className={outturns.length > 1 ? "picks wide" : "picks"}>
            {entry?.id === LOCAL_ID && <strong className="local-mark">{t(shell.localPreview)}</strong>}
            {listed.length > 0 && (
              <label className="pick">
                <span>{t(shell.dataset)}</span>
                <select
                  value={entry?.id ?? ""}
                  onChange={(event) => set({ data: event.target.value, project: null, filter: NO_FILTER, trace: null })}
                >
                  {listed.map((dataset) => (
                    <option key={dataset.id} value={dataset.id}>
                      {dataset.title[lang]}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {outturns.length > 1 && (
              <label className="pick">
                <span>{t(shell.project)}</span>
                <select
                  value={shown?.outturn.project.id ?? ""}
                  onChange={({ target: { value } }) =>
                    set({
                      project: value || null,
                      // Other views show one project.
                      ...(value === "" && !/audit|dev/.test(state.view) && { view: "overview" }),
                      filter: NO_FILTER,
                      trace: null,
                    })
                  }
                >
                  <option value="">{t(shell.allProjects, { count: outturns.length })}</option>
                  {outturns.map(({ project }) => (
                    <option key={project.id} value={project.id}>
                      {project.name.text || t(shell.unnamed)}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
          <div className="switches">
            <ImportGate />
            <Segmented
              label={t(shell.unit)}
              value={state.unit}
              options={units.map((unit) => ({ value: unit, label: unit }))}
              onChange={(unit) => set({ unit })}
            />
            <ThemeSwitch />
            <button
              type="button"
              className="quiet"
              lang={lang === "zh" ? "en" : "zh-CN"}
              aria-label={t(shell.language)}
              onClick={() => set({ lang: lang === "zh" ? "en" : "zh" })}
            >
              {t(shell.languageShort)}
            </button>
          </div>
        </div>
      </div>
    </header>
  );
}
