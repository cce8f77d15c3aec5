import { useApp } from "../../app/AppContext.ts";
import { countChecks, type ProjectFindings } from "../../app/auditGroups.ts";
import { CHECKS } from "../../domain/audit/checks.ts";
import { auditAll as words } from "../../messages/auditAll.ts";

/** How often each check fired and in how many projects; a press shows that check alone, another all again. */
export function CheckCounts({ groups }: { groups: readonly ProjectFindings[] }) {
  const { t, state, set } = useApp();
  const counts = countChecks(groups).sort((a, b) => b.projects - a.projects);
  const [first] = counts;
  if (first === undefined) return null;
  return (
    <section className="panel">
      <header>
        <h2>{t(words.checksTitle)}</h2>
        <p className="hint">{t(words.checksHint)}</p>
      </header>
      <table className="plain-table check-counts">
        <thead>
          <tr>
            <th scope="col">{t(words.check)}</th>
            <td className="check-bar" />
            <th scope="col" className="num">
              {t(words.projects)}
            </th>
            <th scope="col" className="num">
              {t(words.findings)}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ checkId, findings, projects }) => {
            const title = CHECKS.find(({ id }) => id === checkId)?.title;
            const isOn = state.check === checkId;
            return (
              <tr key={checkId}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-pressed={isOn}
                    onClick={() => set({ check: isOn ? null : checkId })}
                  >
                    {title === undefined ? checkId : t(title)}
                  </button>
                </th>
                <td className="check-bar">
                  <svg width="100%" height="10" aria-hidden="true">
                    <rect className="check-fill" width={`${(projects / first.projects) * 100}%`} height="10" />
                  </svg>
                </td>
                <td className="num figure">{projects}</td>
                <td className="num figure">{findings}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
