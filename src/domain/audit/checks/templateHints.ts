import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { TEMPLATE_HINT } from "../reasons.ts";
import { decimalFigure, report } from "../report.ts";

/** Filling instructions left where the unit's own words belong; one note a form. Remarks under the form may hold them. */
export const templateHints: Check = {
  id: "template-hints",
  title: { zh: "填表提示未替换", en: "Filling instructions left in cells" },
  severity: "note",
  source: COMMON_PRACTICE,
  ask: { zh: "请按提示填写内容。", en: "Replace the instructions by the content they ask for." },
  *run({ project }) {
    const members = project.items.flatMap((item) => item.members);
    const cells = [
      ...project.goals.flatMap((goal) => [goal.expected, goal.actual]),
      ...(project.funds?.reason ? [project.funds.reason] : []),
      ...members.flatMap((member) => [member.target, member.actual, member.reason]),
    ].filter((cell) => TEMPLATE_HINT.test(cell.text));
    const [first] = cells;
    if (first === undefined) return;
    yield report({
      message: {
        zh: "{count} 处仍是填表提示，如“{raw}”。",
        en: "{count} {count|cell still holds|cells still hold} the template's instructions, e.g. “{raw}”.",
      },
      params: { count: cells.length, raw: first.text.length > 40 ? `${first.text.slice(0, 40)}…` : first.text },
      figures: [
        decimalFigure(
          "count",
          { zh: "填表提示", en: "Instructions" },
          cells.length,
          cells.map((cell) => cell.source),
        ),
      ],
    });
  },
};
