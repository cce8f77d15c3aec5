import { useDeferredValue, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { groupByProject, keyAll } from "../../app/auditGroups.ts";
import type { Loaded } from "../../app/load.ts";
import { useAuditAll } from "../../app/useAuditAll.ts";
import type { Finding } from "../../domain/audit/finding.ts";
import { auditAllSentences } from "../../sentences/auditAllSentences.ts";
import { SentenceText } from "../../ui/SentenceText.tsx";
import { HeadingLinks } from "../brief/HeadingLinks.tsx";
import { FindingsExport } from "../export/FindingsExport.tsx";
import { AuditProgress } from "./AuditProgress.tsx";
import { CheckCounts } from "./CheckCounts.tsx";
import { FindingFilter } from "./FindingFilter.tsx";
import { ProjectFindingsList } from "./ProjectFindingsList.tsx";
import "./audit.css";
import "./auditAll.css";

/** What does not agree in all projects of a data set: how often, by which check, and in which project. */
export default function AuditAll() {
  const { loaded } = useApp();
  return loaded === null ? null : <AuditOf loaded={loaded} />;
}

function AuditOf({ loaded: { entry, outturns } }: { loaded: Loaded }) {
  const { lang } = useApp();
  const { audit, cancel, start } = useAuditAll(outturns);
  return (
    <div className="audit audit-all">
      <header className="project-heading">
        <h1>{entry.title[lang]}</h1>
        {entry.unit[lang] !== "" && (
          <p className="about">
            <span>{entry.unit[lang]}</span>
          </p>
        )}
        {audit.kind === "done" && (
          <p className="finding">
            <SentenceText sentences={auditAllSentences(audit.findings)} />
          </p>
        )}
        <HeadingLinks />
      </header>
      {audit.kind === "done" ? (
        <Found loaded={{ outturns }} found={audit.findings} />
      ) : (
        <AuditProgress audit={audit} all={outturns.length} onCancel={cancel} onStart={start} />
      )}
    </div>
  );
}

function Found({ loaded, found }: { loaded: Pick<Loaded, "outturns">; found: readonly (readonly Finding[])[] }) {
  const { state } = useApp();
  const { outturns } = loaded;
  const { severities, check, filter } = state;
  const keyed = useMemo(() => keyAll(found), [found]);
  const all = useMemo(() => keyed.flat(), [keyed]);
  // Typing must not wait for the grouping of ten thousand projects.
  const text = useDeferredValue(filter.text);
  const groups = useMemo(
    () => groupByProject(outturns, keyed, { severities, check }, text),
    [outturns, keyed, severities, check, text],
  );
  const anyCheck = useMemo(
    () => (check === null ? groups : groupByProject(outturns, keyed, { severities, check: null }, text)),
    [groups, check, outturns, keyed, severities, text],
  );
  const shown = groups.flatMap(({ findings }) => findings.map(({ finding }) => finding));
  if (all.length === 0) return null;
  return (
    <>
      <FindingFilter findings={all} shown={shown.length}>
        <FindingsExport shown={shown} all={all.map(({ finding }) => finding)} />
      </FindingFilter>
      <CheckCounts groups={anyCheck} />
      <ProjectFindingsList key={check} groups={groups} all={outturns.length} />
    </>
  );
}
