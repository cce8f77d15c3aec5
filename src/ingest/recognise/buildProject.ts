import { statusMarker } from "../../domain/deviation/status.ts";
import { parseAmount } from "../../domain/money/parseAmount.ts";
import type { TextCell } from "../../domain/project/cells.ts";
import type { CostLine, Project, ScoreItem } from "../../domain/project/project.ts";
import type { FallbackUnit } from "../cells.ts";
import { textCell } from "../cells.ts";
import type { Draft, IndicatorRow, LineRow } from "./draft.ts";
import { isCostLevel, textYear } from "./forms.ts";
import type { Placer } from "./placer.ts";

/** A finished draft as the domain's project. `id` prefixes the ids of its items and lines; `year` is a last resort. */
export function buildProject(
  draft: Draft,
  id: string,
  template: string | null,
  amounts: FallbackUnit,
  placer: Placer,
): Project {
  const groups = groupRows(draft.rows);
  const items = groups.map((rows, i) => buildItem(rows, `${id}.i${i + 1}`));
  const costs = groups.flatMap((rows, i) => costRows(rows, draft.rows).map((row) => ({ row, itemId: items[i]!.id })));
  const lines = [
    ...costs.map(({ row, itemId }) => ({ ...costLine(row, amounts, placer), itemId })),
    ...draft.lines.map((line) => ({ ...line, itemId: null })),
  ];
  const blank = textCell("", placer.address(null, { column: null, place: null }));
  const unit = unitOf(draft) ?? blank;
  return {
    id,
    name: draft.name ?? unit,
    unit,
    department: draft.department ?? blank,
    year: draft.year ?? textYear([draft.name?.text, ...draft.goals.map((goal) => goal.expected.text)].join("\n")),
    amountUnit: amounts.unit,
    template,
    profile: null,
    funds: draft.funds,
    goals: draft.goals,
    items,
    lines: lines.map((line, i): CostLine => ({ ...line, id: `${id}.l${i + 1}` })),
    linesTotal: draft.linesTotal,
    totalWeight: draft.totalWeight,
    totalScore: draft.totalScore,
    grade: draft.grade,
    notes: draft.notes,
  };
}

/** The implementing unit, or who filled the form in; where both are named and differ, the latter becomes a note. */
function unitOf({ unit, reporter, notes }: Draft): TextCell | null {
  if (unit === null || unit.text === "") return reporter ?? unit;
  if (reporter !== null && reporter.text !== "" && reporter.text !== unit.text)
    notes.push({ ...reporter, text: `${reporter.source.column}：${reporter.text}` });
  return unit;
}

/**
 * Puts the rows that share points together: those under one merged weight cell and, where the text has lost its
 * merges, the rows of a second-level group after the only one that has points.
 */
function groupRows(rows: readonly IndicatorRow[]): IndicatorRow[][] {
  const groups: IndicatorRow[][] = [];
  for (const [index, row] of rows.entries()) {
    const last = groups[groups.length - 1];
    const head = last?.[0];
    const merged = head?.pointsCell && head.pointsCell === row.pointsCell;
    const shared = head && !row.pointed && head.pointed && head.group === row.group && isSharedGroup(rows, index);
    if (last && (merged || shared)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Whether only the first row of the group has points. */
function isSharedGroup(rows: readonly IndicatorRow[], index: number): boolean {
  const { group } = rows[index]!;
  const members = rows.filter((row) => row.group === group);
  return members.every((row, at) => row.pointed === (at === 0));
}

function buildItem(rows: readonly IndicatorRow[], id: string): ScoreItem {
  const [head] = rows;
  return {
    id,
    members: rows.map((row, i) => ({ ...row.indicator, id: `${id}.m${i + 1}` })),
    weight: head?.weight ?? null,
    score: head?.score ?? null,
  };
}

/**
 * The rows of an item that are lines of spending: under a cost indicator, budget and spending as plain amounts
 * with their unit (`193.5万元`, `0%` for nothing), at least two of them in the form. All rows of an item or none.
 */
function costRows(rows: readonly IndicatorRow[], all: readonly IndicatorRow[]): readonly IndicatorRow[] {
  if (!rows.every(isCost)) return [];
  return all.filter(isCost).length >= 2 ? rows : [];
}

function isCost({ indicator, targetCell, actualCell }: IndicatorRow): boolean {
  if (!isCostLevel(indicator.level2.text) && !isCostLevel(indicator.level1.text)) return false;
  const target = plainAmount(targetCell?.text ?? "");
  const actual = plainAmount(actualCell?.text ?? "");
  const spent = actual.unitFrom === "cell" || ["blank", "none", "percent"].includes(actual.fault ?? "");
  return target.unitFrom === "cell" && (target.fen !== null || target.fault === "separator") && spent;
}

function plainAmount(text: string): ReturnType<typeof parseAmount> {
  return parseAmount(text, { unit: "元", from: "form" });
}

function costLine({ indicator, targetCell, actualCell }: IndicatorRow, unit: FallbackUnit, placer: Placer): LineRow {
  const { name, target, actual, reason } = indicator;
  const amount = (cell: typeof targetCell, at: typeof target) => {
    const read = placer.amount(cell, at.source, unit);
    return { ...read, source: at.source };
  };
  return {
    name,
    budget: amount(targetCell, target),
    revised: null,
    actual: amount(actualCell, actual),
    status: { text: statusMarker(name.text), source: name.source },
    reason,
    category: null,
  };
}
