import { shortUnitNames } from "../../../messages/unitNames.ts";
import type { LineOutturn } from "../../outturn/lineOutturn.ts";
import { printer } from "../amounts.ts";
import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { realLines } from "../lines.ts";
import { moneyFigure, report } from "../report.ts";

/** A line's name without blanks and without a status marker such as （已完工）. */
const bareName = ({ line }: LineOutturn): string =>
  line.name.text.replace(/[（(](?:已|未|在)[^）)]{0,6}[）)]/g, "").replace(/[\s\u3000]/g, "");

/** Lines of one name: kept apart everywhere, but they may be one line counted twice. */
export const duplicateLines: Check = {
  id: "duplicate-lines",
  title: { zh: "分项名称重复", en: "Lines of the same name" },
  severity: "warning",
  source: COMMON_PRACTICE,
  ask: { zh: "请区分同名分项，或确认是否重复填列。", en: "Tell the lines apart, or say whether one is counted twice." },
  *run(outturn) {
    const groups = new Map<string, LineOutturn[]>();
    for (const each of realLines(outturn)) {
      const name = bareName(each);
      if (name !== "") groups.set(name, [...(groups.get(name) ?? []), each]);
    }
    for (const [name, group] of groups) {
      const [first] = group;
      if (first === undefined || group.length < 2) continue;
      const print = printer(
        outturn.project.amountUnit,
        group.map(({ line }) => line.budget),
      );
      yield report({
        subjectId: first.line.id,
        message: {
          zh: "“{name}”出现 {count} 次，预算分别为 {budgets} {unit}。",
          en: "“{name}” is listed {count} times, with budgets of {budgets} ({unit}).",
        },
        params: {
          name,
          count: group.length,
          budgets: group.map(({ line }) => (line.budget.fen === null ? "?" : print.bare(line.budget.fen))).join(" / "),
          unit: shortUnitNames[outturn.project.amountUnit],
        },
        figures: group.map(({ line }) =>
          moneyFigure({ zh: line.name.text, en: line.name.text }, line.budget.fen ?? 0, [
            line.name.source,
            line.budget.source,
          ]),
        ),
      });
    }
  },
};
