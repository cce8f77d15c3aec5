import { useApp } from "../../app/AppContext.ts";
import { filterFindings, groupByCheck } from "../../app/filterFindings.ts";
import type { KeyedFinding } from "../../app/findingKeys.ts";
import { SEVERITIES } from "../../app/urlState.ts";
import type { Severity } from "../../domain/audit/finding.ts";
import { audit } from "../../messages/audit.ts";
import { FindingsExport } from "../export/FindingsExport.tsx";
import { CheckFindings } from "./CheckFindings.tsx";
import { FindingFilter } from "./FindingFilter.tsx";

const HINTS = { error: audit.errorHint, warning: audit.warningHint, note: audit.noteHint };

/** The findings by severity, the gravest first, and what to see of them. */
export function Findings({ findings }: { findings: readonly KeyedFinding[] }) {
  const { t, state } = useApp();
  const shown = filterFindings(findings, state);
  return (
    <>
      <FindingFilter findings={findings} shown={shown.length}>
        <FindingsExport shown={shown.map(({ finding }) => finding)} all={findings.map(({ finding }) => finding)} />
      </FindingFilter>
      {shown.length === 0 && <p className="empty">{t(audit.noneShown)}</p>}
      {SEVERITIES.map((severity) => (
        <SeverityPanel key={severity} severity={severity} findings={shown} />
      ))}
    </>
  );
}

function SeverityPanel({ severity, findings }: { severity: Severity; findings: readonly KeyedFinding[] }) {
  const { t } = useApp();
  const groups = groupByCheck(findings, severity);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <section className={`panel audit-${severity}`}>
      <header>
        <h2>
          {t(audit[severity])} <span className="figure audit-count">{count}</span>
        </h2>
        <p className="hint">{t(HINTS[severity])}</p>
      </header>
      {groups.map((group) => (
        <CheckFindings key={group.checkId} group={group} />
      ))}
    </section>
  );
}
