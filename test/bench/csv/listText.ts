import { seeded } from "../../builders/seeded.ts";

/** How many lines and projects the benchmark's list has. */
export const LINES = 100_000;
const PROJECTS = 5000;
const UNITS = 200;

const HEADER = "年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,状态,偏差原因";
const KINDS = ["设备购置", "系统运维", "等级保护测评", "道路养护", "业务培训", "校舍维修", "疫苗采购", "软件开发"];
const STATUSES = ["已完工", "已完工", "在建", "未开工", "暂缓"];
const REASONS = [
  "项目已完成，尾款于次年支付",
  "招标结余",
  "项目于年底启动，次年3月完成",
  "年初预算编制时估计不够准确，实际最高限价低于预算金额",
  "续建项目，部分费用于2024年支付",
  "上级资金下达较晚",
  "根据工作安排，该项目暂缓实施，与后续项目一并实施",
];
/** A cell in quotes makes papaparse read the whole text character by character. */
const QUOTED_REASONS = ['"设备分两批到货, 第二批于次年验收"', '"合同约定""先验收后付款"", 年底未验收"'];

/**
 * A list of cost lines as units publish it: twenty lines a project, projects one below the other, amounts in 万元 with
 * two to six decimals, a reason in every second row; one reason in a hundred stands in quotes if `quoted`.
 */
export function listText(quoted: boolean): string {
  const random = seeded(20240101);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const rows = [HEADER];
  for (let line = 0; line < LINES; line += 1) {
    const project = Math.floor(line / (LINES / PROJECTS));
    const budget = Math.exp(random() * 7);
    const share = random() < 0.3 ? 1 : random();
    const decimals = random() < 0.9 ? 2 : 6;
    const reason = random() < 0.5 ? "" : quoted && random() < 0.01 ? pick(QUOTED_REASONS) : pick(REASONS);
    rows.push(
      [
        2021 + (project % 4),
        `第${(project % UNITS) + 1}预算单位`,
        `${KINDS[project % KINDS.length]}专项第${project + 1}号`,
        `${pick(KINDS)}（第${line + 1}批）`,
        budget.toFixed(2),
        (budget * share).toFixed(decimals),
        pick(STATUSES),
        reason,
      ].join(","),
    );
  }
  return `${rows.join("\n")}\n`;
}
