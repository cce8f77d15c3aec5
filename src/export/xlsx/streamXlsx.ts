import { strToU8, Zip, ZipDeflate } from "fflate";
import type { TableHead, TableStream } from "../tableStream.ts";
import { sheetPieces } from "./sheetXml.ts";
import { bookParts, DECLARATION, notesXml, PART_DATE, sheetPath } from "./writeXlsx.ts";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Rows of a sheet of Excel: what is left of them for data beside the header and the sums. */
export const MOST_SHEET_ROWS = 1_048_576 - 2;

/**
 * A workbook as `writeXlsx` makes it, compressed while its rows come. Since later rows are not known, amounts are shown
 * with `decimals`: as many as one fen takes in their unit.
 * @throws Error where compressing fails.
 */
export function streamXlsx(head: TableHead, notesName: string, decimals: number): TableStream {
  const parts: Blob[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error !== null) failure = error;
    else parts.push(new Blob([bytes as BlobPart]));
  });
  const open = (path: string) => {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = PART_DATE;
    zip.add(part);
    return part;
  };
  const whole = { ...bookParts([head.title, notesName]), [sheetPath(1)]: notesXml(head) };
  for (const [path, xml] of Object.entries(whole)) open(path).push(strToU8(DECLARATION + xml), true);
  const pieces = sheetPieces(
    head,
    head.columns.map(({ kind }) => (kind === "amount" ? decimals : 0)),
  );
  const sheet = open(sheetPath(0));
  sheet.push(strToU8(DECLARATION + pieces.head));
  let count = 0;
  return {
    add: (rows) => {
      sheet.push(strToU8(pieces.rows(rows, count)));
      count += rows.length;
      if (failure !== null) throw failure;
    },
    end: () => {
      sheet.push(strToU8(pieces.tail(count)), true);
      zip.end();
      if (failure !== null) throw failure;
      return new Blob(parts, { type: XLSX_TYPE });
    },
  };
}
