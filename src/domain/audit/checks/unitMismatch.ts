import type { Text } from "../../../messages/text.ts";
import { amountCells } from "../cells.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { judgedIndicators } from "../indicators.ts";
import { rawFigure, report, textFigure } from "../report.ts";

const READ_AS_ZERO: Text = {
  zh: "{name}：金额栏填的是百分比 {raw}，按未支出（0）读取。",
  en: "{name}: {raw} is a percentage where an amount belongs; it is read as nothing spent (0).",
};
const LEFT_UNKNOWN: Text = {
  zh: "{name}：金额栏填的是百分比 {raw}，按未知处理。",
  en: "{name}: {raw} is a percentage where an amount belongs; it is treated as unknown.",
};

/** A percentage where money belongs, and targets and actuals in units that do not fit each other. */
export const unitMismatch: Check = {
  id: "unit-mismatch",
  title: { zh: "计量单位不符", en: "A unit that does not fit" },
  severity: "error",
  source: FORM_ARITHMETIC,
  ask: { zh: "请按指标的计量单位重新填写。", en: "Give the value in the indicator's own unit." },
  *run(outturn) {
    const percents = amountCells(outturn.project).filter(({ fault }) => fault === "percent");
    const lines = percents.length === 0 ? [] : outturn.project.lines;
    const lineOf = new Map(
      lines.flatMap((line) => [line.budget, line.revised, line.actual].map((cell) => [cell, line] as const)),
    );
    for (const cell of percents) {
      const line = lineOf.get(cell);
      const { place, column, file } = cell.source;
      const raw = cell.source.raw.trim();
      yield report({
        ...(line ? { subjectId: line.id } : {}),
        message: cell.fen === 0 ? READ_AS_ZERO : LEFT_UNKNOWN,
        params: { name: line?.name.text ?? place ?? column ?? file, raw },
        formula: `${raw} ≠ ¥`,
        figures: [
          rawFigure({ zh: "金额栏", en: "Amount cell" }, cell.source),
          ...(cell === line?.actual ? [rawFigure({ zh: "预算数", en: "Budget" }, line.budget.source)] : []),
        ],
      });
    }
    for (const { item, member, attainment } of judgedIndicators(outturn)) {
      if (attainment.kind !== "none" || attainment.reason !== "units-differ") continue;
      yield report({
        subjectId: item.item.id,
        message: {
          zh: "{name}：指标值 {target} 与实际 {actual} 的计量单位不符。",
          en: "{name}: the target {target} and the actual {actual} are in different units.",
        },
        params: { name: member.name.text, target: member.target.text, actual: member.actual.text },
        formula: `${member.target.text} ≠ ${member.actual.text}`,
        figures: [
          textFigure({ zh: "年度指标值", en: "Target" }, member.target),
          textFigure({ zh: "实际完成值", en: "Actual" }, member.actual),
        ],
      });
    }
  },
};
