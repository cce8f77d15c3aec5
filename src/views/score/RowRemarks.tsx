import { useApp } from "../../app/AppContext.ts";
import type { Finding } from "../../domain/audit/finding.ts";
import { score as words } from "../../messages/score.ts";

const SEVERITIES = { error: words.severityError, warning: words.severityWarning, note: words.severityNote };

/** What the audit found about a row, each with its severity in words. */
export function RowRemarks({ findings }: { findings: readonly Finding[] }) {
  const { t } = useApp();
  if (findings.length === 0) return null;
  return (
    <ul className="score-remarks">
      {findings.map((finding) => (
        <li key={`${finding.checkId} ${finding.subjectId} ${finding.formula}`} className={`remark-${finding.severity}`}>
          <strong>{t(SEVERITIES[finding.severity])}</strong> {t(finding.message, finding.params)}
        </li>
      ))}
    </ul>
  );
}
