import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useApp } from "../../app/AppContext.ts";
import { lineWindow } from "../../messages/lineWindow.ts";
import { PRINTED_ROWS, type RowBuffer } from "./rowBuffer.ts";
import { ROW_CELLS } from "./rowCells.tsx";
import type { RowColumn } from "./WindowRow.tsx";

/** The first lines as a plain table while the page is being printed, and how many more there are. */
export function PrintedLines({ buffer, columns }: { buffer: RowBuffer; columns: readonly RowColumn[] }) {
  const { t } = useApp();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  if (!isPrinting) return null;
  const rows = buffer.readFirst(PRINTED_ROWS);
  const more = buffer.listing.total - rows.length;
  return (
    <div className="line-window-print">
      <table className="plain-table">
        <thead>
          <tr>
            {columns.map(({ id, title, className }) => (
              <th key={id} scope="col" className={className}>
                {t(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.line}>
              {columns.map(({ id, className }) => {
                const Cell = ROW_CELLS[id];
                return (
                  <td key={id} className={className}>
                    <Cell row={row} index={index} isReachable={false} isOpen />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="hint">{t(lineWindow.printed, { shown: rows.length, more: more.toLocaleString("en") })}</p>
      )}
    </div>
  );
}
