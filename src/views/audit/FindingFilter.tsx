import { type ReactNode, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { countChoices } from "../../app/filterFindings.ts";
import type { KeyedFinding } from "../../app/findingKeys.ts";
import { SEVERITIES } from "../../app/urlState.ts";
import { CHECKS } from "../../domain/audit/checks.ts";
import type { Severity } from "../../domain/audit/finding.ts";
import { audit } from "../../messages/audit.ts";

/** Which severities and which check are on show; each choice says how many findings it would show; `children` stand at the end. */
export function FindingFilter(props: { findings: readonly KeyedFinding[]; shown: number; children: ReactNode }) {
  const { findings, shown, children } = props;
  const { t, state, set } = useApp();
  const { severities, check } = state;
  const isFiltered = severities.length > 0 || check !== null;
  const counts = useMemo(() => countChoices(findings, { severities, check }), [findings, severities, check]);
  const toggle = (severity: Severity) =>
    set({
      severities: SEVERITIES.filter((each) => severities.includes(each) !== (each === severity)),
      trace: null,
    });
  const showAll = () => {
    // The button goes away when nothing is filtered any more; the focus must not go with it.
    document.getElementById("main")?.focus({ preventScroll: true });
    set({ severities: [], check: null });
  };
  const found = CHECKS.filter(({ id }) => counts.checks.has(id));
  return (
    <div className="audit-filter">
      <fieldset className="audit-severities">
        <legend>{t(audit.severity)}</legend>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            className="quiet"
            aria-pressed={severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {t(audit[severity])} <span className="figure">{counts.severities.get(severity) ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <label className="pick">
        <span>{t(audit.check)}</span>
        <select value={check ?? ""} onChange={(event) => set({ check: event.target.value || null, trace: null })}>
          <option value="">{t(audit.allChecks)}</option>
          {check !== null && !found.some(({ id }) => id === check) && <option value={check}>{check}</option>}
          {found.map(({ id, title }) => (
            <option key={id} value={id}>
              {t(audit.countOf, {
                title: t(title),
                count: counts.checks.get(id) ?? 0,
              })}
            </option>
          ))}
        </select>
      </label>
      <p className="hint" role="status">
        {isFiltered && t(audit.shown, { all: findings.length, shown })}
      </p>
      {isFiltered && (
        <button type="button" className="link" onClick={showAll}>
          {t(audit.showAll)}
        </button>
      )}
      {children}
    </div>
  );
}
