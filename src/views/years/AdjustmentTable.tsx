import { useApp } from "../../app/AppContext.ts";
import type { Adjustment } from "../../domain/outturn/crossYear.ts";
import { years as words } from "../../messages/years.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { AdjustmentsExport } from "../export/YearsExport.tsx";

/** How far each year's budgets were changed, over the projects that give both amounts. */
export function AdjustmentTable({ adjustments }: { adjustments: readonly Adjustment[] }) {
  const { t } = useApp();
  return (
    <div>
      <header className="years-part">
        <h3>{t(words.adjustmentsTitle)}</h3>
        <AdjustmentsExport adjustments={adjustments} />
      </header>
      <p className="hint">{t(words.adjustmentsHint)}</p>
      <table className="plain-table adjustment-table">
        <thead>
          <tr>
            <th scope="col">{t(words.yearColumn)}</th>
            <th scope="col" className="num">
              {t(words.initial)}
            </th>
            <th scope="col" className="num">
              {t(words.revised)}
            </th>
            <th scope="col" className="num">
              {t(words.rate)}
            </th>
            <th scope="col" className="num">
              {t(words.projects)}
            </th>
          </tr>
        </thead>
        <tbody>
          {adjustments.map(({ year, initialFen, revisedFen, rate, projects, unknown }) => (
            <tr key={year}>
              <th scope="row" className="figure">
                {year}
              </th>
              <td className="num">
                <Amount fen={projects === 0 ? null : initialFen} />
              </td>
              <td className="num">
                <Amount fen={projects === 0 ? null : revisedFen} />
              </td>
              <td className="num">
                {rate?.gt(0) && "+"}
                <Rate rate={rate} />
              </td>
              <td className="num figure">{unknown === 0 ? projects : t(words.withUnknown, { projects, unknown })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
