import { data } from "../../messages/data.ts";
import type { ExportColumn, ExportTable } from "../exportTable.ts";
import { numberCell, type TableWords } from "./columns.ts";

/** Something that was wrong with a file, in words. */
export interface ExportedIssue {
  readonly severity: "error" | "warning";
  readonly file: string;
  /** "" where the file has no tables. */
  readonly table: string;
  readonly row: number | null;
  readonly column: string;
  readonly raw: string;
  readonly message: string;
}

/** What was wrong with reading a file, one place a row. */
export function issuesTable(issues: readonly ExportedIssue[], words: TableWords): ExportTable {
  const { lang } = words;
  const column = (id: "severity" | "file" | "table" | "column" | "raw" | "what", width: number) =>
    ({ id, title: data[id][lang], kind: "text", width }) satisfies ExportColumn;
  return {
    title: data.issuesTitle[lang],
    columns: [
      column("severity", 12),
      column("file", 24),
      column("table", 16),
      { id: "row", title: data.row[lang], kind: "count", width: 8 },
      column("column", 16),
      column("raw", 28),
      column("what", 72),
    ],
    rows: issues.map(({ severity, file, table, row, column: at, raw, message }) => [
      { text: data[severity][lang] },
      { text: file },
      { text: table },
      numberCell(row),
      { text: at },
      { text: raw },
      { text: message },
    ]),
    totalLabel: null,
    about: words.about,
    definitions: [[data.severity[lang], data.defSeverity[lang]]],
  };
}
