import { describe, expect, it } from "vitest";
import { readCells } from "../../../src/domain/project/readCells.ts";
import { readDataset } from "../../../src/ingest/formats/json/readDataset.ts";
import { project } from "../../builders/project.ts";

const raws = (cells: ReturnType<typeof readCells>) => cells.map(({ kind, cell }) => `${kind} ${cell.source.raw}`);

const FORM = {
  format: "outturn-dataset",
  version: 1,
  projects: [
    {
      name: "信息化建设",
      amountUnit: "万元",
      funds: { denominator: "revised", total: { label: "年度资金总额", revised: "40", executed: "20", rate: "50%" } },
      items: [
        {
          level1: "产出指标",
          level2: "成本指标",
          weight: "40",
          score: "20",
          members: [
            { name: "机房", target: "10万元", actual: "5万元" },
            { name: "网络", target: "30万元", actual: "15万元" },
          ],
        },
      ],
    },
  ],
};

describe("the cells a project rests on", () => {
  const read = async (text: string) => (await readDataset(text, "form.json")).projects[0] ?? project();

  it("are each listed once, a shared heading and a group's points too", async () => {
    const cells = raws(readCells(await read(JSON.stringify(FORM, null, 1))));
    expect(cells.filter((cell) => /产出指标|成本指标|number 40|number 20/.test(cell))).toHaveLength(4);
    expect(cells.filter((cell) => cell === "rate 50%")).toHaveLength(1);
  });

  it("are as many in a file of one line as in one of many", async () => {
    const many = raws(readCells(await read(JSON.stringify(FORM, null, 1))));
    expect(raws(readCells(await read(JSON.stringify(FORM))))).toEqual(many);
  });

  it("of a list hold its names, amounts, statuses and reasons", () => {
    const list = project({ lines: [{ name: "机房", budget: "10", actual: "5", status: "已完工", reason: "结余" }] });
    expect(raws(readCells(list)).slice(-5)).toEqual(["text 机房", "amount 10", "amount 5", "text 已完工", "text 结余"]);
  });
});
