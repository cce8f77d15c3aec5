import type { TableHead, TableStream } from "./tableStream.ts";
import { csvHead, csvRows } from "./writeCsv.ts";

/** A CSV file, the same as `writeCsv` makes of all rows at once. Its parts are kept outside the memory of the page. */
export function streamCsv(head: TableHead): TableStream {
  const parts = [new Blob([csvHead(head)])];
  return {
    add: (rows) => void parts.push(new Blob([csvRows(rows, head.columns)])),
    end: () => new Blob(parts, { type: "text/csv" }),
  };
}
