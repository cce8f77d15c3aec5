import { shortUnitNames } from "../../../messages/unitNames.ts";
import { amountCells } from "../cells.ts";
import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { decimalFigure, report } from "../report.ts";

const MONEY = /\d\s*(万元|亿元|元)/g;

/** Amounts in another unit than the form's, in cells or remarks; each is read in its own unit. */
export const mixedUnits: Check = {
  id: "mixed-units",
  title: { zh: "金额单位混用", en: "Amounts in different units" },
  severity: "note",
  source: COMMON_PRACTICE,
  ask: { zh: "请统一金额单位。", en: "Use one unit of money." },
  *run({ project }) {
    const cells = amountCells(project).filter((cell) => cell.unitFrom === "cell" && cell.unit !== project.amountUnit);
    const texts = project.notes.filter(({ text }) =>
      Array.from(text.matchAll(MONEY)).some(([, unit]) => unit !== project.amountUnit),
    );
    const [first] = [...cells, ...texts];
    if (first === undefined) return;
    const raw = first.source.raw.trim();
    yield report({
      message: {
        zh: "表的单位是{unit}，{count} 处用了其他单位，如“{raw}”。",
        en: "The form is in {unit}; {count} {count|place uses|places use} another unit, e.g. “{raw}”.",
      },
      params: {
        unit: shortUnitNames[project.amountUnit],
        count: cells.length + texts.length,
        raw: raw.length > 40 ? `${raw.slice(0, 40)}…` : raw,
      },
      figures: [
        decimalFigure(
          "count",
          { zh: "其他单位", en: "Other units" },
          cells.length + texts.length,
          [...cells, ...texts].map((cell) => cell.source),
        ),
      ],
    });
  },
};
