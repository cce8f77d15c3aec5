import { describe, expect, test } from "vitest";
import { DEMO_HEADER, demoRow } from "../../scripts/demo/demoCsv.ts";
import { demoLines } from "../../scripts/demo/demoLines.ts";
import { readCsvLines } from "../../src/lines/readCsvLines.ts";
import { readRecords } from "../lines/readRecords.ts";

const LINES = [...demoLines(5000, 2023, 1)];

function share(is: (line: (typeof LINES)[number]) => boolean): number {
  return LINES.filter(is).length / LINES.length;
}

describe("made-up lines", () => {
  test("are as many as asked for, and the same for the same seed", () => {
    expect(LINES).toHaveLength(5000);
    expect([...demoLines(5000, 2023, 1)]).toEqual(LINES);
    expect([...demoLines(5000, 2023, 2)]).not.toEqual(LINES);
  });

  test("say in unit and project that they are made up", () => {
    expect(LINES.filter(({ unit, project }) => !unit.startsWith("示例市") || !project.endsWith("（示例）"))).toEqual(
      [],
    );
  });

  test("have the mix of real lists: spent, over-spent, unspent, unknown, changed budgets, no reason given", () => {
    const base = ({ budgetFen, revisedFen }: (typeof LINES)[number]) => revisedFen ?? budgetFen;
    expect(share((line) => line.actualFen === base(line))).toBeGreaterThan(0.25);
    expect(share((line) => (line.actualFen ?? 0) > base(line))).toBeGreaterThan(0.02);
    expect(share((line) => line.actualFen === null)).toBeGreaterThan(0.004);
    expect(share(({ revisedFen }) => revisedFen !== null)).toBeGreaterThan(0.05);
    const isSilent = share((line) => line.actualFen !== null && line.actualFen < base(line) && line.reason === "");
    expect(isSilent).toBeGreaterThan(0.02);
    expect(new Set(LINES.map(({ reason }) => reason)).size).toBeGreaterThan(100);
  });

  test("are read from their CSV to the fen, with nothing to say", () => {
    const text = [DEMO_HEADER, ...LINES.map(demoRow)].join("\n");
    const steps = [...readCsvLines(new TextEncoder().encode(text), "demo-2023.csv")];
    const records = readRecords(steps.flatMap(({ chunks }) => chunks));
    expect(steps.flatMap(({ issues }) => issues)).toEqual([]);
    expect(records.map(({ budget }) => budget)).toEqual(LINES.map((line) => line.revisedFen ?? line.budgetFen));
    expect(records.map(({ actual }) => actual)).toEqual(LINES.map((line) => line.actualFen ?? Number.NaN));
    const known = records.flatMap(({ category }) => category ?? []);
    expect(new Set(known).size).toBeGreaterThan(7);
    expect(known.filter((category) => category === "unexplained").length).toBeLessThan(known.length / 4);
  });
});
