import { useApp } from "../../app/AppContext.ts";
import type { Preview } from "../../app/ingestMessages.ts";
import { MAPPED_ROLES } from "../../app/mapping.ts";
import { isFigure } from "../../domain/money/isFigure.ts";
import type { ListMapping } from "../../ingest/list/listMapping.ts";
import { importText } from "../../messages/import.ts";
import { words } from "../../messages/words.ts";

const classOf = (text = "", isMapped: boolean): string =>
  [...(isMapped ? ["mapped"] : []), ...(isFigure(text) ? ["num"] : [])].join(" ");

/** The first rows below the header, each column under what it was said to hold. */
export function MappingPreview({ preview, mapping }: { preview: Preview; mapping: ListMapping }) {
  const { t } = useApp();
  const { headers, rows } = preview;
  const rolesOf = (column: number) => MAPPED_ROLES.filter((role) => mapping.columns[role] === column);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="import-picture" tabIndex={0} aria-label={t(importText.previewTitle)}>
      <table>
        <caption>{t(importText.previewTitle)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(importText.rowNumber)}</th>
            {headers.map((header, column) => {
              const roles = rolesOf(column);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and may have one name
                <th scope="col" key={column} className={roles.length > 0 ? "mapped" : ""}>
                  {roles.length > 0 && (
                    <strong>{roles.map((role) => t(importText[`role-${role}`])).join(t(words.listComma))}</strong>
                  )}
                  <span>{header || t(importText.columnNumber, { number: column + 1 })}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {headers.map((_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                <td key={column} className={classOf(cells[column], rolesOf(column).length > 0)}>
                  {cells[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
