import { useApp } from "../../app/AppContext.ts";
import { CHECKS } from "../../domain/audit/checks.ts";
import type { Finding } from "../../domain/audit/finding.ts";
import { audit } from "../../messages/audit.ts";

/** What was looked for and not found, so that a reader sees what was tested. */
export function PassedChecks({ findings }: { findings: readonly Finding[] }) {
  const { t } = useApp();
  const passed = CHECKS.filter(({ id }) => !findings.some(({ checkId }) => checkId === id));
  return (
    <section className="panel">
      <header>
        <h2>{t(audit.passedTitle)}</h2>
        <p className="hint">{t(audit.passedHint, { count: passed.length })}</p>
      </header>
      <ul className="audit-passed">
        {passed.map(({ id, title }) => (
          <li key={id}>{t(title)}</li>
        ))}
      </ul>
    </section>
  );
}
