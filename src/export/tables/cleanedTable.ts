import { data } from "../../messages/data.ts";
import type { ExportTable } from "../exportTable.ts";
import { numberCell, type TableWords } from "./columns.ts";

/** A cell whose text had to be cleaned: how, where it stands, and what it was read as, in words. */
export interface ExportedCleaning {
  readonly kind: string;
  readonly file: string;
  readonly row: number | null;
  readonly place: string;
  readonly raw: string;
  readonly value: string;
}

/** Every cell that was cleaned, once under each kind of cleaning. */
export function cleanedTable(cells: readonly ExportedCleaning[], words: TableWords): ExportTable {
  const { lang } = words;
  const column = (id: "kindOfCleaning" | "file" | "place" | "raw" | "value", width: number) =>
    ({ id, title: data[id][lang], kind: "text", width }) as const;
  return {
    title: data.cleanedTitle[lang],
    columns: [
      column("kindOfCleaning", 32),
      column("file", 24),
      { id: "row", title: data.row[lang], kind: "count", width: 8 },
      column("place", 44),
      column("raw", 28),
      column("value", 28),
    ],
    rows: cells.map(({ kind, file, row, place, raw, value }) => [
      { text: kind },
      { text: file },
      numberCell(row),
      { text: place },
      { text: raw },
      { text: value },
    ]),
    totalLabel: null,
    about: words.about,
    definitions: [],
  };
}
