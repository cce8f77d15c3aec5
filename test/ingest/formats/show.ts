import type { RawTable } from "../../../src/ingest/rawTable.ts";

/** A table as lines of `text`, `text<2>` over two columns, `text^3` over three rows; covered places are left out. */
export function show(table: RawTable | undefined): string[] {
  return (table?.rows ?? []).map((row) =>
    row
      .filter((cell) => cell.origin === null)
      .map(
        ({ text, colSpan, rowSpan }) =>
          `${text}${colSpan > 1 ? `<${colSpan}>` : ""}${rowSpan > 1 ? `^${rowSpan}` : ""}`,
      )
      .join(" | "),
  );
}
