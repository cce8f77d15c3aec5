import type { Decimal } from "decimal.js";
import type { ScoreItem } from "../project/project.ts";
import type { ScoreBreakdown } from "./score.ts";
import { sumKnown } from "./scoreProject.ts";

/** Id of the execution row, which is no item of the indicator table. */
export const EXECUTION_ROW = "execution";

/** A row that carries points: the execution row (`item` null), or an item. All points exact, null where unknown. */
export interface ScoreRow {
  readonly id: string;
  readonly item: ScoreItem | null;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly derived: boolean;
  readonly lost: Decimal | null;
}

/** Points of several rows together; each null where one row's is unknown. */
export interface PointSum {
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  /** weight − score. */
  readonly lost: Decimal | null;
}

/** Neighbouring items of one level-1 heading, in form order. */
export interface ScoreGroup {
  readonly title: string;
  readonly rows: readonly ScoreRow[];
  readonly sum: PointSum;
}

/** Every row that carries points: execution first where it is scored, then the items in form order. */
export function scoreRows({ execution, items }: ScoreBreakdown): ScoreRow[] {
  const rows = items.map((entry): ScoreRow => ({ ...entry, id: entry.item.id }));
  return execution === null ? rows : [{ ...execution, id: EXECUTION_ROW, item: null }, ...rows];
}

/** Adds up rows; full marks, points and loss are null where a row's are unknown, never a sum of some of them. */
export function sumPoints(rows: readonly ScoreRow[]): PointSum {
  const weight = sumKnown(rows.map((row) => row.weight));
  const score = sumKnown(rows.map((row) => row.score));
  return { weight, score, lost: weight !== null && score !== null ? weight.minus(score) : null };
}

/**
 * The items under their level-1 headings. Only neighbours are put together: a form with several goals repeats
 * its headings, and each block keeps its own subtotal.
 */
export function scoreGroups(score: ScoreBreakdown): ScoreGroup[] {
  const blocks: { title: string; rows: ScoreRow[] }[] = [];
  for (const row of scoreRows(score)) {
    if (row.item === null) continue;
    const title = row.item.members[0]?.level1.text ?? "";
    const last = blocks[blocks.length - 1];
    if (last?.title === title) last.rows.push(row);
    else blocks.push({ title, rows: [row] });
  }
  return blocks.map((block) => ({ ...block, sum: sumPoints(block.rows) }));
}

/** What an item is called: its indicator's name, or for a group the level its members have in common; "" without any. */
export function itemTitle({ members }: ScoreItem): string {
  const [first, second] = members;
  if (first === undefined) return "";
  if (second === undefined) return first.name.text || first.level2.text || first.level1.text;
  const isShared = members.every(({ level2 }) => level2.text === first.level2.text);
  return (isShared ? first.level2.text : "") || first.level1.text || first.name.text;
}
