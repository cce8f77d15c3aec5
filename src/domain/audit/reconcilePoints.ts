import { Decimal } from "decimal.js";
import type { Text } from "../../messages/text.ts";
import { formatPoints, formatRate } from "../money/format.ts";
import { isTotalRowEmpty } from "../outturn/effectiveFunds.ts";
import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import type { NumberCell } from "../project/cells.ts";
import type { Source } from "../project/source.ts";
import { type ScoreRow, scoreRows } from "../scoring/scoreRows.ts";
import { amountOf, printer } from "./amounts.ts";
import { executionClaims, followsRule } from "./checks/executionScore.ts";
import { judgeRate, percentDecimals, repeatsTotal } from "./checks/printedRate.ts";
import { judgeScores } from "./checks/scoreSum.ts";
import type { Agreement, Reconciliation } from "./reconciliation.ts";
import { decimalFigure } from "./report.ts";

const CUT_OFF: Text = { zh: "截尾，未四舍五入", en: "cut off, not rounded" };
const ROWS_MISSING: Text = { zh: "表中可能有缺行", en: "rows of the form may be missing" };
const SCORE_DERIVED: Text = {
  zh: "缺一项得分，已按总分推算，故无从核对",
  en: "one score is missing and was derived from the total, so there is nothing to check",
};
const SCORE_UNKNOWN: Text = { zh: "有得分空缺，合计不完整", en: "a score is missing, so the sum is incomplete" };

/** Printed rates, execution scores, and the sums of weights and of scores. */
export function reconcilePoints(outturn: ProjectOutturn): Reconciliation[] {
  return [...printedRates(outturn), ...executionScores(outturn), ...weights(outturn), ...scores(outturn)];
}

const SUM_OF_SCORES = {
  "": { zh: "得分合计", en: "Sum of scores" },
  "≤": { zh: "得分至多合计", en: "Scores at most" },
  "≥": { zh: "得分至少合计", en: "Scores at least" },
} as const satisfies Record<string, Text>;
const DECLARED_TOTAL: Text = { zh: "总分", en: "Declared total" };

const signOf: Record<Agreement, string> = { agrees: "=", differs: "≠", open: "?" };

function printedRates({ project }: ProjectOutturn): Reconciliation[] {
  const { funds } = project;
  if (funds === null) return [];
  const rows = isTotalRowEmpty(funds) ? funds.sources : [funds.total, ...funds.sources];
  return rows.flatMap((row, index): Reconciliation[] => {
    const executed = amountOf(row.amounts.executed);
    const base = amountOf(row.amounts[funds.denominator]);
    const printed = row.rate?.value ?? null;
    if (row.rate === null || printed === null || executed === null || base === null || base.fen <= 0) return [];
    if (repeatsTotal(row, funds.total)) return [];
    const verdict = judgeRate(printed, row.rate.decimals, executed, base);
    const agreement = verdict === "contradicts" ? "differs" : "agrees";
    const exact = new Decimal(executed.fen).div(base.fen);
    const print = printer(project.amountUnit, [executed, base]);
    const isExact = exact.toDecimalPlaces(Math.max(4, row.rate.decimals), Decimal.ROUND_HALF_UP).eq(printed);
    const sign = agreement === "agrees" && !isExact ? "≈" : signOf[agreement];
    const rate = formatRate(exact, percentDecimals(row.rate));
    const name = row.label.text.replace(/[:：]$/, "") || "年度资金总额";
    return [
      {
        id: `printed-rate-${index}`,
        reckoned: decimalFigure("ratio", { zh: `${name}：执行数 ÷ 预算数`, en: `${name}: executed ÷ budget` }, exact, [
          ...executed.sources,
          ...base.sources,
        ]),
        stated: decimalFigure("ratio", { zh: `${name}：执行率`, en: `${name}: printed rate` }, printed, [
          row.rate.source,
        ]),
        difference: { kind: "ratio", decimal: exact.minus(printed).toString() },
        agreement,
        formula: `${print.bare(executed.fen)} ÷ ${print.bare(base.fen)} = ${rate} ${sign} ${row.rate.source.raw.trim()}`,
        remark: verdict === "truncated" ? CUT_OFF : null,
      },
    ];
  });
}

function executionScores(outturn: ProjectOutturn): Reconciliation[] {
  return executionClaims(outturn).map((claim) => {
    const { subjectId, name, weight, cell, score, rule } = claim;
    const agreement = followsRule(claim) ? "agrees" : "differs";
    const rate = weight.isZero() ? new Decimal(0) : rule.div(weight);
    return {
      id: `execution-score-${subjectId ?? "funds"}`,
      reckoned: decimalFigure("points", { zh: `${name}：执行率 × 分值`, en: `${name}: rate × points` }, rule),
      stated: decimalFigure("points", { zh: `${name}：得分`, en: `${name}: score` }, score, [cell.source]),
      difference: { kind: "points", decimal: rule.minus(score).toString() },
      agreement,
      formula: `${formatRate(rate)} × ${weight} = ${formatPoints(rule)} ${signOf[agreement]} ${score.toFixed(cell.decimals)}`,
      remark: null,
    };
  });
}

function weights({ project, score }: ProjectOutturn): Reconciliation[] {
  const { fullMarks, claimedTotal } = score;
  if (fullMarks === null) return [];
  const declared = project.totalWeight?.value ?? null;
  const expected = declared ?? new Decimal(100);
  const agreement = fullMarks.eq(expected) ? "agrees" : "differs";
  const isShort = agreement === "differs" && fullMarks.lt(expected);
  const hasMissingRows = isShort && ((claimedTotal?.gt(fullMarks) ?? false) || (declared ?? claimedTotal) === null);
  const addends = scoreRows(score).map((row) => row.weight ?? new Decimal(0));
  return [
    {
      id: "weights",
      reckoned: decimalFigure("points", { zh: "分值合计", en: "Sum of weights" }, fullMarks, weightSources(project)),
      stated: decimalFigure("points", { zh: "满分", en: "Full marks" }, expected, sourcesOf([project.totalWeight])),
      difference: { kind: "points", decimal: fullMarks.minus(expected).toString() },
      agreement,
      formula: equation(addends.map(String), `= ${fullMarks}`, signOf[agreement], expected),
      remark: hasMissingRows ? ROWS_MISSING : null,
    },
  ];
}

function scores(outturn: ProjectOutturn): Reconciliation[] {
  const verdict = judgeScores(outturn);
  const rows = scoreRows(outturn.score);
  if (verdict === null) return totalBeyondRows(outturn, rows);
  const { total, totalCell, filled, bound, differs } = verdict;
  const isDerived = rows.some((row) => row.derived);
  const agreement = differs ? "differs" : isDerived || bound !== "" ? "open" : "agrees";
  const sum = differs ? verdict.sum : knownSum(rows);
  const written = rows.map((row) => (row.derived ? "□" : String(row.score ?? "□")));
  const formula = {
    agrees: equation(written, `= ${sum}`, "=", total),
    differs: equation(written, `${bound || "="} ${sum}`, { "≤": "<", "≥": ">", "": "≠" }[bound], total),
    open: equation(written, null, "?", total),
  };
  return [
    {
      id: "scores",
      reckoned: decimalFigure("points", differs ? SUM_OF_SCORES[bound] : SUM_OF_SCORES[""], sum, sourcesOf(filled)),
      stated: decimalFigure("points", DECLARED_TOTAL, total, [totalCell.source]),
      difference: agreement === "open" ? null : { kind: "points", decimal: sum.minus(total).toString() },
      agreement,
      formula: formula[agreement],
      remark: isDerived ? SCORE_DERIVED : bound === "" ? null : SCORE_UNKNOWN,
    },
  ];
}

/** A declared total above the weights of the rows found: what is missing is rows, so nothing can be added up. */
function totalBeyondRows({ project, score }: ProjectOutturn, rows: readonly ScoreRow[]): Reconciliation[] {
  const { claimedTotal, fullMarks } = score;
  const filled = scoreCells(project).filter((each) => each.value !== null);
  if (claimedTotal === null || project.totalScore === null || fullMarks === null || filled.length === 0) return [];
  return [
    {
      id: "scores",
      reckoned: decimalFigure("points", SUM_OF_SCORES[""], knownSum(rows), sourcesOf(filled)),
      stated: decimalFigure("points", DECLARED_TOTAL, claimedTotal, [project.totalScore.source]),
      difference: null,
      agreement: "open",
      formula: equation(
        rows.map((row) => String(row.score ?? "□")),
        null,
        "?",
        claimedTotal,
      ),
      remark: ROWS_MISSING,
    },
  ];
}

/** `2 + 3 = 5 ≠ 6`; a single addend is its own sum, and without a sum the parts alone stand before the sign. */
function equation(addends: readonly string[], sum: string | null, sign: string, stated: Decimal): string {
  const parts = addends.join(" + ");
  const left = sum === null || sum === `= ${parts}` ? parts : `${parts} ${sum}`;
  return `${left} ${sign} ${stated}`;
}

/** What the scores found in the form add up to, without derived ones. */
const knownSum = (rows: readonly ScoreRow[]): Decimal =>
  rows.reduce((sum, row) => (row.derived ? sum : sum.plus(row.score ?? 0)), new Decimal(0));

type Project = ProjectOutturn["project"];

const sourcesOf = (cells: readonly (NumberCell | null | undefined)[]): Source[] =>
  cells.flatMap((cell) => (cell ? [cell.source] : []));

const weightSources = ({ funds, items }: Project): Source[] =>
  sourcesOf([funds?.total.weight, ...items.map((item) => item.weight)]);

const scoreCells = ({ funds, items }: Project): NumberCell[] =>
  [funds?.total.score, ...items.map((item) => item.score)].flatMap((cell) => cell ?? []);
