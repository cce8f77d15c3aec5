import { useApp } from "../../app/AppContext.ts";
import { NO_FILTER } from "../../app/urlState.ts";
import { writeWorkbench } from "../../app/workbench/workbenchAddress.ts";
import { choose, EVERYTHING } from "../../app/workbench/workbenchState.ts";
import type { UnitSum } from "../../domain/outturn/portfolio.ts";
import { portfolio as words } from "../../messages/portfolio.ts";
import { Amount } from "../../ui/Amount.tsx";
import { StateLink } from "../../ui/StateLink.tsx";

/** Units listed; whom to ask first, not a register. */
const LISTED = 12;

/** The lines of a unit that owe a reason, as the analysis of deviations shows them. */
function owedBy(unit: string): string {
  const state = choose(choose(EVERYTHING, "unit", [unit || null]), "category", ["unexplained"]);
  return writeWorkbench(state, {}) ?? "";
}

/** The units whose projects leave most money without a stated reason. Nothing where every reason is given. */
export function SilentUnits({ units }: { units: readonly UnitSum[] }) {
  const { t } = useApp();
  const [first] = units;
  if (first === undefined) return null;
  return (
    <section className="panel">
      <header>
        <h2>{t(words.unitsTitle)}</h2>
        <p className="hint">{t(words.unitsHint)}</p>
      </header>
      <table className="plain-table silent-units">
        <thead>
          <tr>
            <th scope="col">{t(words.unitName)}</th>
            <td className="unit-bar" />
            <th scope="col" className="num">
              {t(words.unexplained)}
            </th>
            <th scope="col" className="num">
              {t(words.projectCount)}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.slice(0, LISTED).map(({ unit, unexplainedFen, count }) => (
            <tr key={unit}>
              <th scope="row">
                <StateLink patch={{ view: "deviations", work: owedBy(unit), filter: NO_FILTER, trace: null }}>
                  {unit || t(words.unitless)}
                </StateLink>
              </th>
              <td className="unit-bar">
                <svg width="100%" height="12" aria-hidden="true">
                  <rect
                    className="fill-unexplained"
                    width={`${(unexplainedFen / first.unexplainedFen) * 100}%`}
                    height="12"
                  />
                </svg>
              </td>
              <td className="num">
                <Amount fen={unexplainedFen} />
              </td>
              <td className="num figure">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
