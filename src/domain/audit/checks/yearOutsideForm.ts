import type { Check } from "../check.ts";
import { COMMON_PRACTICE } from "../documents.ts";
import { report, textFigure } from "../report.ts";

/** Years of comparisons (较2022年增长) and of documents (〔2020〕10号, 2018年版) say nothing of the form's own year. */
const MENTION = /(?:^|[^\d较比于过自从])(20\d{2})(?:年(?!版|标准|同期|相比|以来)|(?=-\d))/g;

/** The years a text names as its own. */
const yearsIn = (text: string): number[] =>
  text.includes("20") ? Array.from(text.matchAll(MENTION), ([, year]) => Number(year)) : [];

/** Goals, names and targets that name only years before the form's: text of last year's form taken over. */
export const yearOutsideForm: Check = {
  id: "year-outside-form",
  title: { zh: "文字年度与填报年度不符", en: "The text names another year" },
  severity: "warning",
  source: COMMON_PRACTICE,
  ask: { zh: "请核对年度，确认是否沿用上年文字。", en: "Check the year; the text may be last year's." },
  *run({ project }) {
    const { year } = project;
    if (year === null) return;
    const cells = [
      ...project.goals.map((goal) => goal.expected),
      ...project.items.flatMap((item) => item.members.flatMap((member) => [member.name, member.target])),
    ];
    for (const cell of cells) {
      const years = yearsIn(cell.text);
      if (years.length === 0 || Math.max(...years) >= year) continue;
      yield report({
        message: {
          zh: "{year} 年度的表中写的是 {named} 年：“{text}”。",
          en: "A form of {year} speaks of {named}: “{text}”.",
        },
        params: {
          year,
          named: years.join("、"),
          text: cell.text.length > 40 ? `${cell.text.slice(0, 40)}…` : cell.text,
        },
        formula: `${years.join(", ")} ≠ ${year}`,
        figures: [textFigure({ zh: "文字", en: "Text" }, cell)],
      });
    }
  },
};
