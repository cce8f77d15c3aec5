import { describe, expect, it } from "vitest";
import { traceExecution, traceItem } from "../../src/app/traceScore.ts";
import { funds, item } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const list = (rows: ReturnType<typeof traceItem>) => rows.map(({ label, source }) => [label.zh, source.raw]);

describe("the cells behind a score", () => {
  it("are weight, score, name, target and actual of a single indicator", () => {
    expect(list(traceItem(seed().items[1]!))).toEqual([
      ["满分", "2.5"],
      ["得分", "2.5"],
      ["指标", "中心电脑及打印机等设备购置"],
      ["目标", "≥10台"],
      ["实际", "10台"],
    ]);
  });

  it("include the columns of operator and unit where the form has them (Sichuan)", () => {
    const rows = list(traceItem(item({ operator: "＝", target: "100", measure: "%", reason: "说明" })));
    expect(rows).toContainEqual(["指标性质", "＝"]);
    expect(rows).toContainEqual(["度量单位", "%"]);
    expect(rows).toContainEqual(["原因", "说明"]);
  });

  it("of a shared score name each line, so that no target stands without its line", () => {
    const rows = list(traceItem(seed().items[3]!));
    expect(rows.slice(0, 2)).toEqual([
      ["满分", "40"],
      ["得分", "20"],
    ]);
    expect(rows).toContainEqual(["风险防控平台建设：目标", "30万元"]);
    expect(rows.filter(([label]) => label?.endsWith("：实际"))).toHaveLength(15);
  });

  it("of the execution row include the amounts its rate divides, and no empty cell of a source", () => {
    expect(list(traceExecution(seed().funds!)).map(([, raw]) => raw?.trim())).toEqual([
      "10",
      "2.62",
      "26.16%",
      "97.73万元",
      "373.60万元",
      "191.10万元",
      "182.50万元",
    ]);
  });

  it("follow the form's own denominator", () => {
    const rows = traceExecution(funds({ initial: "100", executed: "90", denominator: "initial" }));
    expect(list(rows)).toEqual([
      ["全年执行数", "90"],
      ["年初预算", "100"],
    ]);
  });
});
