import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/domain/audit/reconcile.ts";
import { pefaOutturn } from "../../src/domain/outturn/pefaOutturn.ts";
import { pefaTable } from "../../src/export/tables/pefaTable.ts";
import { totalsTable } from "../../src/export/tables/totalsTable.ts";
import { writeCsv } from "../../src/export/writeCsv.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { derived } from "./lines.ts";

const EN = { lang: "en", unit: "万元", about: [] } as const;

describe("the table of totals", () => {
  test("holds what the parts give against what is stated, in the row's own measure", () => {
    const rows = writeCsv(totalsTable(reconcile(derived(seed())), EN)).split("\r\n");
    const conflict = rows.find((row) => row.includes("215.39"));
    expect(conflict).toMatch(/^differs,[^,]+,313\.12,[^,]+,97\.73,215\.39,10k yuan,Σ\(15\) = 313\.12 ≠ 97\.73,$/);
    expect(rows.some((row) => row.includes(",points,"))).toBe(true);
  });

  test("gives money in the unit asked for", () => {
    const [, ...rows] = writeCsv(totalsTable(reconcile(derived(seed())), { ...EN, unit: "元" })).split("\r\n");
    expect(rows.some((row) => row.includes(",3131200,") && row.includes(",yuan,"))).toBe(true);
  });
});

describe("the table of the two indicators", () => {
  const lines = (...pairs: [string, string][]) =>
    derived(project({ lines: pairs.map(([budget, actual]) => ({ budget, actual })) })).lines;

  test("adds up to the figures the indicators are reckoned from", () => {
    const { columns, definitions } = pefaTable(pefaOutturn(lines(["60", "60"], ["40", "20"])), EN);
    const totals = columns.flatMap(({ id, total }) => (total === undefined ? [] : [[id, total.value?.toFixed(2)]]));
    expect(Object.fromEntries(totals)).toEqual({
      budget: "100.00",
      adjusted: "80.00",
      actual: "80.00",
      deviation: "24.00",
    });
    expect(definitions.slice(0, 2).map(([, value]) => value)).toEqual(["80.00%", "30.00%"]);
  });

  test("rounds a third of a yuan to the fen, and its total to what the rows add up to", () => {
    const { rows, columns } = pefaTable(pefaOutturn(lines(["1", "1"], ["1", "0"], ["1", "0"])), { ...EN, unit: "元" });
    expect(rows.map((row) => row[2])).toMatchObject(Array(3).fill({ number: expect.anything() }));
    const written = rows.map((row) =>
      row[2] !== null && row[2] !== undefined && "number" in row[2] ? row[2].number.toFixed() : "",
    );
    expect(written).toEqual(["3333.33", "3333.33", "3333.33"]);
    expect(columns[2]?.total?.value?.toFixed()).toBe("9999.99");
  });
});
