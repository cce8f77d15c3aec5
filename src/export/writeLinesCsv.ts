import { formatExact } from "../domain/money/format.ts";
import type { AmountCell } from "../domain/project/cells.ts";
import type { CostLine, Project } from "../domain/project/project.ts";
import { guardFormula } from "./guardFormula.ts";
import { csvText } from "./writeCsv.ts";

const HEADERS = [
  "年度",
  "单位",
  "项目名称",
  "分项名称",
  "预算数（万元）",
  "调整预算数（万元）",
  "执行数（万元）",
  "状态",
  "偏差原因",
  "偏差类别",
] as const;

/**
 * The cost lines of projects as CSV, one line a row, cleaned: amounts in 万元 exact to the fen, an amount that
 * could not be read as it was found.
 */
export function writeLinesCsv(projects: readonly Project[]): string {
  const rows = projects.flatMap((project) => project.lines.map((line) => lineRow(project, line)));
  return csvText([HEADERS, ...rows]);
}

function lineRow(project: Project, line: CostLine): string[] {
  return [
    project.year === null ? "" : String(project.year),
    guardFormula(project.unit.text),
    guardFormula(project.name.text),
    guardFormula(line.name.text),
    amount(line.budget),
    line.revised === null ? "" : amount(line.revised),
    amount(line.actual),
    guardFormula(line.status.text),
    guardFormula(line.reason.text),
    guardFormula(line.category?.text ?? ""),
  ];
}

function amount(cell: AmountCell): string {
  return cell.fen === null ? guardFormula(cell.source.raw) : formatExact(cell.fen, "万元", { grouping: false });
}
