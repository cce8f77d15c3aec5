import { useContext, useEffect, useMemo } from "react";
import { ShownContext, useApp } from "../../app/AppContext.ts";
import type { Loaded } from "../../app/load.ts";
import { briefPage, fullPages } from "../../brief/briefPages.ts";
import { runAudit } from "../../domain/audit/runAudit.ts";
import { brief } from "../../messages/brief.ts";
import { shell } from "../../messages/shell.ts";
import { shorten } from "../../messages/shorten.ts";
import { portfolioReport } from "../../sentences/portfolioReport.ts";
import { reportSentences } from "../../sentences/reportSentences.ts";
import { StateLink } from "../../ui/StateLink.tsx";
import { Report } from "./Report.tsx";
import { Sheet } from "./Sheet.tsx";
import "../../brief/brief.css";
import "./briefView.css";

declare const __VERSION__: string;

const FILE_SIGNS = 80;

/** The printed page on the screen, what to say of it, and the way to print it or the report behind it. */
export default function Brief() {
  const { t, state, loaded } = useApp();
  const shown = useContext(ShownContext);
  usePrintedAlone();
  const outturn = shown?.outturn ?? null;
  const projects = useMemo(
    () =>
      (outturn === null ? (loaded?.outturns ?? []) : [outturn]).map((each) => ({
        outturn: each,
        findings: runAudit(each),
      })),
    [outturn, loaded],
  );
  const pages = useMemo(() => {
    if (loaded === null) return [];
    const options = { lang: state.lang, unit: state.unit, version: versionOf(loaded) };
    return state.full ? fullPages(projects, options) : briefPage(projects, options);
  }, [projects, loaded, state.lang, state.unit, state.full]);
  const paragraphs = useMemo(() => {
    const [first, second] = projects;
    if (first === undefined) return [];
    return second === undefined ? reportSentences(first.outturn, first.findings) : portfolioReport(projects);
  }, [projects]);
  const save = async () => {
    if (loaded === null) return;
    const { saveBrief } = await import("./saveBrief.ts");
    const name = outturn?.project.name.text || loaded.entry.title[state.lang];
    const title = projects.map((each) => each.outturn.project.name.text).join(", ");
    saveBrief(fileName(name, t(state.full ? brief.fullTitle : brief.view)), title, state.lang, pages);
  };
  return (
    <div className="brief-view">
      <header className="brief-bar-top">
        <h1>{t(state.full ? brief.fullTitle : brief.view)}</h1>
        <span className="hint">{t(brief.printHint)}</span>
        <span className="brief-actions">
          <StateLink patch={{ full: !state.full, trace: null }} className="quiet">
            {t(state.full ? brief.showBrief : brief.showFull)}
          </StateLink>
          <StateLink patch={{ view: "overview", full: false, trace: null }} className="quiet">
            {t(shell.overview)}
          </StateLink>
          <button type="button" className="quiet" onClick={save}>
            {t(brief.saveFile)}
          </button>
          <button type="button" className="quiet brief-print" onClick={() => window.print()}>
            {t(state.full ? brief.printFull : brief.printBrief)}
          </button>
        </span>
      </header>
      {paragraphs.length > 0 && <Report paragraphs={paragraphs} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="brief-desk" tabIndex={0} aria-label={t(brief.sheet)}>
        <Sheet pages={pages} />
      </section>
    </div>
  );
}

/** What a file may be called: no sign that some system refuses, and not too long. */
function fileName(...parts: readonly string[]): string {
  const signs = parts.join("-").replace(/[\s\\/:*?"<>|.]+/g, " ");
  return shorten(signs.trim(), FILE_SIGNS);
}

function versionOf({ entry }: Loaded) {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, "0");
  const date = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return { file: entry.file, sha256: entry.sha256, program: __VERSION__, date };
}

/** While the brief is on show, paper holds its pages and nothing else of the page around them. */
function usePrintedAlone(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.prints = "sheets";
    return () => {
      delete dataset.prints;
    };
  }, []);
}
