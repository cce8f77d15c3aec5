import { statusMarker } from "../../domain/deviation/status.ts";
import { type FallbackUnit, textCell } from "../cells.ts";
import type { RawCell } from "../rawTable.ts";
import { blockAt, type LinesColumn } from "./blockAt.ts";
import type { Draft } from "./draft.ts";
import { type FormGrid, isBlank, isFigure } from "./formGrid.ts";
import { isTotalRow } from "./forms.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { oneLine, readLabel } from "./label.ts";
import { fieldOf, totalOf } from "./labels.ts";
import type { Placer } from "./placer.ts";
import { unitIn } from "./units.ts";

/**
 * Reads a list of spending lines that stands inside a form: the tasks of a department, the payments of a
 * project. Budget is the first budget column or the only amount there is, actual the executed one; a total row
 * becomes the declared total. Returns the row after it.
 */
export function readLines(
  grid: FormGrid,
  row: number,
  header: Header<LinesColumn>,
  placer: Placer,
  draft: Draft,
  fallback: FallbackUnit,
): number {
  placer.use(...header.cells);
  const columns = new Map(header.columns.map((column) => [column.id, column]));
  const budgetColumn = columns.get("initial") ?? columns.get("revised") ?? columns.get("amount");
  const revisedColumn = columns.has("initial") ? columns.get("revised") : undefined;
  const nameColumn = columns.get("list-name") ?? columns.get("list-key");
  const statusColumn = columns.get("list-status");
  const headerUnit = header.cells.map((cell) => unitIn(cell.text)).find((unit) => unit !== null);
  if (headerUnit) draft.amountUnit ??= headerUnit;
  let r = row + header.rows;
  for (; r < grid.height; r++) {
    const own = grid.own(r).filter(({ cell }) => !placer.isPlaced(cell));
    const [first] = own;
    if (first === undefined) continue;
    if (blockAt(grid, r) !== null) break;
    const name = cellAt(grid, r, nameColumn);
    const label = own.find(({ cell }) => !isFigure(cell.text))?.cell ?? null;
    const total = label !== null && (isTotalRow(readLabel(label.text).base) || totalOf(label.text) !== null);
    if (!total && (name === null || isBlank(name) || fieldOf(first.cell.text) !== null || own.length < 2)) break;
    const words = oneLine((total ? label : name)?.text ?? "");
    const spot = (column: HeaderColumn<LinesColumn> | undefined) => ({
      column: column?.text ?? null,
      place: [words, column?.text].filter((part) => part).join(" › "),
    });
    const amount = (column: HeaderColumn<LinesColumn> | undefined) => {
      const unit = column?.brackets.map(unitIn).find((found) => found !== null) ?? headerUnit;
      return placer.amount(cellAt(grid, r, column), spot(column), unit ? { unit, from: "header" } : fallback);
    };
    placer.use(cellAt(grid, r, columns.get("index")));
    if (total) {
      placer.use(label);
      draft.linesTotal ??= {
        budget: budgetColumn ? amount(budgetColumn) : null,
        actual: columns.has("executed") ? amount(columns.get("executed")) : null,
      };
      continue;
    }
    const read = placer.name(name, spot(nameColumn));
    draft.lines.push({
      name: read,
      budget: amount(budgetColumn),
      revised: revisedColumn ? amount(revisedColumn) : null,
      actual: amount(columns.get("executed")),
      status: statusColumn
        ? placer.text(cellAt(grid, r, statusColumn), spot(statusColumn))
        : textCell(statusMarker(read.text), placer.address(name, spot(nameColumn))),
      reason: placer.text(cellAt(grid, r, columns.get("reason")), spot(columns.get("reason"))),
      category: null,
    });
  }
  return r;
}

function cellAt(grid: FormGrid, row: number, column: HeaderColumn<string> | undefined): RawCell | null {
  const cells = (column?.columns ?? []).map((c) => grid.at(row, c));
  return cells.find((cell) => cell !== null && !isBlank(cell)) ?? cells[0] ?? null;
}
