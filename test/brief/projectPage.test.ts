import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { categoryCode } from "../../src/brief/codes.ts";
import { textOf } from "../../src/brief/markup.ts";
import { projectPage } from "../../src/brief/projectPage.ts";
import { CATEGORIES } from "../../src/domain/deviation/taxonomy.ts";
import { made, manyLines, ofClass, options, published } from "./read.ts";

const FILES = readdirSync("data").filter((file) => file.endsWith(".json") && file !== "catalog.json");

describe("the brief of Shaoyang's form", () => {
  it("has the figures of the screen, each with what it is made of", async () => {
    const [seed] = await published("shaoyang-2023.json");
    const page = projectPage(seed!, options());
    expect(ofClass(page, "brief-figures").map(textOf)).toEqual([
      "资金执行率（申报）26.16%执行 97.73 ÷ 全年预算 373.60分项支出率（按明细）47.11%实际 313.12 ÷ 预算 664.60自评总分72.62 中满分 100.00，扣 27.38核对提示13矛盾 2、待说明 11、提示 2",
    ]);
    expect(ofClass(page, "brief-flow").map((list) => list.children.map(textOf))).toEqual([
      ["预计以后支付 75.37", "不再需要 135.99", "尚待决定 140.12"],
      [
        "已支出 313.12（47.1%）",
        "A 取消 23.40（3.5%）",
        "B 暂缓 55.00（8.3%）",
        "C 政策评估 85.12（12.8%）",
        "E 跨年支付 25.37（3.8%）",
        "F 分年实施 20.00（3.0%）",
        "H 启动较晚 30.00（4.5%）",
        "L 预算偏高 45.53（6.9%）",
        "N 完工结余 67.06（10.1%）",
      ],
    ]);
  });

  it("lists all 15 lines, the most unspent first, with the sum", async () => {
    const [seed] = await published("shaoyang-2023.json");
    const [table] = ofClass(projectPage(seed!, options("en")), "brief-table");
    const rows = table!.children.slice(2).flatMap((part) => (typeof part === "string" ? [] : part.children));
    expect(rows).toHaveLength(16);
    expect(textOf(rows[0]!)).toContain("异地实时灾备建设55.000.0055.000.00%B Deferred");
    expect(textOf(rows[15]!)).toBe("Total664.60313.12351.4847.11%");
  });

  it("names data, checksum, date and page at its foot", async () => {
    const [seed] = await published("shaoyang-2023.json");
    expect(ofClass(projectPage(seed!, options()), "brief-foot").map(textOf)).toEqual([
      "数据 form.json · 校验 0123456789abcdef · Outturn 1.0.0生成日期 2024-03-01 · 第 1 页，共 1 页",
    ]);
  });
});

describe("the brief of a published form", () => {
  for (const file of FILES) {
    it(`gives every stated reason of ${file} in full`, async () => {
      for (const project of await published(file)) {
        const text = textOf(projectPage(project, options("en")));
        const { lines, items } = project.outturn.project;
        const reasons = [...lines, ...items.flatMap(({ members }) => members)].map(({ reason }) => reason.text);
        expect(reasons.filter((reason) => !text.includes(reason))).toEqual([]);
      }
    });
  }
});

describe("the brief of a form with more lines than a page holds", () => {
  const project = made(manyLines(40));
  const page = projectPage(project, options());
  const [table] = ofClass(page, "brief-table");
  const text = textOf(table!);

  it("shows the largest in full and sums the rest by category", () => {
    const shown = project.outturn.lines.filter(({ line }) => text.includes(line.name.text));
    const [, count] = /其余 (\d+) 个分项/.exec(text) ?? [];
    expect(shown.length + Number(count)).toBe(40);
    const least = Math.min(...shown.map((line) => line.unspentFen ?? 0));
    const hidden = project.outturn.lines.filter((line) => !shown.includes(line));
    expect(hidden.every((line) => (line.unspentFen ?? 0) <= least)).toBe(true);
    expect(text).toMatch(/未支出合计 [\d,.]+，其中：/);
  });

  it("is set in the smallest size, which is 8 pt", () => {
    expect(page.attributes.class).toBe("brief-page brief-size-8");
  });

  it("keeps the sum of all lines", () => {
    expect(text).toContain("合计4,780.001,680.003,100.0035.15%");
  });
});

describe("the brief of an odd form", () => {
  it("without any figure says so and has no strip", () => {
    const page = projectPage(made({ name: "" }), options());
    expect(textOf(page)).toContain("（未填写名称）");
    expect(textOf(page)).toContain("表中没有可读的预算与支出金额。");
    expect(ofClass(page, "brief-strip")).toEqual([]);
  });

  it("with over-spending names it and lets the strip still add up", () => {
    const text = textOf(
      projectPage(
        made({
          lines: [
            { budget: "10", actual: "12" },
            { budget: "5", actual: "1" },
          ],
        }),
        options("en"),
      ),
    );
    expect(text).toContain("executed 13.00 + unspent 4.00 − overspent 2.00 = budget 15.00");
    expect(text).toContain("over by 2.00");
  });

  it("with a reason as long as a page cuts it and says where the rest is", () => {
    const reason = "因政策调整暂缓。".repeat(400);
    const text = textOf(projectPage(made({ lines: [{ budget: "10", actual: "0", reason }] }), options()));
    expect(text).toContain("…（全文见完整报告）");
  });
});

describe("the letter of a category", () => {
  it("is its own, with X for money nobody explained", () => {
    const codes = CATEGORIES.map(({ id }) => categoryCode(id));
    expect(new Set(codes).size).toBe(CATEGORIES.length);
    expect(categoryCode("cancelled")).toBe("A");
    expect(categoryCode("unexplained")).toBe("X");
  });
});
