import { stripBlanks } from "../../domain/money/blanks.ts";
import type { RawCell } from "../rawTable.ts";
import { blockAt } from "./blockAt.ts";
import type { Draft } from "./draft.ts";
import { type FormGrid, isBlank } from "./formGrid.ts";
import { isPlaceholder, isTitle } from "./forms.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { columnsOf, type IndicatorColumns } from "./indicatorColumns.ts";
import { descend, type Levels } from "./indicatorLevels.ts";
import { oneLine, readLabel } from "./label.ts";
import { fieldOf, type IndicatorColumn, isOrnament, totalOf } from "./labels.ts";
import type { Placer, Spot } from "./placer.ts";
import { readTotalRow } from "./readTotalRow.ts";

/**
 * Reads the indicator table below its header until another block or another form begins. Rows that are no
 * indicators (section titles, remarks) go to `loose`. Returns the row after it.
 */
export function readIndicators(
  grid: FormGrid,
  row: number,
  header: Header<IndicatorColumn>,
  placer: Placer,
  draft: Draft,
  loose: (row: number) => void,
): number {
  placer.use(...header.cells);
  const columns = columnsOf(header);
  const extras = header.columns.filter(({ id }) => id === "extra");
  for (const id of columns.keys()) draft.features.add(`indicators:${id}`);
  for (const cell of header.cells) draft.features.add(`label:${readLabel(cell.text).whole}`);
  const levels: Levels = { level1: null, level2: null, group: lastGroup(draft) + 1 };
  let r = row + header.rows;
  for (; r < grid.height; r++) {
    const own = grid.own(r).filter(({ cell }) => !placer.isPlaced(cell));
    const [first] = own;
    if (first === undefined) {
      if (grid.standing(r).length > 0) readRow(grid, r, columns, extras, levels, placer, draft);
      continue;
    }
    if (totalOf(first.cell.text) !== null && first.column <= (columns.get("name")?.columns[0] ?? 0)) {
      readTotalRow(grid, r, columns, placer, draft);
    } else if (blockAt(grid, r) !== null || fieldOf(first.cell.text) === "name" || isTitle(first.cell.text)) break;
    else if (isLoose(grid, r, columns, own)) loose(r);
    else readRow(grid, r, columns, extras, levels, placer, draft);
  }
  return r;
}

const VALUES: readonly IndicatorColumn[] = [
  "name",
  "operator",
  "target",
  "measure",
  "actual",
  "weight",
  "score",
  "reason",
];

/** No level of indicators has a longer name. */
const LEVEL_LENGTH = 20;

/** A row of one cell that is no indicator: it spreads over name and values, or stands where a value cannot. */
function isLoose(
  grid: FormGrid,
  row: number,
  columns: IndicatorColumns,
  own: readonly { readonly cell: RawCell; readonly column: number }[],
): boolean {
  const [first] = own;
  if (first === undefined) return false;
  const field = fieldOf(first.cell.text);
  const level = columns.get("level1")?.columns[0] ?? columns.get("level2")?.columns[0] ?? 0;
  if (field !== null && first.column <= level) return true;
  if (own.length > 1) return false;
  const spread = VALUES.filter((id) => columns.get(id)?.columns.some((column) => grid.at(row, column) === first.cell));
  if (spread.length > 1) return true;
  const known = [...columns.values()].some((column) => column.columns.some((c) => grid.at(row, c) === first.cell));
  const beside = columns.get("block")?.columns.includes(first.column) === true && !isOrnament(first.cell.text);
  return !known || beside || (isSentence(first.cell.text) && first.column <= level) || first.cell.row === 0;
}

function isSentence(text: string): boolean {
  return text.length > LEVEL_LENGTH || /[。；;]/.test(text);
}

function cellsUnder(grid: FormGrid, row: number, column: HeaderColumn<IndicatorColumn> | undefined): RawCell[] {
  const cells: RawCell[] = [];
  for (const c of column?.columns ?? []) {
    const cell = grid.at(row, c);
    if (cell && !isBlank(cell) && !cells.includes(cell)) cells.push(cell);
  }
  return cells;
}

function readRow(
  grid: FormGrid,
  row: number,
  columns: IndicatorColumns,
  extras: readonly HeaderColumn<IndicatorColumn>[],
  levels: Levels,
  placer: Placer,
  draft: Draft,
): void {
  const under = (id: IndicatorColumn): RawCell[] => cellsUnder(grid, row, columns.get(id));
  const block = under("block");
  // A vertical heading beside the table; in forms of one level it is the level itself.
  if (columns.has("level1")) placer.use(...block.filter((cell) => isOrnament(cell.text)), ...under("index"));
  else placer.use(...under("index"));
  descend(
    levels,
    under("level1")[0] ?? (columns.has("level1") ? null : (block.find((c) => !isOrnament(c.text)) ?? null)),
    under("level2")[0] ?? null,
    under("name")[0] ?? null,
  );

  const fresh = (id: IndicatorColumn): boolean => under(id).some((cell) => !placer.isPlaced(cell));
  const name = under("name");
  const said = VALUES.some((id) => id !== "name" && id !== "operator" && id !== "measure" && fresh(id));
  placer.use(levels.level1, levels.level2);
  const dashed =
    name.every((cell) => isPlaceholder(cell.text)) &&
    VALUES.every((id) => id === "name" || under(id).every(isEmptyMark));
  if (dashed) placer.use(...VALUES.flatMap(under));
  if (
    (!said || dashed) &&
    (name.length === 0 || name.every((cell) => isPlaceholder(cell.text) || placer.isPlaced(cell)))
  ) {
    placer.use(...name, ...under("operator"), ...under("measure"));
    return;
  }
  draft.rows.push(indicatorRow(grid, row, columns, levels, placer));
  for (const column of extras) noteExtra(cellsUnder(grid, row, column), column.text, name[0] ?? null, placer, draft);
  draft.features.add(`level1:${readLabel(levels.level1?.text ?? "").base}`);
}

/** Whether a cell of a row without a name only says that there is nothing. */
function isEmptyMark(cell: RawCell): boolean {
  return /^(?:[-—/\\]+|无)$/.test(stripBlanks(cell.text));
}

/** Keeps what the model has no place for (评分标准, 完成率) among the notes, with its header and the row's name. */
function noteExtra(
  cells: readonly RawCell[],
  header: string,
  name: RawCell | null,
  placer: Placer,
  draft: Draft,
): void {
  const fresh = cells.filter((cell) => !placer.isPlaced(cell));
  if (fresh.length === 0) return;
  const place = [oneLine(name?.text ?? ""), header].filter((part) => part).join(" › ");
  const read = placer.joined(fresh, { column: header, place });
  if (read.text !== "") draft.notes.push({ ...read, text: `${header}：${read.text}` });
}

function indicatorRow(
  grid: FormGrid,
  row: number,
  columns: IndicatorColumns,
  levels: Levels,
  placer: Placer,
): Draft["rows"][number] {
  const under = (id: IndicatorColumn): RawCell[] => cellsUnder(grid, row, columns.get(id));
  const cell = (id: IndicatorColumn): RawCell | null => under(id)[0] ?? grid.at(row, columns.get(id)?.columns[0] ?? -1);
  const nameCell = under("name")[0] ?? null;
  const words = [(levels.level2 ?? levels.level1)?.text ?? "", nameCell?.text ?? ""].map(oneLine);
  const spot = (id: IndicatorColumn): Spot => {
    const column = columns.get(id)?.text ?? null;
    return { column, place: [...words, column].filter((part) => part).join(" › ") };
  };
  const points = columns.has("weight") ? "weight" : "score";
  const pointed = under("weight").length + under("score").length > 0;
  const number = (id: "weight" | "score") => (columns.has(id) ? placer.number(cell(id), spot(id)) : null);
  const text = (id: IndicatorColumn) => placer.joined(under(id).length > 0 ? under(id) : blankAt(cell(id)), spot(id));
  const above = (level: RawCell | null, id: IndicatorColumn) =>
    placer.name(level === nameCell && id !== "name" ? null : level, {
      column: columns.get(id)?.text ?? null,
      place: null,
    });
  return {
    indicator: {
      level1: above(levels.level1, "level1"),
      level2: above(levels.level2, "level2"),
      name: { ...text("name"), text: oneLine(text("name").text) },
      target: text("target"),
      actual: text("actual"),
      reason: text("reason"),
      operator: columns.has("operator") ? text("operator") : null,
      measure: columns.has("measure") ? text("measure") : null,
    },
    weight: number("weight"),
    score: number("score"),
    pointsCell: under(points)[0] ?? null,
    pointed,
    group: levels.group,
    targetCell: under("target")[0] ?? null,
    actualCell: under("actual")[0] ?? null,
  };
}

function blankAt(cell: RawCell | null): RawCell[] {
  return cell === null ? [] : [cell];
}

function lastGroup(draft: Draft): number {
  return draft.rows[draft.rows.length - 1]?.group ?? 0;
}
