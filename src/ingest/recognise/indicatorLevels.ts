import { stripBlanks } from "../../domain/money/blanks.ts";
import type { RawCell } from "../rawTable.ts";

/** The levels a row stands under, inherited from above. */
export interface Levels {
  level1: RawCell | null;
  level2: RawCell | null;
  group: number;
}

/** Takes over the levels a row names; a new first level ends the second, and either starts a new group. */
export function descend(levels: Levels, level1: RawCell | null, level2: RawCell | null, name: RawCell | null): void {
  if (level1 !== null && !isSame(level1, levels.level1)) {
    levels.level1 = level1;
    levels.level2 = null;
    levels.group++;
  }
  const second = level2 === level1 || level2 === name ? null : level2;
  if (second !== null && !isSame(second, levels.level2)) {
    levels.level2 = second;
    levels.group++;
  }
}

/** Whether two level cells are one level: one merged cell, or the same words once more in every row. */
function isSame(one: RawCell, other: RawCell | null): boolean {
  return other !== null && (one === other || stripBlanks(one.text) === stripBlanks(other.text));
}
