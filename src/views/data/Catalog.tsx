import { useApp } from "../../app/AppContext.ts";
import { CATALOG_FILE } from "../../app/datasetPath.ts";
import { NO_FILTER } from "../../app/urlState.ts";
import { filesOf } from "../../ingest/catalogFiles.ts";
import { data } from "../../messages/data.ts";
import { StateLink } from "../../ui/StateLink.tsx";
import { CatalogExport } from "../export/CatalogExport.tsx";

/** Digits of a checksum that tell files apart at a glance; the file on show has it in full. */
const SHORT_HASH = 12;

/** Every data set of the site with a link that opens it, and how to add one. */
export function Catalog({ shownId }: { shownId: string | null }) {
  const { t, lang, site } = useApp();
  const datasets = site.catalog?.datasets ?? [];
  const file = CATALOG_FILE;
  return (
    <section className="panel">
      <header>
        <h2>{t(data.catalogTitle)}</h2>
        <p className="hint">
          {datasets.length === 0 ? t(data.noCatalog, { file }) : t(data.catalogHint, { file, count: datasets.length })}
        </p>
        {datasets.length > 0 && <CatalogExport entries={datasets} />}
      </header>
      {datasets.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroll-x" tabIndex={0} aria-label={t(data.catalogTitle)}>
          <table className="plain-table data-catalog">
            <thead>
              <tr>
                <th scope="col">{t(data.dataset)}</th>
                <th scope="col">{t(data.unit)}</th>
                <th scope="col">{t(data.year)}</th>
                <th scope="col">{t(data.kind)}</th>
                <th scope="col">{t(data.file)}</th>
                <th scope="col">{t(data.checksum)}</th>
              </tr>
            </thead>
            <tbody>
              {datasets.map((entry) => (
                <tr key={entry.id} className={entry.id === shownId ? "strong" : ""}>
                  <th scope="row">
                    <StateLink
                      patch={{ data: entry.id, project: null, filter: NO_FILTER, trace: null }}
                      current={entry.id === shownId}
                    >
                      {entry.title[lang]}
                    </StateLink>
                    {entry.id === shownId && <span className="badge">{t(data.onShow)}</span>}
                  </th>
                  <td>{entry.unit[lang] || "—"}</td>
                  <td className="figure">{entry.year ?? "—"}</td>
                  <td>{entry.kind.toUpperCase()}</td>
                  <td>
                    {filesOf(entry)
                      .map(({ file }) => file)
                      .join(", ") || "—"}
                  </td>
                  <td>{entry.sha256 === null ? "—" : <code>{entry.sha256.slice(0, SHORT_HASH)}</code>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <h3>{t(data.helpTitle)}</h3>
      <ol className="data-help">
        <li>{t(data.help1, { file })}</li>
        <li>{t(data.help2)}</li>
        <li>{t(data.help3)}</li>
      </ol>
    </section>
  );
}
