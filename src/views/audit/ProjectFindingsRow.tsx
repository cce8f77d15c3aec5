import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { ProjectFindings } from "../../app/auditGroups.ts";
import { NO_FILTER, SEVERITIES } from "../../app/urlState.ts";
import { audit } from "../../messages/audit.ts";
import { auditAll as words } from "../../messages/auditAll.ts";
import { shell } from "../../messages/shell.ts";
import { LongText } from "../../ui/LongText.tsx";
import { StateLink } from "../../ui/StateLink.tsx";

/** One project with its findings by severity; unfolded, each in its sentence with the way to its figures and cells. */
export function ProjectFindingsRow({ group, isOpen }: { group: ProjectFindings; isOpen: boolean }) {
  const { t } = useApp();
  const [isUnfolded, setUnfolded] = useState(isOpen);
  const { outturn, findings, counts } = group;
  const { id, name, unit, year } = outturn.project;
  const about = [unit.text, year === null ? "" : t(shell.year, { year })].filter((part) => part !== "");
  return (
    <li>
      <div className="project-findings-head">
        <span className="p-name">
          <StateLink patch={{ project: id, trace: null, filter: NO_FILTER }}>{name.text || t(shell.unnamed)}</StateLink>
          <span className="hint">{about.join(" · ")}</span>
        </span>
        <span className="project-findings-counts">
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <span key={severity} className={`count-${severity}`}>
              {t(audit[severity])} <span className="figure">{counts[severity]}</span>
            </span>
          ))}
        </span>
        <button
          type="button"
          className="link project-findings-fold"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {t(words.unfold, { count: findings.length })}
        </button>
      </div>
      {isUnfolded && (
        <ul className="project-findings-list">
          {findings.map(({ key, finding }) => (
            <li key={key}>
              <strong className={`count-${finding.severity}`}>{t(audit[finding.severity])}</strong>{" "}
              <LongText text={t(finding.message, finding.params)} />{" "}
              <StateLink patch={{ project: id, trace: key, severities: [], check: null, filter: NO_FILTER }}>
                {t(words.own)}
              </StateLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
