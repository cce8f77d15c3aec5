import type { TextCell } from "../../project/cells.ts";
import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { itemName, judgedIndicators } from "../indicators.ts";
import { isLineReasonStated, realLines } from "../lines.ts";
import { isReasonStated, TEMPLATE_HINT } from "../reasons.ts";
import { report, textFigure } from "../report.ts";

/** A lone figure in a reason cell is a slip even where no reason is due; 无 is then a proper answer. */
const FIGURE = /^[\d０-９.．]+$/;

/** A cell the unit wrote something into. */
const isFilled = ({ text }: TextCell): boolean => text !== "" && !TEMPLATE_HINT.test(text);

/** A reason cell without a reason. Due where money or points are lost or a target is missed; else a note for figures. */
export const reasonNotAReason: Check = {
  id: "reason-not-a-reason",
  title: { zh: "原因栏填的不是原因", en: "A reason cell without a reason" },
  severity: "warning",
  source: COMMON_PRACTICE,
  ask: { zh: "请填写偏差的原因，措施另列。", en: "State the cause; list measures apart from it." },
  *run(outturn) {
    const cells = [
      ...realLines(outturn)
        .filter(({ line }) => isFilled(line.reason))
        .map((each) => ({
          id: each.line.id,
          name: each.line.name.text,
          cell: each.line.reason,
          stated: isLineReasonStated(each),
          due: each.unspentFen !== null && each.unspentFen > 0,
        })),
      ...judgedIndicators(outturn)
        .filter(({ member }) => isFilled(member.reason))
        .map(({ item, member, attainment }) => ({
          id: item.item.id,
          name: member.name.text || itemName(item),
          cell: member.reason,
          stated: isReasonStated(member.reason.text),
          due: (item.lost?.gt(0) ?? false) || ("met" in attainment && !attainment.met),
        })),
    ];
    for (const { id, name, cell, stated, due } of cells) {
      if (stated || (!due && !FIGURE.test(cell.text))) continue;
      yield report({
        subjectId: id,
        ...(due ? {} : { severity: "note" }),
        message: due
          ? {
              zh: "{name}：应说明偏差原因，原因栏填“{text}”，不是原因。",
              en: "{name}: a reason is due; the cell says “{text}”, which is none.",
            }
          : {
              zh: "{name}：无偏差，原因栏填“{text}”。",
              en: "{name}: nothing deviates, and the reason cell says “{text}”.",
            },
        params: { name, text: cell.text },
        figures: [textFigure({ zh: "原因栏", en: "Reason cell" }, cell)],
      });
    }
  },
};
