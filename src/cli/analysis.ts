import type { Finding } from "../domain/audit/finding.ts";
import { category } from "../domain/deviation/taxonomy.ts";
import type { Fen } from "../domain/money/fen.ts";
import { formatYuan } from "../domain/money/format.ts";
import { effectiveFund } from "../domain/outturn/effectiveFunds.ts";
import { fates } from "../domain/outturn/fates.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { adjustedRate } from "../domain/outturn/rates.ts";
import type { FundRow } from "../domain/project/project.ts";
import { ruleOf } from "../domain/scoring/recompute.ts";
import { EXECUTION_ROW } from "../domain/scoring/scoreRows.ts";
import { issueMessage } from "../ingest/formatIssue.ts";
import type { Issue } from "../ingest/issue.ts";
import { format, type Lang } from "../messages/text.ts";
import { pointsText, ratioText, sourceJson, yuan } from "./plain.ts";
import { scoreJson } from "./scoreJson.ts";

/** A project with its audit, ready to be printed. */
export interface Audited {
  readonly outturn: ProjectOutturn;
  readonly findings: readonly Finding[];
}

/**
 * The object `analyze --json` prints, after `public/schema/analysis.schema.json`: money in 元 with two
 * decimals, ratios with six, points with two or as many as the form prints, all as strings; unknown is null.
 */
export function analysis(projects: readonly Audited[], issues: readonly Issue[], lang: Lang) {
  return {
    projects: projects.map((project) => projectJson(project, lang)),
    issues: issues.map((issue) => ({
      ...sourceJson(issue.source),
      code: issue.code,
      severity: issue.severity,
      message: issueMessage(issue, lang),
    })),
  };
}

function projectJson({ outturn, findings }: Audited, lang: Lang) {
  const { project, totals } = outturn;
  const adjusted = adjustedRate(totals, outturn.byCategory);
  const ends = fates(outturn.byCategory);
  return {
    name: project.name.text,
    unit: project.unit.text,
    year: project.year,
    funds: fundsJson(outturn),
    fromFunds: outturn.fromFunds,
    lines: outturn.lines.map(lineJson),
    totals: {
      budget: formatYuan(totals.budgetFen),
      actual: formatYuan(totals.actualFen),
      unspent: formatYuan(totals.unspentFen),
      overspent: formatYuan(totals.overspentFen),
      rate: ratioText(totals.rate),
      adjustedRate: ratioText(adjusted?.rate ?? null),
      count: totals.count,
      unknown: totals.unknown,
    },
    byCategory: outturn.byCategory.map(({ category, family, fate, count, unspentFen }) => ({
      category,
      family,
      fate,
      count,
      unspent: formatYuan(unspentFen),
    })),
    fates: {
      later: formatYuan(ends.later),
      released: formatYuan(ends.released),
      undecided: formatYuan(ends.undecided),
      unexplained: formatYuan(ends.unexplained),
    },
    rates: outturn.rates.map(({ id, numeratorFen, denominatorFen, rate, scored }) => ({
      id,
      numerator: formatYuan(numeratorFen),
      denominator: formatYuan(denominatorFen),
      rate: ratioText(rate),
      scored,
    })),
    score: scoreJson(outturn),
    findings: findings.map((finding) => findingJson(finding, lang)),
  };
}

/** `rate` is reckoned anew by the form's own denominator; what the form prints stands beside it. */
function fundsJson(outturn: ProjectOutturn) {
  const { rates } = outturn;
  const { funds } = outturn.project;
  if (funds === null) return null;
  const { total, sources, denominator } = funds;
  const cells = (row: FundRow) => ({
    initial: yuan(row.amounts.initial?.fen ?? null),
    revised: yuan(row.amounts.revised?.fen ?? null),
    executed: yuan(row.amounts.executed?.fen ?? null),
  });
  return {
    initial: yuan(effectiveFund(funds, "initial").fen),
    revised: yuan(effectiveFund(funds, "revised").fen),
    executed: yuan(effectiveFund(funds, "executed").fen),
    denominator,
    rate: ratioText(rates.find((rate) => rate.id === "declared")?.rate ?? null),
    printedRate: ratioText(total.rate?.value ?? null),
    weight: pointsText(total.weight?.value ?? null, total.weight?.decimals),
    score: pointsText(total.score?.value ?? null, total.score?.decimals),
    ruleScore: pointsText(ruleOf(outturn, EXECUTION_ROW).ruleScore),
    sources: sources.map((row) => ({ name: row.label.text, ...cells(row) })),
  };
}

function lineJson(outturn: LineOutturn) {
  const { line, deviation } = outturn;
  return {
    name: line.name.text,
    budget: yuan(line.budget.fen),
    revised: yuan(line.revised?.fen ?? null),
    base: outturn.base,
    actual: yuan(outturn.actualFen),
    unspent: yuan(outturn.unspentFen),
    overspent: yuan(outturn.overspentFen),
    rate: ratioText(outturn.rate),
    low: outturn.rate === null ? null : (outturn.low ?? false),
    state: outturn.state,
    status: outturn.status,
    reason: line.reason.text,
    category: deviation?.primary ?? null,
    secondary: deviation?.secondary ?? null,
    family: deviation === null ? null : category(deviation.primary).family,
    matched: deviation?.matched.map((match) => match.text) ?? [],
  };
}

function findingJson(finding: Finding, lang: Lang) {
  return {
    id: finding.checkId,
    severity: finding.severity,
    message: format(finding.message, lang, finding.params),
    formula: finding.formula,
    figures: figuresJson(finding, lang),
    sources: finding.sources.map(sourceJson),
  };
}

/** Figures by label; a label that occurs again is numbered, so that no figure is lost. */
function figuresJson({ figures }: Finding, lang: Lang): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { label, value } of figures) {
    let name = label[lang];
    for (let n = 2; name in out; n++) name = `${label[lang]} (${n})`;
    if (value.kind === "money") out[name] = formatYuan(value.fen as Fen);
    else out[name] = value.kind === "text" ? value.text : value.decimal;
  }
  return out;
}
