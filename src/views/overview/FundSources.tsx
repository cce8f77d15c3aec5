import { useApp, useShown } from "../../app/AppContext.ts";
import type { FundColumn, FundRow } from "../../domain/project/project.ts";
import { below } from "../../messages/below.ts";
import { overview } from "../../messages/overview.ts";
import { Amount } from "../../ui/Amount.tsx";

const COLUMNS = [
  { id: "initial", title: below.initial },
  { id: "due", title: below.due },
  { id: "arrived", title: below.arrived },
  { id: "revised", title: below.revised },
  { id: "executed", title: overview.executed },
] as const satisfies readonly { id: FundColumn; title: unknown }[];

/** The funds block as the form has it: the total and the sources it is made of. */
export function FundSources() {
  const { t } = useApp();
  const { funds } = useShown().outturn.project;
  if (funds === null) return null;
  const rows = [funds.total, ...funds.sources];
  const columns = COLUMNS.filter(({ id }) => rows.some((row) => row.amounts[id] !== undefined));
  const label = (row: FundRow) => row.label.text || "—";
  return (
    <section className="panel">
      <header>
        <h2>{t(below.sourcesTitle)}</h2>
      </header>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t(below.sourcesTitle)}</th>
            {columns.map(({ id, title }) => (
              <th scope="col" className="num" key={id}>
                {t(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.label.source.row} ${row.label.text}`} className={row === funds.total ? "strong" : ""}>
              <th scope="row">{label(row)}</th>
              {columns.map(({ id }) => (
                <td className="num" key={id}>
                  <Amount fen={row.amounts[id]?.fen ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
