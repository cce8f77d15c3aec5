import { useEffect, useRef, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Imported, LocalIssue } from "../../app/ingestClient.ts";
import { issueMessage } from "../../ingest/formatIssue.ts";
import type { TablePicture } from "../../ingest/tablePicture.ts";
import { importText } from "../../messages/import.ts";
import { Dialog } from "../../ui/Dialog.tsx";

/** The cell an issue is about, in its table as the file has it. */
export function PictureDialog(props: { imported: Imported; located: LocalIssue; onClose: () => void }) {
  const { t, lang } = useApp();
  const { imported, located } = props;
  const { file, issue } = located;
  const [picture, setPicture] = useState<TablePicture | null | undefined>();
  useEffect(() => {
    let isWanted = true;
    imported.picture(file, issue.source).then((drawn) => {
      if (isWanted) setPicture(drawn);
    });
    return () => {
      isWanted = false;
    };
  }, [imported, file, issue]);
  return (
    <Dialog title={t(importText.pictureTitle, { file: issue.source.file })} onClose={props.onClose}>
      <p className={issue.severity === "error" ? "import-loud" : ""}>{issueMessage(issue, lang)}</p>
      {picture === null && <p className="empty">{t(importText.pictureNone)}</p>}
      {picture != null && <Picture picture={picture} />}
    </Dialog>
  );
}

function Picture({ picture }: { picture: TablePicture }) {
  const { t } = useApp();
  const sought = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    sought.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, []);
  const { name, height } = picture;
  const caption = name === null ? importText.pictureRows : importText.pictureTable;
  let isMarked = false;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="import-picture" tabIndex={0} aria-label={t(caption, { table: name ?? "", height })}>
      <table>
        <caption>{t(caption, { table: name ?? "", height })}</caption>
        <tbody>
          {picture.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs outside a table share the number 0
            <tr key={index} className={row.sought ? "sought" : ""}>
              <th scope="row">{row.number || ""}</th>
              {row.cells.map((cell) => {
                const isFirst = cell.sought && !isMarked;
                isMarked ||= cell.sought;
                return (
                  <td
                    key={cell.column}
                    ref={isFirst ? sought : null}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.colSpan}
                    className={cell.sought ? "sought" : ""}
                  >
                    {cell.text}
                    {cell.sought && <span className="sr-only"> {t(importText.sought)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
