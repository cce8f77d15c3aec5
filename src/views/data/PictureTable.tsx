import type { ReactNode } from "react";
import { useApp } from "../../app/AppContext.ts";
import { data } from "../../messages/data.ts";
import type { Text } from "../../messages/text.ts";

/** A block of the form as a table: file row first, then the form's own columns. */
export function PictureTable(props: { title: Text; columns: readonly Text[]; children: ReactNode }) {
  const { t } = useApp();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={t(props.title)}>
      <table className="plain-table data-picture">
        <caption>{t(props.title)}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t(data.row)}
            </th>
            {props.columns.map((column) => (
              <th scope="col" key={column.en}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}
