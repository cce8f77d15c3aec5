import type { Text } from "../../messages/text.ts";
import type { AmountUnit } from "../money/fen.ts";
import { isTotalRowEmpty, sumSources } from "../outturn/effectiveFunds.ts";
import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import type { CostLine, FundColumn, Funds } from "../project/project.ts";
import { type Amount, amountOf, conflicts, fundAmount, type LineSum, printer, sumLines } from "./amounts.ts";
import { columnTitle } from "./columns.ts";
import type { Agreement, Reconciliation } from "./reconciliation.ts";
import { moneyFigure } from "./report.ts";

const COLUMNS: readonly FundColumn[] = ["initial", "revised", "due", "arrived", "executed"];

/** More addends than this are written as their number. */
const WRITTEN_OUT = 6;

const UNREADABLE: Text = {
  zh: "有分项金额无法读取，合计不完整",
  en: "a line's amount cannot be read, so the sum is incomplete",
};
const LINES = {
  budget: { zh: "分项预算合计", en: "Sum of line budgets" },
  revised: { zh: "分项调整预算合计", en: "Sum of revised line budgets" },
  actual: { zh: "分项执行数合计", en: "Sum of line spending" },
} as const satisfies Record<string, Text>;
const TOTAL_ROW = {
  budget: { zh: "合计行预算数", en: "Total row, budget" },
  actual: { zh: "合计行执行数", en: "Total row, spending" },
} as const satisfies Record<string, Text>;

/** The lines against the funds and against their own total row, and the sources against the total of each column. */
export function reconcileMoney(outturn: ProjectOutturn): Reconciliation[] {
  return [...linesAgainstFunds(outturn), ...linesAgainstTotalRow(outturn), ...sourcesAgainstTotal(outturn)];
}

/** One row: the parts' sum beside the stated amount. `agreement` overrules what the two amounts alone would say. */
function row(facts: {
  readonly id: string;
  readonly unit: AmountUnit;
  readonly label: Text;
  readonly sum: Amount;
  readonly addends: readonly number[];
  readonly statedLabel: Text;
  readonly stated: Amount;
  readonly agreement?: Agreement;
  readonly remark?: Text;
}): Reconciliation {
  const { sum, stated, addends } = facts;
  const print = printer(facts.unit, [sum, stated]);
  const agreement = facts.agreement ?? (conflicts(sum, stated) ? "differs" : "agrees");
  const parts = addends.length > WRITTEN_OUT ? `Σ(${addends.length})` : addends.map(print.bare).join(" + ");
  const total = print.bare(sum.fen);
  const left = addends.length === 1 ? total : `${parts} = ${total}`;
  const sign = { agrees: sum.fen === stated.fen ? "=" : "≈", differs: "≠", open: "?" }[agreement];
  return {
    id: facts.id,
    reckoned: moneyFigure(facts.label, sum.fen, sum.sources),
    stated: moneyFigure(facts.statedLabel, stated.fen, stated.sources),
    difference: agreement === "open" ? null : { kind: "money", fen: sum.fen - stated.fen },
    agreement,
    formula: `${left} ${sign} ${print.bare(stated.fen)}`,
    remark: facts.remark ?? null,
  };
}

const addendsOf = (lines: readonly CostLine[], pick: (line: CostLine) => { readonly fen: number | null } | null) =>
  lines.flatMap((line) => pick(line)?.fen ?? []);

/** A sum with unreadable parts says nothing, unless the readable ones alone already exceed what is stated. */
function unreadable(sum: LineSum, stated: Amount, mayExceed: boolean) {
  if (sum.unknown === 0) return {};
  if (mayExceed && conflicts(sum, stated) && sum.fen >= stated.fen) return {};
  return { agreement: "open", remark: UNREADABLE } as const;
}

/**
 * Line budgets belong to the initial budget or to the revised one, not both: where they agree with one and the lines
 * have no amounts of their own for the other, the other is not split by line and stays open.
 */
function linesAgainstFunds({ project, fromFunds }: ProjectOutturn): Reconciliation[] {
  const { funds, lines, amountUnit: unit } = project;
  if (funds === null || fromFunds) return [];
  const hasRevised = lines.every((line) => line.revised !== null);
  const budgets = (["initial", "revised"] as const).flatMap((column) => {
    const stated = fundAmount(funds, column);
    if (stated === null) return [];
    const key = hasRevised && column === "revised" ? ("revised" as const) : ("budget" as const);
    const pick = (line: CostLine) => line[key];
    return [{ column, key, stated, sum: sumLines(lines, pick), addends: addendsOf(lines, pick) }];
  });
  const rows = budgets.map(({ column, key, stated, sum, addends }) => {
    const other = budgets.find((each) => each.column !== column && each.key === key);
    const isOthers = other !== undefined && conflicts(sum, stated) && !conflicts(other.sum, other.stated);
    const title = other && columnTitle(other.column);
    return row({
      id: `lines-vs-${column}`,
      unit,
      label: LINES[key],
      sum,
      addends,
      statedLabel: columnTitle(column),
      stated,
      ...(isOthers && title
        ? {
            agreement: "open",
            remark: {
              zh: `分项预算与${title.zh}一致，此数未分解到分项`,
              en: `the lines agree with the ${title.en.toLowerCase()}; this amount is not split by line`,
            },
          }
        : {}),
      ...unreadable(sum, stated, false),
    });
  });
  const executed = fundAmount(funds, "executed");
  if (executed === null) return rows;
  const sum = sumLines(lines, (line) => line.actual);
  const actuals = row({
    id: "lines-vs-executed",
    unit,
    label: LINES.actual,
    sum,
    addends: addendsOf(lines, (line) => line.actual),
    statedLabel: columnTitle("executed"),
    stated: executed,
    ...unreadable(sum, executed, true),
  });
  return [...rows, actuals];
}

function linesAgainstTotalRow({ project, fromFunds }: ProjectOutturn): Reconciliation[] {
  if (fromFunds || project.lines.length === 0) return [];
  return (["budget", "actual"] as const).flatMap((key) => {
    const stated = amountOf(project.linesTotal?.[key]);
    if (stated === null) return [];
    const sum = sumLines(project.lines, (line) => line[key]);
    return row({
      id: `lines-vs-total-row-${key}`,
      unit: project.amountUnit,
      label: LINES[key],
      sum,
      addends: addendsOf(project.lines, (line) => line[key]),
      statedLabel: TOTAL_ROW[key],
      stated,
      ...unreadable(sum, stated, false),
    });
  });
}

function sourcesAgainstTotal({ project }: ProjectOutturn): Reconciliation[] {
  const { funds } = project;
  if (funds === null || isTotalRowEmpty(funds)) return [];
  return COLUMNS.flatMap((column) => sourceRow(funds, column, project.amountUnit) ?? []);
}

function sourceRow(funds: Funds, column: FundColumn, unit: AmountUnit): Reconciliation | null {
  const stated = amountOf(funds.total.amounts[column]);
  const added = sumSources(funds, column);
  if (stated === null || added === null) return null;
  const { zh, en } = columnTitle(column);
  return row({
    id: `sources-vs-${column}`,
    unit,
    label: { zh: `${zh}：资金来源合计`, en: `${en}: sum of the sources` },
    sum: { fen: added.fen, quantum: added.quantum, sources: added.cells.map((cell) => cell.source) },
    addends: added.cells.map((cell) => cell.fen ?? 0),
    statedLabel: { zh: `${zh}：年度资金总额`, en: `${en}: total of the year` },
    stated,
  });
}
