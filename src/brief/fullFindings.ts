import { CHECKS } from "../domain/audit/checks.ts";
import { figureDecimals } from "../domain/audit/figureDecimals.ts";
import { figureText } from "../domain/audit/figureText.ts";
import type { Figure, Finding } from "../domain/audit/finding.ts";
import type { AmountUnit, Fen } from "../domain/money/fen.ts";
import { formatAmount } from "../domain/money/format.ts";
import { withMinus } from "../domain/money/show.ts";
import type { Source } from "../domain/project/source.ts";
import { audit } from "../messages/audit.ts";
import { brief } from "../messages/brief.ts";
import { trace } from "../messages/trace.ts";
import { shortUnitNames } from "../messages/unitNames.ts";
import { words } from "../messages/words.ts";
import type { BriefProject, Pen } from "./briefData.ts";
import { SEVERITY_NAMES } from "./findingList.ts";
import { type Element, h, type Markup } from "./markup.ts";

/** Cells named one by one under a finding; a sum of a hundred lines need not name them all twice. */
const CELLS = 12;

/** Every finding by severity: what it says, its figures, formula and cells, what to ask, and what the check rests on. */
export function fullFindings(ink: Pen, { outturn, findings }: BriefProject): Markup[] {
  if (findings.length === 0) return [h("p", {}, ink.t(brief.noFindings))];
  return SEVERITY_NAMES.flatMap(([severity, name]) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => findingMarkup(ink, finding, ink.t(name), outturn.project.amountUnit)),
  );
}

function findingMarkup(ink: Pen, finding: Finding, name: string, unit: AmountUnit): Element {
  const { message, params, figures, formula, sources, checkId } = finding;
  const check = CHECKS.find(({ id }) => id === checkId);
  const decimals = figureDecimals(figures, ink.unit);
  const hasMoney = figures.some(({ value }) => value.kind === "money");
  return h(
    "div",
    { class: "brief-finding-full" },
    h("p", {}, h("b", {}, name), " ", ink.t(message, params)),
    figures.length === 0
      ? null
      : h("p", {}, figures.map((figure) => figureLine(ink, figure, decimals)).join(ink.t(words.semicolon))),
    formula === ""
      ? null
      : h("p", {}, ink.t(hasMoney ? brief.formula : brief.formulaPlain, { formula, unit: shortUnitNames[unit] })),
    sources.length === 0 ? null : h("p", { class: "brief-cells" }, ink.t(brief.cells, { cells: cells(ink, sources) })),
    check === undefined
      ? null
      : h(
          "p",
          { class: "brief-cells" },
          [ink.t(audit.ask, { ask: ink.t(check.ask) }), ink.t(audit.basis, { source: ink.t(check.source) })].join(" "),
        ),
  );
}

function figureLine(ink: Pen, { label, value }: Figure, decimals: number): string {
  const text =
    value.kind === "money"
      ? withMinus(formatAmount(value.fen as Fen, ink.unit, { decimals }))
      : value.kind === "text"
        ? quoted(ink, value.text)
        : figureText(value);
  return ink.t(brief.figuresLine, { label: ink.t(label), value: text });
}

const quoted = (ink: Pen, text: string) => (text.trim() === "" ? ink.t(trace.blank) : `“${text.trim()}”`);

function cells(ink: Pen, sources: readonly Source[]): string {
  const shown = sources.slice(0, CELLS).map(({ place, column, row, raw, file }) => {
    const params = { place: place ?? column ?? file, raw: quoted(ink, raw) };
    return row === null ? ink.t(brief.cellNoRow, params) : ink.t(brief.cell, { ...params, row });
  });
  const rest = sources.length - shown.length;
  return [...shown, ...(rest > 0 ? [ink.t(brief.moreCells, { count: rest })] : [])].join(ink.t(words.listComma));
}
