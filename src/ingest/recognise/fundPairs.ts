import type { AmountUnit } from "../../domain/money/fen.ts";
import type { AmountCell, NumberCell, RateCell } from "../../domain/project/cells.ts";
import type { FundColumn, Funds } from "../../domain/project/project.ts";
import { textCell } from "../cells.ts";
import type { RawCell } from "../rawTable.ts";
import type { Draft } from "./draft.ts";
import type { FormCell } from "./formGrid.ts";
import { isFigure } from "./formGrid.ts";
import { isFundRow } from "./forms.ts";
import { oneLine, readLabel } from "./label.ts";
import { type FundsColumn, fundsColumnOf } from "./labels.ts";
import type { Placer } from "./placer.ts";
import { unitIn } from "./units.ts";

const AMOUNTS: readonly FundsColumn[] = ["initial", "revised", "due", "arrived", "executed"];
const KEPT: readonly FundsColumn[] = [...AMOUNTS, "rate"];
/** Kept only after a figure of the funds: alone they belong to whatever stands around them. */
const POINTS: readonly FundsColumn[] = ["weight", "score"];

/**
 * Takes a label of the funds and the figure beside it (`全年预算数（万元） | 120`). Figures under labels that only
 * sound like funds (`基本支出总额 | 500`) become notes. False where the two cells are neither.
 */
export function takePair(label: FormCell, value: FormCell | undefined, placer: Placer, draft: Draft): boolean {
  if (value === undefined || !isFigure(value.cell.text) || isFigure(label.cell.text)) return false;
  const read = readLabel(label.cell.text);
  const id = fundsColumnOf(read);
  const kept = id !== null && (KEPT.includes(id) || (POINTS.includes(id) && draft.pairs.length > 0));
  if (kept) draft.pairs.push({ id, label: label.cell, value: value.cell });
  else if (isFundRow(read.base)) noteOf(label.cell, value.cell, placer, draft);
  else return false;
  placer.use(label.cell, value.cell);
  return true;
}

/** How many amounts of the funds stand beside their labels in a row. */
export function countPairs(cells: readonly FormCell[]): number {
  return cells.filter(({ cell }, index) => {
    const id = fundsColumnOf(readLabel(cell.text));
    return id !== null && AMOUNTS.includes(id) && isFigure(cells[index + 1]?.cell.text ?? "");
  }).length;
}

/** Makes the funds of a form that has no funds block out of its pairs; where it has one, the pairs become notes. */
export function settlePairs(draft: Draft, unit: AmountUnit, placer: Placer): void {
  const pairs = draft.pairs.splice(0);
  const [first] = pairs;
  if (first === undefined) return;
  if (draft.funds !== null || !pairs.some(({ id }) => AMOUNTS.includes(id))) {
    for (const { label, value } of pairs) noteOf(label, value, placer, draft);
    return;
  }
  const amounts: Partial<Record<FundColumn, AmountCell>> = {};
  let rate: RateCell | null = null;
  const points: { weight: NumberCell | null; score: NumberCell | null } = { weight: null, score: null };
  for (const { id, label, value } of pairs) {
    const words = oneLine(label.text);
    const spot = { column: words, place: words };
    if (id === "rate") rate ??= placer.rate(value, spot, false);
    else if (id === "weight" || id === "score") points[id] ??= placer.number(value, spot);
    else if (amounts[id as FundColumn] !== undefined) noteOf(label, value, placer, draft);
    else {
      const own = unitIn(label.text);
      amounts[id as FundColumn] = placer.amount(value, spot, { unit: own ?? unit, from: own ? "header" : "form" });
    }
  }
  const denominators = ["revised", "due", "initial", "arrived"] as const;
  const denominator: Funds["denominator"] = denominators.find((id) => amounts[id] !== undefined) ?? "revised";
  const label = textCell("", placer.address(first.label, { column: null, place: null }));
  draft.funds = { total: { label, amounts, rate, ...points }, sources: [], denominator, reason: null };
}

function noteOf(label: RawCell, value: RawCell, placer: Placer, draft: Draft): void {
  const words = oneLine(label.text);
  const read = placer.text(value, { column: words, place: words });
  draft.notes.push({ ...read, text: `${words}：${read.text}` });
}
