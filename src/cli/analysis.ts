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
import { recompute, ruleOf } from "../domain/scoring/recompute.ts";
import type { RuleScore } from "../domain/scoring/ruleScore.ts";
import type { ExecutionScore, ItemScore } from "../domain/scoring/score.ts";
import { EXECUTION_ROW } from "../domain/scoring/scoreRows.ts";
import { issueMessage } from "../ingest/formatIssue.ts";
import type { Issue } from "../ingest/issue.ts";
import { format, type Lang } from "../messages/text.ts";
import { pointsText, ratioText, sourceJson, yuan } from "./plain.ts";

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

/** Names and the grade are the form's own words in every language, so that programs can compare them. */
function scoreJson(outturn: ProjectOutturn) {
  const { score } = outturn;
  const { execution, items } = score;
  const recomputed = recompute(outturn);
  const named = [
    { name: "预算执行率", lost: execution?.lost ?? null },
    ...items.map((item) => ({ name: itemName(item), lost: item.lost })),
  ];
  return {
    total: pointsText(score.total, places(score.total)),
    claimedTotal: pointsText(score.claimedTotal, places(score.claimedTotal)),
    fullMarks: pointsText(score.fullMarks, places(score.fullMarks)),
    grade: score.grade?.title.zh ?? null,
    profile: recomputed.profile.id,
    ruleTotal: pointsText(recomputed.total),
    ruleGrade: recomputed.grade?.title.zh ?? null,
    execution: execution && executionJson(outturn, execution),
    deductions: named
      .filter(({ lost }) => lost?.greaterThan(0))
      .map(({ name, lost }) => ({ name, lost: pointsText(lost, places(lost)) })),
    items: items.map((item) => itemJson(item, ruleOf(outturn, item.item.id))),
  };
}

function executionJson(outturn: ProjectOutturn, { weight, score, derived }: ExecutionScore) {
  const { ruleScore, rule } = ruleOf(outturn, EXECUTION_ROW);
  return {
    weight: pointsText(weight, places(weight)),
    score: pointsText(score, places(score)),
    derived,
    ruleScore: pointsText(ruleScore),
    rule,
  };
}

/** One entry an item; a group that shares one score is one entry, named by its second level, of `lines` rows. */
function itemJson(item: ItemScore, { ruleScore, rule }: RuleScore) {
  const { members } = item.item;
  const first = members[0];
  const single = members.length === 1 ? first : undefined;
  return {
    level1: first?.level1.text ?? "",
    level2: first?.level2.text ?? "",
    name: itemName(item),
    target: single?.target.text ?? null,
    actual: single?.actual.text ?? null,
    weight: pointsText(item.weight, item.item.weight?.decimals),
    score: pointsText(item.score, places(item.score)),
    derived: item.derived,
    ruleScore: pointsText(ruleScore),
    rule,
    lines: members.length,
  };
}

function itemName({ item: { members } }: ItemScore): string {
  const first = members[0];
  return (members.length === 1 ? first?.name.text : first?.level2.text) ?? "";
}

/** A sum of exact points has no more places than its parts print. */
function places(points: { decimalPlaces(): number } | null): number {
  return points?.decimalPlaces() ?? 2;
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
