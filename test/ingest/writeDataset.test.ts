import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Project } from "../../src/domain/project/project.ts";
import type { Source } from "../../src/domain/project/source.ts";
import { writeLinesCsv } from "../../src/export/writeLinesCsv.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { writeDataset } from "../../src/ingest/writeDataset.ts";
import { amount, project, text } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const read = (name: string, content: string) => ingest({ name, bytes: new TextEncoder().encode(content) });

/** A project without what a new file changes: ids, addresses, who named the unit and what was cleaned. */
function content(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, field) => {
      if (["id", "itemId", "unitFrom", "cleaned"].includes(key)) return undefined;
      return key === "source" ? (field as Source).raw.trim() : field;
    }),
  );
}

const reread = async (projects: readonly Project[]) => {
  const { projects: again, issues } = await read("again.json", writeDataset(projects));
  return { again, issues };
};

describe("a written data set", () => {
  test("reads as the same project: the whole form of Shaoyang 2023", async () => {
    const { projects } = await ingest({ name: "shaoyang.json", bytes: readFileSync("data/shaoyang-2023.json") });
    const { again, issues } = await reread(projects);
    expect(issues).toEqual([]);
    expect(content(again)).toEqual(content(projects));
    expect(again[0]?.lines.every((line) => line.itemId === again[0]?.items[3]?.id)).toBe(true);
  });

  test("keeps what a form lacks apart from what is empty", async () => {
    const odd = project({
      year: null,
      unit: "元",
      funds: { revised: "100", executed: "", reason: "", sources: [{ label: "其他资金", revised: "0" }] },
      lines: [{ name: "监理费", budget: "382,800", revised: "", actual: "677,00", status: "在建", category: "暂缓" }],
      linesTotal: { budget: "382,800" },
      grade: "良",
      notes: ["备注：其他资金包括银行贷款"],
    });
    const { again } = await reread([odd]);
    expect(content(again)).toEqual(content([odd]));
  });

  test("gives an amount its unit where the new file would read another", async () => {
    const line = {
      ...seed().lines[0]!,
      itemId: null,
      budget: amount("1,935,000", "元"),
      actual: amount("141.3", "万元"),
    };
    const { again } = await reread([{ ...seed(), lines: [line] }]);
    expect(again[0]?.lines[0]).toMatchObject({
      budget: { fen: 193_500_000, source: { raw: "1,935,000元" } },
      actual: { fen: 141_300_000, source: { raw: "141.3" } },
    });
  });

  test("writes an amount that was added up from several cells as the sum", async () => {
    const sum = { ...amount("10"), fen: amount("100.5").fen, source: { ...amount("10").source, raw: "90 + 10.5" } };
    const { again } = await reread([{ ...seed(), lines: [{ ...seed().lines[0]!, itemId: null, budget: sum }] }]);
    expect(again[0]?.lines[0]?.budget).toMatchObject({ fen: 100_500_000, source: { raw: "100.50万元" } });
  });

  test("does not turn one amount shared by merged rows into an amount of each", async () => {
    const shared = { ...amount("30"), fen: null, fault: "text" as const };
    const { again } = await reread([{ ...seed(), lines: [{ ...seed().lines[0]!, itemId: null, actual: shared }] }]);
    expect(again[0]?.lines[0]?.actual.fen).toBeNull();
  });

  test("keeps the lines of part of a group as plain lines", async () => {
    const part = { ...seed(), lines: seed().lines.slice(0, 3) };
    const { again } = await reread([part]);
    expect(again[0]?.lines.map((line) => [line.name.text, line.itemId])).toEqual(
      part.lines.map((line) => [line.name.text, null]),
    );
    expect(again[0]?.items[3]?.members).toHaveLength(15);
  });
});

describe("the lines as CSV", () => {
  test("hold the same amounts, statuses and reasons", async () => {
    const { projects, issues } = await read("lines.csv", writeLinesCsv([seed()]));
    expect(issues).toEqual([]);
    const figures = (lines: Project["lines"]) =>
      lines.map((line) => [line.name.text, line.budget.fen, line.actual.fen, line.status.text, line.reason.text]);
    expect(figures(projects[0]?.lines ?? [])).toEqual(figures(seed().lines));
  });

  test("are exact to the fen, in 万元 whatever the form's unit", () => {
    const csv = writeLinesCsv([
      project({ unit: "元", lines: [{ name: "设计费", budget: "496,697.51", actual: "abc" }] }),
    ]);
    expect(csv.split("\r\n")[1]).toBe("2023,某单位,信息化建设专项经费,设计费,49.669751,,abc,,,");
  });

  test("quote what needs it and defuse what a spreadsheet would run", () => {
    const name = '=HYPERLINK("http://x","点")';
    const csv = writeLinesCsv([
      project({ lines: [{ name, budget: "-5", actual: "-", reason: "甲,乙\n丙" }] }),
      { ...project({ lines: [{ budget: "1", actual: "1" }] }), name: text("@SUM(A1)") },
    ]);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""点"")",-5.00,,-,,"甲,乙\n丙",`);
    expect(csv).toContain("'@SUM(A1)");
  });

  test("start with the mark Excel needs to read UTF-8", () => {
    expect(writeLinesCsv([]).charCodeAt(0)).toBe(0xfeff);
  });
});
