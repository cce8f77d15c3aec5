import type { DemoLine } from "./demoLines.ts";

/** The header of made-up lists; amounts are in yuan. */
export const DEMO_HEADER =
  "年度,单位,主管部门,项目名称,分项名称,预算数（元）,调整预算数（元）,执行数（元）,状态,偏差原因";

/** A made-up line as a row of CSV; no text in it needs quotes. */
export function demoRow(line: DemoLine): string {
  const { year, unit, department, project, status, reason } = line;
  const amounts = [line.budgetFen, line.revisedFen, line.actualFen].map(yuan).join(",");
  return `${year},${unit},${department},${project},${line.line},${amounts},${status},${reason}`;
}

function yuan(fen: number | null): string {
  if (fen === null) return "";
  const rest = fen % 100;
  const whole = String((fen - rest) / 100);
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, "0")}`;
}
