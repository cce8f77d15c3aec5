import { useApp } from "../../app/AppContext.ts";
import type { Figure } from "../../domain/audit/finding.ts";
import type { Agreement, Reconciliation } from "../../domain/audit/reconciliation.ts";
import { audit } from "../../messages/audit.ts";
import { TotalsExport } from "../export/TotalsExport.tsx";
import { FigureValue } from "./FigureValue.tsx";

const MARKS: Readonly<Record<Agreement, string>> = { agrees: "✓", differs: "✗", open: "○" };

/** Every total of the form beside what its parts give, with the arithmetic; agreeing ones too, so that all was seen. */
export function TotalsTable({ totals }: { totals: readonly Reconciliation[] }) {
  const { t } = useApp();
  return (
    <section className="panel">
      <header>
        <h2>{t(audit.totalsTitle)}</h2>
        <p className="hint">{t(totals.length === 0 ? audit.noTotals : audit.totalsHint)}</p>
        {totals.length > 0 && <TotalsExport totals={totals} />}
      </header>
      {totals.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroll-x" tabIndex={0} aria-label={t(audit.totalsTitle)}>
          <table className="plain-table audit-totals">
            <thead>
              <tr>
                <th scope="col">{t(audit.state)}</th>
                <th scope="col" colSpan={2}>
                  {t(audit.reckoned)}
                </th>
                <th scope="col" colSpan={2}>
                  {t(audit.stated)}
                </th>
                <th scope="col" className="num">
                  {t(audit.difference)}
                </th>
                <th scope="col">{t(audit.formulaPlain)}</th>
              </tr>
            </thead>
            <tbody>
              {totals.map((total) => (
                <TotalRow key={total.id} total={total} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function TotalRow({ total }: { total: Reconciliation }) {
  const { t } = useApp();
  const { agreement, reckoned, stated, difference, formula, remark } = total;
  return (
    <tr className={`audit-${agreement}`}>
      <th scope="row" className="audit-mark">
        <span aria-hidden="true">{MARKS[agreement]}</span> {t(audit[agreement])}
      </th>
      <FigureCells figure={reckoned} />
      <FigureCells figure={stated} />
      <td className="num audit-gap" data-label={t(audit.difference)}>
        {difference === null ? <span className="unknown">—</span> : <FigureValue value={difference} />}
      </td>
      <td className="audit-formula">
        {formula}
        {remark !== null && <span className="remark"> {t(remark)}</span>}
      </td>
    </tr>
  );
}

function FigureCells({ figure }: { figure: Figure }) {
  const { t } = useApp();
  return (
    <>
      <td>{t(figure.label)}</td>
      <td className="num">
        <FigureValue value={figure.value} />
      </td>
    </>
  );
}
