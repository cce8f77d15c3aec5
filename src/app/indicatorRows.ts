import type { NumberCell, TextCell } from "../domain/project/cells.ts";
import type { Indicator, Project } from "../domain/project/project.ts";

/** A cell of the form that may reach over several rows; `rows` is 0 where one above reaches over this row. */
export interface Spanned<Cell> {
  readonly cell: Cell;
  readonly rows: number;
}

/** One row of the indicator table as on paper. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly level1: Spanned<TextCell>;
  readonly level2: Spanned<TextCell>;
  readonly weight: Spanned<NumberCell | null>;
  readonly score: Spanned<NumberCell | null>;
}

/**
 * The indicators as rows of the form's table. Neighbouring rows of one heading's text share its cell, level 2 only
 * within level 1; the indicators of an item share its weight and score.
 */
export function indicatorRows(project: Project): IndicatorRow[] {
  const rows = project.items.flatMap((item) => item.members.map((indicator, at) => ({ item, indicator, at })));
  const level1 = spans(rows.map(({ indicator }) => indicator.level1.text));
  const level2 = spans(rows.map(({ indicator }) => JSON.stringify([indicator.level1.text, indicator.level2.text])));
  return rows.map(({ item, indicator, at }, index) => {
    const shared = at === 0 ? item.members.length : 0;
    return {
      indicator,
      level1: { cell: indicator.level1, rows: level1[index] ?? 1 },
      level2: { cell: indicator.level2, rows: level2[index] ?? 1 },
      weight: { cell: item.weight, rows: shared },
      score: { cell: item.score, rows: shared },
    };
  });
}

/** For each entry the length of the run of equal ones it begins, 0 inside a run. */
function spans(keys: readonly string[]): number[] {
  return keys.map((key, index) => {
    if (index > 0 && keys[index - 1] === key) return 0;
    const end = keys.findIndex((other, at) => at > index && other !== key);
    return (end < 0 ? keys.length : end) - index;
  });
}
