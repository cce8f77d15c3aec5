import { describe, expect, it } from "vitest";
import { parseStatus, statusMarker } from "../../../src/domain/deviation/status.ts";

describe("a status", () => {
  const cases = {
    completed: [
      "已完工",
      "（已完工）",
      "(已完工）",
      " 已 完成　",
      "完成",
      "竣工",
      "已验收",
      "已结项",
      "完成100%",
      "Completed",
      "done",
    ],
    "in-progress": [
      "在建",
      "建设中",
      "施工中",
      "实施中",
      "进行中",
      "正在建设",
      "续建",
      "未完工",
      "未完成",
      "部分完成",
      "基本完成",
      "完成80%",
      "预计2024年完成",
      "in progress",
      "Ongoing",
      "not completed",
    ],
    "not-started": ["未开工", "未启动", "尚未实施", "没有开展", "待启动", "not started"],
    cancelled: ["已取消", "取消", "终止", "cancelled", "Canceled"],
    deferred: ["暂缓", "缓建", "已暂停", "推迟", "deferred", "On hold"],
    unstated: ["", "　", "正常", "/", "11台", "未知", "是".repeat(200_000)],
  } as const;

  for (const [status, texts] of Object.entries(cases)) {
    it(`is ${status} where the form says so, in brackets of any width or none`, () => {
      for (const text of texts) expect([text.slice(0, 20), parseStatus(text)]).toEqual([text.slice(0, 20), status]);
    });
  }
});

describe("the marker at the end of a name", () => {
  it("is found without its brackets, however they are mixed", () => {
    expect(statusMarker("数据库安全项目建设(已完工）")).toBe("已完工");
    expect(statusMarker("中心电脑及打印机等设备购置（已完工）　")).toBe("已完工");
    expect(statusMarker("自助终端机（11台）（已完工）")).toBe("已完工");
    expect(statusMarker("综合楼改造【在建】")).toBe("在建");
    expect(statusMarker("档案数字化(in progress)")).toBe("in progress");
  });

  it("is absent where the bracket belongs to the name", () => {
    for (const name of [
      "自助终端机（11台）",
      "取消高速公路省界收费站工程（取消收费站）",
      "业务机房运维经费",
      "立体化治安防控（三期）",
      "（已完工）展览馆",
      "",
      "(".repeat(200_000),
    ]) {
      expect(statusMarker(name)).toBe("");
    }
  });
});
