import { data } from "../../messages/data.ts";
import type { ExportTable } from "../exportTable.ts";
import { numberCell, type TableWords } from "./columns.ts";

/** A data set of the catalog, in the words of one language. */
export interface ExportedEntry {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly year: number | null;
  readonly kind: string;
  readonly files: readonly string[];
  /** "" where none is stated. */
  readonly sha256: string;
}

/** The data sets a site publishes, with their checksums in full. */
export function catalogTable(entries: readonly ExportedEntry[], words: TableWords): ExportTable {
  const { lang } = words;
  const column = (id: "dataset" | "unit" | "kind" | "file" | "checksum", width: number) =>
    ({ id, title: data[id][lang], kind: "text", width }) as const;
  return {
    title: data.catalogTitle[lang],
    columns: [
      { id: "id", title: "id", kind: "text", width: 20 },
      column("dataset", 44),
      column("unit", 32),
      { id: "year", title: data.year[lang], kind: "count", width: 8 },
      column("kind", 10),
      column("file", 32),
      column("checksum", 68),
    ],
    rows: entries.map(({ id, title, unit, year, kind, files, sha256 }) => [
      { text: id },
      { text: title },
      { text: unit },
      numberCell(year),
      { text: kind },
      { text: files.join("\n") },
      { text: sha256 },
    ]),
    totalLabel: null,
    about: words.about,
    definitions: [],
  };
}
