import { amountCells } from "../cells.ts";
import type { Check } from "../check.ts";
import { FORM_ARITHMETIC } from "../documents.ts";
import { moneyFigure, report } from "../report.ts";

/** An amount below zero: a correction or refund to be explained, or a slip. */
export const negativeAmount: Check = {
  id: "negative-amount",
  title: { zh: "金额为负数", en: "Negative amount" },
  severity: "warning",
  source: FORM_ARITHMETIC,
  ask: { zh: "请说明负数是冲销还是填写错误。", en: "Say whether this is a correction or a slip." },
  *run({ project }) {
    for (const cell of amountCells(project)) {
      if (cell.fen === null || cell.fen >= 0) continue;
      const raw = cell.source.raw.trim();
      yield report({
        message: { zh: "{place}：金额为负数 {raw}。", en: "{place}: the amount {raw} is negative." },
        params: { place: cell.source.place ?? cell.source.column ?? cell.source.file, raw },
        formula: `${raw} < 0`,
        figures: [moneyFigure({ zh: "金额", en: "Amount" }, cell.fen, [cell.source])],
      });
    }
  },
};
