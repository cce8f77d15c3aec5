import { useApp } from "../../app/AppContext.ts";
import type { Figure } from "../../domain/audit/finding.ts";
import { audit } from "../../messages/audit.ts";
import { words } from "../../messages/words.ts";
import { RawText } from "../../ui/RawText.tsx";

/** The cells behind a finding's figures: where each stands in the file and in the form, and what it says. */
export function CellTable({ figures }: { figures: readonly Figure[] }) {
  const { t } = useApp();
  const read = figures.filter(({ sources }) => sources.length > 0);
  const files = new Set(
    read.flatMap(({ sources }) => sources.map(({ file, table }) => (table === null ? file : `${file} ${table}`))),
  );
  // A place ends in its column's name, so that narrow windows can do without the column.
  const hasPlaces = read.every(({ sources }) => sources.every(({ place }) => place !== null));
  return (
    <table className={hasPlaces ? "plain-table audit-cells has-places" : "plain-table audit-cells"}>
      <caption>{t(audit.cellsCaption, { file: [...files].join(t(words.listComma)) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t(audit.figure)}</th>
          <th scope="col" className="num">
            {t(audit.row)}
          </th>
          <th scope="col" className="audit-column">
            {t(audit.column)}
          </th>
          <th scope="col">{t(audit.place)}</th>
          <th scope="col">{t(audit.raw)}</th>
        </tr>
      </thead>
      {read.map(({ label, sources }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: figures may share a label, and their order is their identity
        <tbody key={index}>
          {sources.map((source, at) => (
            <tr key={`${source.row} ${source.column} ${source.place}`}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={sources.length}>
                  {t(label)}
                </th>
              )}
              <td className="num figure">{source.row ?? "—"}</td>
              <td className="audit-column">{source.column ?? "—"}</td>
              <td>{source.place ?? "—"}</td>
              <td className="audit-raw">
                <RawText raw={source.raw} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
