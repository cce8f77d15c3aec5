import type { RawCell } from "../rawTable.ts";
import { blockAt } from "./blockAt.ts";
import type { Draft } from "./draft.ts";
import { type FormGrid, isBlank } from "./formGrid.ts";
import { isTitle } from "./forms.ts";
import { oneLine } from "./label.ts";
import { fieldOf, isOrnament, totalOf } from "./labels.ts";
import type { Placer } from "./placer.ts";

const PLACE = "年度总体目标";

/**
 * Reads 预期目标 and 实际完成情况 below their header, one goal a row. Ends where another block, a field or a
 * total begins. Returns the row after it.
 */
export function readGoals(
  grid: FormGrid,
  row: number,
  columns: { readonly expected: number; readonly actual: number },
  placer: Placer,
  draft: Draft,
): number {
  const header = grid.own(row).map(({ cell }) => cell);
  placer.use(...header);
  const headers = {
    expected: oneLine(grid.at(row, columns.expected)?.text ?? ""),
    actual: oneLine(grid.at(row, columns.actual)?.text ?? ""),
  };
  let r = row + 1;
  for (; r < grid.height; r++) {
    const own = grid.own(r);
    if (own.length === 0) continue;
    const [first] = own;
    if (blockAt(grid, r) !== null || own.some(({ cell }) => cell.row === 0 || isTitle(cell.text))) break;
    if (first && (fieldOf(first.cell.text) !== null || totalOf(first.cell.text) !== null)) break;
    const expected = filledAt(grid, r, columns.expected);
    const actual = filledAt(grid, r, columns.actual);
    if (expected === null && actual === null) break;
    draft.goals.push({
      expected: placer.text(expected ?? grid.at(r, columns.expected), {
        column: headers.expected,
        place: `${PLACE} › ${headers.expected}`,
      }),
      // One cell over both columns answers the first question only.
      actual:
        actual === expected
          ? {
              text: "",
              source: {
                ...placer.text(null, { column: headers.actual, place: `${PLACE} › ${headers.actual}` }).source,
              },
            }
          : placer.text(actual ?? grid.at(r, columns.actual), {
              column: headers.actual,
              place: `${PLACE} › ${headers.actual}`,
            }),
    });
    for (const { cell, column } of own) if (column < columns.expected && isOrnament(cell.text)) placer.use(cell);
  }
  return r;
}

function filledAt(grid: FormGrid, row: number, column: number): RawCell | null {
  const cell = grid.at(row, column);
  return cell !== null && !isBlank(cell) ? cell : null;
}
