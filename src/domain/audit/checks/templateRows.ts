import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { decimalFigure, report } from "../report.ts";

/** Names the blank template prints: 指标1, ……. */
const PLACEHOLDER = /^(?:指标\s*\d+\s*[:：]?|[.…·]+)$/;

/** Rows of the blank template left in the published form; one note a form. */
export const templateRows: Check = {
  id: "template-rows",
  title: { zh: "残留模板空行", en: "Rows of the blank template left in" },
  severity: "note",
  source: COMMON_PRACTICE,
  ask: { zh: "请删除未使用的模板行。", en: "Remove unused rows." },
  *run({ project }) {
    const names = project.items
      .flatMap((item) => item.members)
      .filter((member) => PLACEHOLDER.test(member.name.text) && member.target.text === "" && member.actual.text === "")
      .map((member) => member.name);
    if (names.length === 0) return;
    yield report({
      message: {
        zh: "残留 {count} 个模板空行：{names}。",
        en: "{count} {count|row|rows} of the blank template left in: {names}.",
      },
      params: { count: names.length, names: names.map((name) => name.text).join("、") },
      figures: [
        decimalFigure(
          "count",
          { zh: "空行", en: "Blank rows" },
          names.length,
          names.map((name) => name.source),
        ),
      ],
    });
  },
};
