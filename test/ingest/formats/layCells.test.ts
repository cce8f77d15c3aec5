import { describe, expect, it } from "vitest";
import { layCells, type PlacedCell } from "../../../src/ingest/formats/layCells.ts";
import { standingText } from "../../../src/ingest/rawTable.ts";
import { show } from "./show.ts";

const cell = (text: string, gridRow: number, gridColumn: number, rowSpan = 1, colSpan = 1): PlacedCell => ({
  text,
  gridRow,
  gridColumn,
  rowSpan,
  colSpan,
});

describe("a table laid out", () => {
  it("has rows of one length, and covered places point to their merge", () => {
    const table = layCells([cell("a", 0, 0, 2, 2), cell("b", 0, 2), cell("c", 1, 2)], [5, 6], "表")!;
    expect(show(table)).toEqual(["a<2>^2 | b", "c"]);
    expect(table.rows.map((row) => row.map(standingText))).toEqual([
      ["a", "a", "b"],
      ["a", "a", "c"],
    ]);
    expect(table.rows[1]![2]).toMatchObject({ row: 6, column: 3 });
  });

  it("cuts merges at its lower edge", () => {
    expect(show(layCells([cell("a", 0, 0, 65534)], [1, 2], null)!)).toEqual(["a^2", ""]);
  });

  it("moves a cell whose place is taken to the next free column, and keeps no cell twice", () => {
    const table = layCells([cell("a", 0, 0, 2), cell("b", 0, 1), cell("c", 1, 0)], [1, 2], null)!;
    expect(show(table)).toEqual(["a^2 | b", "c"]);
  });

  it("is refused where it would be wider or larger than any workbook", () => {
    expect(layCells([cell("a", 0, 20_000)], [1], null)).toBeNull();
    expect(layCells([cell("a", 0, 9_999)], new Array(500).fill(1), null)).toBeNull();
  });
});
