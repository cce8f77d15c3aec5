import type { Severity } from "../domain/audit/finding.ts";
import { below } from "../messages/below.ts";
import { brief } from "../messages/brief.ts";
import { overview } from "../messages/overview.ts";
import { words } from "../messages/words.ts";
import type { BriefProject, Pen } from "./briefData.ts";
import { type Block, LEADING, PAGE, textHeight } from "./geometry.ts";
import { h } from "./markup.ts";
import { textWidth } from "./textLines.ts";

/** One figure a leader asks for first, with what it is made of. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

const LABEL = 8;
const VALUE = 15;
const PADDING = 12;
/** The first figure is wider, since its note names the denominator. */
const FIRST = 1.2;

/** The declared rate with its denominator, the lines' own rate, the score with its grade, and what does not agree. */
export function projectFigures(pen: Pen, { outturn, findings }: BriefProject): KeyFigure[] {
  return [declaredRate(pen, outturn), lineRate(pen, outturn), score(pen, outturn), found(pen, findings)];
}

function declaredRate(pen: Pen, { rates, project: { funds } }: BriefProject["outturn"]): KeyFigure {
  const declared = rates.find(({ id }) => id === "declared");
  const label = pen.t(overview.declaredRate);
  if (declared === undefined || funds === null) return { label, value: "—", note: pen.t(brief.rateUnknown) };
  const note = pen.t(brief.denominator, {
    numerator: pen.money(declared.numeratorFen),
    denominator: pen.money(declared.denominatorFen),
    base: pen.t(below[funds.denominator]),
  });
  return { label, value: pen.rate(declared.rate), note };
}

function lineRate(pen: Pen, { rates }: BriefProject["outturn"]): KeyFigure {
  const lines = rates.find(({ id }) => id === "lines");
  const label = pen.t(overview.lineRate);
  if (lines === undefined) return { label, value: "—", note: pen.t(brief.rateUnknown) };
  const note = pen.t(brief.lineDenominator, {
    numerator: pen.money(lines.numeratorFen),
    denominator: pen.money(lines.denominatorFen),
  });
  return { label, value: pen.rate(lines.rate), note };
}

function score(
  pen: Pen,
  { score: { claimedTotal, total: sum, fullMarks, grade } }: BriefProject["outturn"],
): KeyFigure {
  const total = claimedTotal ?? sum;
  const label = pen.t(overview.totalScore);
  if (total === null) return { label, value: "—", note: pen.t(brief.scoreMissing) };
  const lost = fullMarks === null || fullMarks.lt(total) ? null : fullMarks.minus(total);
  const note =
    fullMarks === null || lost === null
      ? ""
      : pen.t(lost.isZero() ? brief.scoreOfKnown : brief.scoreOf, {
          full: pen.points(fullMarks),
          lost: pen.points(lost),
        });
  return { label, value: grade === null ? pen.points(total) : `${pen.points(total)} ${pen.t(grade.title)}`, note };
}

/** How many findings of each severity, worst first; those without any are left out. */
export function countedFindings(pen: Pen, findings: BriefProject["findings"]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return (
    [
      ["error", brief.errors],
      ["warning", brief.warnings],
      ["note", brief.notesCount],
    ] as const
  )
    .filter(([severity]) => count(severity) > 0)
    .map(([severity, text]) => pen.t(text, { count: count(severity) }))
    .join(pen.t(words.listComma));
}

function found(pen: Pen, findings: BriefProject["findings"]): KeyFigure {
  const open = findings.filter(({ severity }) => severity !== "note").length;
  const note = findings.length === 0 ? pen.t(overview.noFindings) : countedFindings(pen, findings);
  return { label: pen.t(overview.findings), value: String(open), note };
}

/** The figures side by side. */
export function figureRow(figures: readonly KeyFigure[]): Block {
  const unit = PAGE.width / (figures.length - 1 + FIRST);
  const heights = figures.map(({ value, note }, index) => {
    const room = unit * (index === 0 ? FIRST : 1) - PADDING - textWidth(value) * VALUE - 8;
    // The note stands on the value's base line, so that only its further lines add to the height.
    return VALUE * LEADING + textHeight(note, Math.max(room, 40), LABEL) - LABEL * LEADING;
  });
  return {
    markup: h(
      "dl",
      { class: "brief-figures" },
      ...figures.map(({ label, value, note }) =>
        h("div", {}, h("dt", {}, label), h("dd", {}, h("b", { class: "brief-big" }, value), h("span", {}, note))),
      ),
    ),
    height: LABEL * LEADING + Math.max(...heights) + 4.5,
  };
}
