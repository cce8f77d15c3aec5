import { seeded } from "../builders/seeded.ts";
import type { Site } from "./server.ts";

/** One line of a made-up list, amounts in fen; null is a cell left empty. */
export interface MadeLine {
  readonly year: number;
  readonly unit: string;
  readonly project: string;
  readonly name: string;
  readonly budget: number | null;
  readonly actual: number;
  readonly status: string;
  readonly reason: string;
}

const PLACES = ["住建", "水利", "教育", "卫健", "公安", "交通", "农业农村", "文旅", "生态环境", "民政", "人社", "统计"];
const WORKS = [
  "灾备建设",
  "老旧小区改造",
  "校园安防升级",
  "信息系统运维",
  "应急指挥大屏",
  "农村公路养护",
  "高标准农田",
  "文化馆修缮",
];
const REASONS = [
  "",
  "无",
  "按要求统一部署政务云，暂缓建设",
  "费用待支付，下年支付",
  "项目取消，资金核减",
  "分三年实施，已完成第一年",
  "资金未到位",
  "年底才启动",
  "招标节约",
];
const STATUSES = ["已完工", "进行中", "未启动", ""];

/** Lines of several units over three years: full, partly spent, unspent, over-spent, unreadable. */
export function makeLines(count: number, { units = 12, projects = 60, seed = 7 } = {}): MadeLine[] {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, (_, n) => {
    const project = Math.floor(next() * projects);
    const unit = project % units;
    const budget = Math.round(10 ** (6 + next() * 3.4));
    const kind = next();
    const actual = kind < 0.45 ? budget : kind < 0.6 ? 0 : kind < 0.62 ? budget + 100_000 : Math.floor(budget * next());
    const suffix = unit < PLACES.length ? "" : String(Math.floor(unit / PLACES.length));
    return {
      year: 2022 + (project % 3),
      unit: `市${PLACES[unit % PLACES.length]}局${suffix}`,
      project: `${WORKS[project % WORKS.length]}（${project + 1}期）`,
      name: `${pick(WORKS)}${n + 1}`,
      budget: next() < 0.02 ? null : budget,
      actual,
      status: kind < 0.45 ? "已完工" : pick(STATUSES),
      reason: actual >= budget ? "" : pick(REASONS),
    };
  });
}

/** The lines as a list in CSV, amounts in yuan. */
function csvOf(lines: readonly MadeLine[]): string {
  const yuan = (fen: number | null) => (fen === null ? "" : (fen / 100).toFixed(2));
  const rows = lines.map(({ year, unit, project, name, budget, actual, status, reason }) =>
    [year, unit, project, name, yuan(budget), yuan(actual), status, reason].join(","),
  );
  return ["年度,单位,项目名称,分项名称,预算数（元）,执行数（元）,状态,偏差原因", ...rows].join("\n");
}

/** Makes the site offer these lines, in two partitions, as its only data set. */
export function offerLines(site: Site, lines: readonly MadeLine[]): void {
  const half = Math.ceil(lines.length / 2);
  const parts = [lines.slice(0, half), lines.slice(half)];
  const files = parts.map((part, index) => ({ file: `lines/${index}.csv`, rows: part.length }));
  const entry = { id: "city", title: "某市分项清单", kind: "lines", unit: "某市财政局", isSample: true, files };
  const catalog = { format: "outturn-catalog", version: 1, default: "city", datasets: [entry] };
  site.answer("data/catalog.json", { body: JSON.stringify(catalog) });
  for (const [index, part] of parts.entries()) {
    site.answer(`data/lines/${index}.csv`, { body: csvOf(part) });
  }
}
