import { parseNumber } from "../../domain/money/parseNumber.ts";
import type { Draft } from "./draft.ts";
import type { FormCell, FormGrid } from "./formGrid.ts";
import type { HeaderColumn } from "./header.ts";
import { oneLine } from "./label.ts";
import { type IndicatorColumn, totalOf } from "./labels.ts";
import type { Placer } from "./placer.ts";

/**
 * Reads a total row such as `总分 | 100 | 72.62`. Numbers under the weight and score columns go there; where the
 * text has lost its columns, two numbers are full marks and score in this order, and a single one is the score,
 * unless the form has weights and nobody has filled in its scores.
 * Subtotals are kept among the notes.
 */
export function readTotalRow(
  grid: FormGrid,
  row: number,
  columns: ReadonlyMap<IndicatorColumn, HeaderColumn<IndicatorColumn>>,
  placer: Placer,
  draft: Draft,
): void {
  const cells = grid.own(row).filter(({ cell }) => !placer.isPlaced(cell));
  const label = cells.find(({ cell }) => totalOf(cell.text) !== null);
  if (label === undefined) return;
  const place = oneLine(label.cell.text);
  placer.use(label.cell);
  const rest = cells.filter((cell) => cell !== label);
  const numbers = rest.filter(({ cell }) => parseNumber(cell.text).value !== null);
  if (totalOf(label.cell.text) === "subtotal") {
    const said = rest.map(({ cell }) => oneLine(cell.text)).join(" ");
    const note = placer.joined(
      rest.map(({ cell }) => cell),
      { column: null, place },
    );
    if (said !== "") draft.notes.push({ ...note, text: `${place}：${said}` });
    return;
  }
  const under = (id: IndicatorColumn): FormCell | undefined =>
    numbers.find(({ cell }) => columns.get(id)?.columns.some((column) => grid.at(row, column) === cell));
  const placed = { weight: under("weight"), score: under("score") };
  // The text has lost its merges: a figure stands under a level, left of the only one that found its column.
  const shifted =
    numbers.length === 2 &&
    (placed.weight ?? placed.score) === numbers[1] &&
    underLevel(grid, row, columns, numbers[0]!);
  const ordered =
    (placed.weight || placed.score) && !shifted
      ? placed
      : numbers.length > 1
        ? { weight: numbers[0], score: numbers[1] }
        : hasScores(draft)
          ? { weight: undefined, score: numbers[0] }
          : { weight: numbers[0], score: undefined };
  const spot = (id: IndicatorColumn, fallback: string) => ({ column: columns.get(id)?.text ?? fallback, place });
  if (ordered.weight && draft.totalWeight === null)
    draft.totalWeight = placer.number(ordered.weight.cell, spot("weight", "分值"));
  if (ordered.score && draft.totalScore === null)
    draft.totalScore = placer.number(ordered.score.cell, spot("score", "得分"));
  const grade = rest.find(({ cell }) => GRADE.test(cell.text.trim()));
  if (grade && draft.grade === null) draft.grade = placer.text(grade.cell, { column: null, place });
}

/** The grade in words that some forms print at the end of the total row (Yunnan). */
const GRADE = /^(?:优秀?|良好?|中|差|合格|不合格|较好|一般)$/;

/** Whether a cell stands under the names or levels of the indicators, where no total can stand. */
function underLevel(
  grid: FormGrid,
  row: number,
  columns: ReadonlyMap<IndicatorColumn, HeaderColumn<IndicatorColumn>>,
  { cell }: FormCell,
): boolean {
  const ids: readonly IndicatorColumn[] = ["block", "level1", "level2", "name"];
  return ids.some((id) => columns.get(id)?.columns.some((column) => grid.at(row, column) === cell));
}

function hasScores({ rows }: Draft): boolean {
  return rows.some(({ score }) => score?.value) || !rows.some(({ weight }) => weight?.value);
}
