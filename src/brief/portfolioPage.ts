import type { Severity } from "../domain/audit/finding.ts";
import { category } from "../domain/deviation/taxonomy.ts";
import { mostUnspentFirst } from "../domain/outturn/mostUnspentFirst.ts";
import { portfolio } from "../domain/outturn/portfolio.ts";
import { totals } from "../domain/outturn/totals.ts";
import { brief } from "../messages/brief.ts";
import { overview } from "../messages/overview.ts";
import { shell } from "../messages/shell.ts";
import { shorten } from "../messages/shorten.ts";
import { words } from "../messages/words.ts";
import { portfolioSentences } from "../sentences/portfolioSentences.ts";
import { type BriefOptions, type BriefProject, type Pen, pen } from "./briefData.ts";
import { budgetStrip } from "./budgetStrip.ts";
import { GAP, PAGE, SIZES, type Size } from "./geometry.ts";
import { foot, head } from "./head.ts";
import { countedFindings, figureRow, type KeyFigure } from "./keyFigures.ts";
import { codeName, totalRow } from "./lineRows.ts";
import { type Element, h } from "./markup.ts";
import { type Row, type RowTable, rowTable, type TableParts } from "./rowTable.ts";

const NAME_SIGNS = 60;
const REASONS = 4;

/** Several projects on one page: their sums, where the money went, and the projects with most of it unspent first. */
export function portfolioPage(projects: readonly BriefProject[], options: BriefOptions): Element {
  const ink = pen(options);
  const outturns = projects.map(({ outturn }) => outturn);
  const sums = portfolio(outturns);
  const units = [...new Set(outturns.map(({ project }) => project.unit.text).filter((text) => text !== ""))];
  const about = [units.length === 1 ? (units[0] ?? "") : "", ink.t(brief.portfolioKind)];
  const strip = budgetStrip(ink, sums.totals, sums.byCategory);
  const above = [
    head(ink, ink.t(brief.portfolioTitle, { count: sums.count }), about, portfolioSentences(sums)),
    figureRow(portfolioFigures(ink, projects, sums.totals)),
    ...(strip === null ? [] : [strip]),
  ];
  const below = foot(ink, ink.t(brief.page, { page: 1, pages: 1 }));
  const used = [...above, below].reduce((sum, { height }) => sum + height + GAP, 0);
  const order = new Map(sums.ranking.map((outturn, index) => [outturn, index]));
  const ranked = [...projects].sort((a, b) => (order.get(a.outturn) ?? 0) - (order.get(b.outturn) ?? 0));
  const { size, table } = largestTable(projectRows(ink, ranked), PAGE.height - used - GAP);
  return h(
    "article",
    { class: `brief-page brief-size-${String(size).replace(".", "-")}` },
    ...above.map(({ markup }) => markup),
    table.markup,
    below.markup,
  );
}

function largestTable(parts: TableParts, room: number): { size: Size; table: RowTable } {
  const smallest = SIZES[SIZES.length - 1] as Size;
  const size = SIZES.find((each) => rowTable(parts, each, Number.POSITIVE_INFINITY).height <= room) ?? smallest;
  return { size, table: rowTable(parts, size, room) };
}

function portfolioFigures(
  ink: Pen,
  projects: readonly BriefProject[],
  sums: BriefProject["outturn"]["totals"],
): KeyFigure[] {
  const findings = projects.flatMap((project) => project.findings);
  const scored = projects.filter(({ outturn: { score } }) => (score.claimedTotal ?? score.total) !== null);
  return [
    {
      label: ink.t(overview.lineRate),
      value: ink.rate(sums.rate),
      note:
        sums.rate === null
          ? ink.t(brief.rateUnknown)
          : ink.t(brief.lineDenominator, {
              numerator: ink.money(sums.actualFen),
              denominator: ink.money(sums.budgetFen),
            }),
    },
    { label: ink.t(overview.unspent), value: ink.money(sums.count > sums.unknown ? sums.unspentFen : null), note: "" },
    {
      label: ink.t(brief.scoredProjects),
      value: String(scored.length),
      note: ink.t(brief.ofProjects, { count: projects.length }),
    },
    {
      label: ink.t(overview.findings),
      value: String(findings.filter(({ severity }) => severity !== "note").length),
      note: findings.length === 0 ? ink.t(overview.noFindings) : countedFindings(ink, findings),
    },
  ];
}

function projectRows(ink: Pen, projects: readonly BriefProject[]): TableParts {
  const all = projects.flatMap(({ outturn }) => outturn.lines);
  return {
    heads: {
      name: ink.t(brief.projectColumn),
      bar: ink.t(overview.bar),
      budget: ink.t(overview.budget),
      actual: ink.t(overview.actual),
      unspent: ink.t(overview.unspent),
      rate: ink.t(overview.rate),
      mark: ink.t(brief.scoreColumn),
      reason: ink.t(brief.mainReasons),
    },
    rows: projects.map((project) => projectRow(ink, project)),
    sum: totalRow(ink, totals(all)),
    tail: (from) => ({
      ...totalRow(ink, totals(projects.slice(from).flatMap(({ outturn }) => outturn.lines))),
      name: ink.t(brief.projectTail, { count: projects.length - from }),
    }),
  };
}

function projectRow(ink: Pen, { outturn, findings }: BriefProject): Row {
  const { project, totals: sums, byCategory, score } = outturn;
  const isKnown = sums.count > sums.unknown;
  const total = score.claimedTotal ?? score.total;
  const top = mostUnspentFirst(byCategory).slice(0, REASONS);
  const reasons = top.map((sum) =>
    ink.t(brief.reasonEntryFunds, { category: codeName(ink, sum.category), amount: ink.money(sum.unspentFen) }),
  );
  const known = (fen: typeof sums.budgetFen) => (isKnown ? fen : null);
  return {
    name: [project.name.text || ink.t(shell.unnamed), project.unit.text]
      .filter((text) => text !== "")
      .map((text) => shorten(text, NAME_SIGNS))
      .join(ink.t(words.remark)),
    budget: ink.money(known(sums.budgetFen)),
    actual: ink.money(known(sums.actualFen)),
    unspent: ink.money(known(sums.unspentFen)),
    rate: ink.rate(isKnown ? sums.rate : null),
    mark:
      total === null ? "—" : [ink.points(total), score.grade === null ? "" : ink.t(score.grade.title)].join(" ").trim(),
    reason: [reasons.join(ink.t(words.comma)), openFindings(ink, findings)]
      .filter((text) => text !== "")
      .join(ink.t(words.remark)),
    bar: {
      baseFen: known(sums.budgetFen),
      actualFen: known(sums.actualFen),
      low: null,
      category: top.length === 1 && top[0] !== undefined ? category(top[0].category).id : null,
    },
  };
}

function openFindings(ink: Pen, findings: BriefProject["findings"]): string {
  const open = findings.filter(({ severity }) => (severity satisfies Severity) !== "note");
  return open.length === 0 ? "" : countedFindings(ink, open);
}
