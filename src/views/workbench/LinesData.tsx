import { useApp } from "../../app/AppContext.ts";
import type { Loaded } from "../../app/load.ts";
import { useLineSource } from "../../app/useLineSource.ts";
import { data } from "../../messages/data.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { StateLink } from "../../ui/StateLink.tsx";
import { Catalog } from "../data/Catalog.tsx";
import { FileOnShow } from "../data/FileOnShow.tsx";
import { IssueTable } from "../data/IssueTable.tsx";
import { ReadingProgress } from "./ReadingProgress.tsx";
import "../data/data.css";
import "./workbench.css";

/** What was read of lines without projects, from where, and what was wrong with it. */
export function LinesData({ loaded }: { loaded: Loaded }) {
  const { t, lang, site } = useApp();
  const { source, progress, problem, cancel, retry } = useLineSource(loaded);
  const issues = [...loaded.issues, ...(source?.issues ?? [])];
  return (
    <div className="data">
      <header className="project-heading">
        <h1>{loaded.entry.title[lang]}</h1>
        <p className="finding">
          {source !== null && t(words.dataLines, { count: source.info.lines.toLocaleString("en") })} {t(words.dataSome)}{" "}
          <StateLink patch={{ view: "deviations" }}>{t(words.openWorkbench)}</StateLink>
        </p>
      </header>
      <ReadingProgress progress={progress} problem={problem} hasLines={false} onStop={cancel} onRetry={retry} />
      <FileOnShow loaded={loaded} />
      <IssueTable title={data.issuesTitle} issues={issues} />
      {site.issues.length > 0 && <IssueTable title={data.catalogIssues} issues={site.issues} />}
      <Catalog shownId={loaded.entry.id} />
    </div>
  );
}
