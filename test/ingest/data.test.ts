import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Project } from "../../src/domain/project/project.ts";
import { formatIssue } from "../../src/ingest/formatIssue.ts";
import { ingest } from "../../src/ingest/ingest.ts";

const read = (name: string) => ingest({ name, bytes: readFileSync(`data/${name}`) });
const yuan = (fens: readonly (number | null)[]) => fens.reduce<number>((sum, fen) => sum + (fen ?? 0), 0) / 100;
const lineSums = ({ lines }: Project) => [
  yuan(lines.map(({ budget }) => budget.fen)),
  yuan(lines.map(({ actual }) => actual.fen)),
];

/** Faults that stand in the originals; nothing else may be wrong with what is published. */
const KNOWN_FAULTS: Readonly<Record<string, readonly string[]>> = {
  "dongfang-2023.json": ["677,00元"],
  "yinchuan-2021.json": ["IO", "M.8万元"],
};

describe("the published data", () => {
  test.each(readdirSync("data").filter((name) => /\.(json|csv)$/.test(name) && name !== "catalog.json"))(
    "%s holds no fault but those of its original",
    async (name) => {
      const { projects, issues } = await read(name);
      expect(projects.length).toBeGreaterThan(0);
      expect(issues.map(({ source }) => source.raw)).toEqual(KNOWN_FAULTS[name] ?? []);
    },
  );
});

describe("the form of Shaoyang 2023", () => {
  test("has 15 lines of 664.60 and 313.12, one block of 40 points given 20", async () => {
    const [project] = (await read("shaoyang-2023.json")).projects as [Project];
    expect(lineSums(project)).toEqual([6_646_000, 3_131_200]);
    const block = project.items.find(({ members }) => members.length === 15);
    expect([block?.weight?.value?.toString(), block?.score?.value?.toString()]).toEqual(["40", "20"]);
    expect(project.lines.every(({ itemId }) => itemId === block?.id)).toBe(true);
    expect(project.funds?.total.amounts.executed?.fen).toBe(97_730_000);
    expect([project.totalWeight?.value?.toString(), project.totalScore?.value?.toString()]).toEqual(["100", "72.62"]);
  });

  test("keeps its cells as found, blanks and all", async () => {
    const [project] = (await read("shaoyang-2023.json")).projects as [Project];
    const total = project.funds!.total;
    expect(total.score?.source.raw).toBe("\u3000  2.62");
    expect(total.amounts.revised?.source.raw).toBe("373.60万元\u3000");
    expect(project.lines[2]?.actual).toMatchObject({ fen: 0, fault: "percent", source: { raw: "0%" } });
    expect(project.lines[14]?.budget.source.raw).toBe(" \n\n30万元");
    expect(project.items[5]).toMatchObject({ weight: { source: { raw: "15" } }, score: { value: null } });
  });

  test("says where every figure stands: line, column and place in the form", async () => {
    const bytes = readFileSync("data/shaoyang-2023.json", "utf8").split("\n");
    const [project] = (await read("shaoyang-2023.json")).projects as [Project];
    const line = project.lines[7]!;
    expect(line.actual.source).toMatchObject({
      file: "shaoyang-2023.json",
      table: null,
      column: "实际完成值",
      place: "成本指标 › 风险防控平台建设 › 实际完成值",
      raw: "10万元",
    });
    expect(bytes[line.actual.source.row! - 1]).toContain('"actual": "10万元"');
    expect(project.funds?.sources[1]?.amounts.revised?.source).toMatchObject({
      column: "全年预算数",
      place: "项目资金 › 上年结转资金 › 全年预算数",
    });
  });

  test("has the same 15 lines as a list", async () => {
    const [form] = (await read("shaoyang-2023.json")).projects as [Project];
    const [list] = (await read("shaoyang-2023-lines.csv")).projects as [Project];
    const cells = ({ lines }: Project) =>
      lines.map(({ name, budget, actual, status, reason }) => [
        name.source.raw,
        budget.source.raw,
        budget.fen,
        actual.source.raw,
        actual.fen,
        status.text,
        reason.source.raw,
      ]);
    expect(cells(list)).toEqual(cells(form));
    expect([list.name.text, list.unit.text, list.year]).toEqual([form.name.text, form.unit.text, form.year]);
  });
});

describe("other forms", () => {
  test("the sums of Dongfang's list fail by the one cell with a misplaced comma", async () => {
    const { projects, issues } = await read("dongfang-2023.json");
    const list = projects[1]!;
    expect(list.linesTotal?.budget?.fen).toBe(135_609_000);
    expect(lineSums(list)[0]).toBe(1_356_090 - 67_700);
    expect(list.lines.every(({ actual }) => actual.fen === null && actual.fault === "blank")).toBe(true);
    expect(issues.map((issue) => formatIssue(issue, "zh"))).toEqual([
      "dongfang-2023.json:55:预算数: 「677,00元」的千位分隔符位置不对，可能漏了一位数字，按未知处理；请核对原表。",
    ]);
  });

  test("the cost lines of Yinchuan each have points of their own and add up to what was spent", async () => {
    const [project] = (await read("yinchuan-2021.json")).projects as [Project];
    expect(new Set(project.lines.map(({ itemId }) => itemId)).size).toBe(3);
    expect(lineSums(project)[1]).toBe(yuan([project.funds!.total.amounts.executed!.fen]));
  });

  test("an amount with six decimals of 万元 is exact", async () => {
    const [project] = (await read("yunnan-2022.json")).projects as [Project];
    expect(project.funds?.total.amounts.executed?.fen).toBe(9_265_353_442);
  });
});
