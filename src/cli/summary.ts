import type { Severity } from "../domain/audit/finding.ts";
import { category } from "../domain/deviation/taxonomy.ts";
import type { Fen } from "../domain/money/fen.ts";
import { formatAmount, formatPoints, formatRate } from "../domain/money/format.ts";
import { fates } from "../domain/outturn/fates.ts";
import { formatIssue } from "../ingest/formatIssue.ts";
import type { Issue } from "../ingest/issue.ts";
import { format, type Lang, type Params, type Text } from "../messages/text.ts";
import { shortUnitNames } from "../messages/unitNames.ts";
import type { Audited } from "./analysis.ts";

const LINES: Text = {
  zh: "  分项：预算 {budget}，执行 {actual}，未支出 {unspent} {unit}，执行率 {rate}",
  en: "  Lines: budget {budget}, actual {actual}, unspent {unspent} ({unit}), rate {rate}",
};
const OVERSPENT: Text = { zh: "  超支：{overspent} {unit}", en: "  Overspent: {overspent} ({unit})" };
const UNKNOWN: Text = {
  zh: "  有 {unknown} 行金额未知，未计入",
  en: "  {unknown} {unknown|line|lines} with an unknown amount left out",
};
const DECLARED: Text = {
  zh: "  资金：{executed} ÷ {denominator} {unit} = {rate}",
  en: "  Funds: {executed} ÷ {denominator} ({unit}) = {rate}",
};
const FATES: Text = {
  zh: "  去向：仍将支出 {later}，已释放 {released}，待定 {undecided}，未说明 {unexplained} {unit}",
  en: "  Fate: still to be spent {later}, released {released}, undecided {undecided}, unexplained {unexplained} ({unit})",
};
const SCORE: Text = { zh: "  得分：{total}（{grade}）", en: "  Score: {total} ({grade})" };
const FINDINGS: Text = {
  zh: "  核对：{error} 处矛盾，{warning} 处待说明，{note} 处提示",
  en: "  Audit: {error} {error|contradiction|contradictions}, {warning} to explain, {note} {note|note|notes}",
};

/** What `analyze` prints for a reader: per project its sums, causes, score and audit, then what was wrong with the files. */
export function summary(projects: readonly Audited[], issues: readonly Issue[], lang: Lang): string[] {
  return [
    ...projects.flatMap((project) => projectLines(project, lang)),
    ...issues.map((issue) => formatIssue(issue, lang)),
  ];
}

function projectLines({ outturn, findings }: Audited, lang: Lang): string[] {
  const { project, totals, byCategory, rates, score } = outturn;
  const unit = project.amountUnit;
  const money = (amount: Fen) => formatAmount(amount, unit);
  const say = (text: Text, params: Params) => format(text, lang, { unit: shortUnitNames[unit], ...params });
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const declared = rates.find((rate) => rate.id === "declared");
  const points = score.claimedTotal ?? score.total;
  const ends = fates(byCategory);

  const lines = [[project.name.text, project.unit.text, project.year].filter(Boolean).join(" · ")];
  if (totals.count > totals.unknown) {
    const rate = totals.rate === null ? "-" : formatRate(totals.rate);
    const { budgetFen, actualFen, unspentFen } = totals;
    lines.push(say(LINES, { budget: money(budgetFen), actual: money(actualFen), unspent: money(unspentFen), rate }));
  }
  if (totals.overspentFen > 0) lines.push(say(OVERSPENT, { overspent: money(totals.overspentFen) }));
  if (totals.unknown > 0) lines.push(say(UNKNOWN, { unknown: totals.unknown }));
  if (declared !== undefined) {
    const { numeratorFen, denominatorFen, rate } = declared;
    lines.push(
      say(DECLARED, { executed: money(numeratorFen), denominator: money(denominatorFen), rate: formatRate(rate) }),
    );
  }
  for (const entry of byCategory) {
    lines.push(`    ${category(entry.category).title[lang]} ${money(entry.unspentFen)} (${entry.count})`);
  }
  if (byCategory.length > 0) {
    const { later, released, undecided, unexplained } = ends;
    lines.push(
      say(FATES, {
        later: money(later),
        released: money(released),
        undecided: money(undecided),
        unexplained: money(unexplained),
      }),
    );
  }
  if (points !== null) {
    lines.push(say(SCORE, { total: formatPoints(points), grade: score.grade?.title[lang] ?? "-" }));
  }
  lines.push(say(FINDINGS, { error: count("error"), warning: count("warning"), note: count("note") }));
  return lines;
}
