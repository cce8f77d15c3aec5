import { formatExact } from "../domain/money/format.ts";
import type { AmountCell } from "../domain/project/cells.ts";
import type { CostLine, Project } from "../domain/project/project.ts";

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
 * could not be read as it was found. Starts with a byte-order mark, without which Excel takes UTF-8 for GBK.
 */
export function writeLinesCsv(projects: readonly Project[]): string {
  const rows = projects.flatMap((project) => project.lines.map((line) => lineRow(project, line)));
  return `\ufeff${[HEADERS, ...rows].map((row) => `${row.map(quote).join(",")}\r\n`).join("")}`;
}

function lineRow(project: Project, line: CostLine): string[] {
  return [
    project.year === null ? "" : String(project.year),
    inert(project.unit.text),
    inert(project.name.text),
    inert(line.name.text),
    amount(line.budget),
    line.revised === null ? "" : amount(line.revised),
    amount(line.actual),
    inert(line.status.text),
    inert(line.reason.text),
    inert(line.category?.text ?? ""),
  ];
}

function amount(cell: AmountCell): string {
  return cell.fen === null ? inert(cell.source.raw) : formatExact(cell.fen, "万元", { grouping: false });
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front; a lone dash is none. */
function inert(text: string): string {
  return /^(?:[=+@\t\r]|-.)/.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
