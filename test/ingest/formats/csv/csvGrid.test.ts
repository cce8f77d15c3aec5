import { array, assert, constantFrom, property, record } from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { CsvGrid } from "../../../../src/ingest/formats/csv/csvGrid.ts";
import { type Grid, partsOf, TOP_ROWS, topOf } from "../../../../src/ingest/list/grid.ts";

/** The rows of all parts with their numbers, and how many parts there are. */
function walk(grid: Grid) {
  const parts = [...partsOf(grid)];
  const rows = parts.flatMap((part) => part.rows.map((texts, index) => ({ texts, number: part.rowNumber(index) })));
  return { rows, count: parts.length };
}

/** Cells as files hold them: bare, quoted with separators and line breaks inside, and with quotes in the wrong place. */
const cell = constantFrom(
  "2023",
  "监理费",
  "",
  '"a,b"',
  '"第一批\n第二批"',
  '"说""好""了"',
  '"x"y',
  'x"y',
  '"x" ',
  "长".repeat(700),
);
const list = record({
  rows: array(array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 90 }),
  newline: constantFrom("\n", "\r\n"),
  end: constantFrom("", "\n", '"never closed', "\r"),
});

describe("a CSV text read in parts", () => {
  test("gives the rows papaparse gives for the whole, wherever the parts end", () => {
    assert(
      property(list, ({ rows, newline, end }) => {
        const text = rows.map((row) => row.join(",")).join(newline) + end;
        const { data } = Papa.parse<string[]>(text, { delimiter: ",", newline: text.includes("\n") ? "\n" : "\r" });
        const whole = data.map((row) =>
          row.map((each, index) => (index === row.length - 1 ? withoutReturn(each, text) : each)),
        );
        const grid = new CsvGrid(text, ",");
        const walked = walk(grid);
        expect(walked.rows.map(({ texts }) => texts)).toEqual(whole);
        expect(grid.rows).toEqual(whole);
        expect(walked.rows.map(({ number }) => number)).toEqual(whole.map((_, index) => grid.rowNumber(index)));
      }),
    );
  });

  test("numbers rows by lines below cells with line breaks, in every part", () => {
    const rows = Array.from({ length: 400 }, (_, index) => `${index},"一\n二",尾款`);
    const { rows: walked, count } = walk(new CsvGrid(rows.join("\n"), ","));
    expect(count).toBeGreaterThan(3);
    expect(walked.map(({ number }) => number)).toEqual(rows.map((_, index) => 1 + 2 * index));
  });

  test("has all rows a header can stand among in its first part, however long they are", () => {
    const rows = Array.from({ length: 100 }, (_, index) => `${index},${"说".repeat(500)}`);
    const top = topOf(new CsvGrid(rows.join("\n"), ","));
    expect(top.rows.length).toBeGreaterThanOrEqual(TOP_ROWS);
    expect(top.rows.length).toBeLessThan(rows.length);
  });

  test("says once at which line a quote is stray or never closed, though parts end inside its row", () => {
    const rows = Array.from({ length: 200 }, (_, index) => (index === 120 ? 'a,"b"c",d' : `${index},尾款,于次年支付`));
    const grid = new CsvGrid(`${rows.join("\n")}\nx,"${"y\n".repeat(5000)}`, ",");
    expect([...grid.faults]).toEqual([
      [121, "quote-stray"],
      [201, "quote-open"],
    ]);
    expect([...walk(grid).rows[200]!.texts[1]!].length).toBe(10_000);
    expect([...grid.faults]).toHaveLength(2);
  });
});

function withoutReturn(text: string, whole: string): string {
  return whole.includes("\n") ? text.replace(/\r$/, "") : text;
}
