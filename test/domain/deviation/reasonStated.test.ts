import { describe, expect, it } from "vitest";
import { reasonStated } from "../../../src/domain/deviation/reasonStated.ts";

describe("a reason cell", () => {
  it("states no cause when it is blank or filled for form's sake", () => {
    for (const cell of [
      "",
      "　\n",
      "0",
      "０",
      "无",
      "无。",
      "/",
      "—",
      "-",
      "暂无问题",
      "无偏差",
      "详见自评报告",
      "N/A",
      "……",
    ]) {
      expect([cell, reasonStated(cell)]).toEqual([cell, false]);
    }
  });

  it("states no cause when it promises measures", () => {
    for (const cell of [
      "加强技术指导，加大宣传力度；加大项目支持力度",
      "提高预算准确度。",
      "进一步加强预算编制的科学性和准确性",
      "下一步将加快支付进度",
    ]) {
      expect([cell, reasonStated(cell)]).toEqual([cell, false]);
    }
  });

  it("states no cause when it says the figures again or claims that nothing deviates", () => {
    for (const cell of [
      "当年未使用，预算执行率0%",
      "年度预算执行率72.5%，未达到90%。",
      "我局工作虽未偏离绩效目标。",
      "补助支付0万元,资金执行率0%",
      "已完成年度目标",
    ]) {
      expect([cell, reasonStated(cell)]).toEqual([cell, false]);
    }
  });

  it("states a cause when a rule knows it, and when it says anything else", () => {
    for (const cell of ["项目取消", "提高预算准确度。剩余尾款未付", "领导更换", "Change of minister"]) {
      expect([cell, reasonStated(cell)]).toEqual([cell, true]);
    }
  });
});
