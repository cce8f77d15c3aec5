import { useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { silentUnits } from "../../app/workbench/overviewData.ts";
import { portfolio } from "../../messages/portfolio.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { ValueLink } from "./RankedProjects.tsx";
import { SumAmount } from "./SumAmount.tsx";
import { useBench } from "./workbenchContext.ts";

/** Units listed; whom to ask first, not a register. */
const LISTED = 12;
const BAR_PX = 12;

/** The units that left most money unspent without anybody saying why. Nothing where every reason is given. */
export function OwingUnits() {
  const { t } = useApp();
  const { picture } = useBench();
  const units = useMemo(() => silentUnits(picture, LISTED), [picture]);
  if (units.length === 0) return null;
  return (
    <section className="panel">
      <header>
        <h2>{t(portfolio.unitsTitle)}</h2>
        <p className="hint">{t(portfolio.unitsHint)}</p>
      </header>
      <table className="plain-table silent-units">
        <thead>
          <tr>
            <th scope="col">{t(portfolio.unitName)}</th>
            <td className="unit-bar" />
            <th scope="col" className="num">
              {t(portfolio.unexplained)}
            </th>
            <th scope="col" className="num">
              {t(words.count)}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, unspent, lines, share }) => (
            <tr key={unit ?? ""}>
              <th scope="row">
                <ValueLink id="unit" value={unit} />
              </th>
              <td className="unit-bar">
                <svg width="100%" height={BAR_PX} aria-hidden="true">
                  <rect className="fill-unexplained" width={`${share * 100}%`} height={BAR_PX} />
                </svg>
              </td>
              <td className="num">
                <SumAmount amount={unspent} />
              </td>
              <td className="num figure">{lines.toLocaleString("en")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
