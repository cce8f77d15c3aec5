import { project } from "./project.ts";

/**
 * A made-up form of the year after the Shaoyang seed: what was due at the end of 2023 is paid, paid in part, unpaid,
 * or not to be found; the disaster recovery site is low again.
 */
export const seedSuccessor = () =>
  project({
    name: "信息化建设专项经费",
    year: 2024,
    funds: { initial: "120", revised: "150", executed: "90", weight: "10", score: "6" },
    lines: [
      { name: "中心数据机房三级等保测评（尾款）", budget: "10", actual: "10", status: "已完工" },
      { name: "中心数据机房三级等保测评", budget: "32", actual: "30" },
      { name: "业务机房运维经费（续建）", budget: "36.87", actual: "8" },
      { name: "中心办公大楼无线 WIFI 管控全覆盖", budget: "3.5", actual: "0", reason: "验收未通过，待支付。" },
      { name: "异地实时灾备建设（在建）", budget: "55", actual: "11", reason: "部分设备未到货。" },
      { name: "视频会议系统2期建设", budget: "40", actual: "38" },
    ],
  });
