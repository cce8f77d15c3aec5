import { useApp } from "../../app/AppContext.ts";
import type { CheckGroup } from "../../app/filterFindings.ts";
import { CHECKS } from "../../domain/audit/checks.ts";
import { audit } from "../../messages/audit.ts";
import { FindingItem } from "./FindingItem.tsx";

/** One check with what it found: its title, what to ask the unit, what it rests on, said once for all its findings. */
export function CheckFindings({ group }: { group: CheckGroup }) {
  const { t } = useApp();
  const check = CHECKS.find(({ id }) => id === group.checkId);
  return (
    <section className="audit-check">
      {check !== undefined && (
        <header>
          <h3>{t(check.title)}</h3>
          <p className="audit-ask">{t(audit.ask, { ask: t(check.ask) })}</p>
          <p className="small">{t(audit.basis, { source: t(check.source) })}</p>
        </header>
      )}
      <ul>
        {group.findings.map(({ key, finding }) => (
          <FindingItem key={key} name={key} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
