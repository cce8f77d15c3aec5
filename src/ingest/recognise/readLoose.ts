import type { TextCell } from "../../domain/project/cells.ts";
import { sourceAt } from "../cells.ts";
import type { RawCell } from "../rawTable.ts";
import type { Draft } from "./draft.ts";
import type { FormCell, FormGrid } from "./formGrid.ts";
import { hasOwnFigure, isFundRow, isHint, isRule, isTitle, titleYear } from "./forms.ts";
import { takePair } from "./fundPairs.ts";
import { oneLine, readLabel } from "./label.ts";
import { type FieldId, fieldOf, isOrnament, totalOf } from "./labels.ts";
import type { Placer, Spot } from "./placer.ts";
import { readTotalRow } from "./readTotalRow.ts";
import { unitIn } from "./units.ts";

/** Words in front of a colon inside a text, e.g. `填报单位：`. */
const INLINE = /(?:^|[\s\u3000，,；;])([^\s\u3000:：，,；;]{1,14})[:：]/g;
const YEAR_ALONE = /^[(（]?\s*20\d{2}\s*年(?:度)?\s*[)）]?$/;
/** From this length on, a text alone in its row is a remark and not a stray word. */
const REMARK_LENGTH = 12;

/** Reads a row outside the blocks: labels with their values beside them, titles, units, remarks. */
export function readLoose(grid: FormGrid, row: number, placer: Placer, draft: Draft): void {
  const cells = grid.own(row).filter(({ cell }) => !placer.isPlaced(cell));
  const [first] = cells;
  if (first && fieldOf(first.cell.text) === null && totalOf(first.cell.text) !== null && cells.length > 1) {
    readTotalRow(grid, row, new Map(), placer, draft);
    return;
  }
  for (let i = 0; i < cells.length; i++) {
    const { cell } = cells[i]!;
    const field = fieldOf(cell.text);
    if (field !== null) i += readPair(grid, row, cells, i, field, placer, draft);
    else if (takePair(cells[i]!, cells[i + 1], placer, draft)) i++;
    else readAlone(cell, cells.length, placer, draft);
  }
}

/** Reads a label and its value; returns how many cells the value took. */
function readPair(
  grid: FormGrid,
  row: number,
  cells: readonly FormCell[],
  index: number,
  field: FieldId,
  placer: Placer,
  draft: Draft,
): number {
  const label = cells[index]!.cell;
  draft.features.add(`field:${readLabel(label.text).base}`);
  const values = valuesAfter(cells, index, field);
  placer.use(label);
  const [value] = values;
  const words = oneLine(label.text).replace(/[:：]$/, "");
  const spot: Spot = { column: words, place: words };
  if (value === undefined) {
    const below = cells.length === 1 && field === "remark" ? loneCellBelow(grid, row) : null;
    if (below !== null) addNote(below, words, placer, draft);
    else if (field === "unit" || field === "reporter" || field === "department" || field === "name")
      setField(grid.at(row, cells[index]!.column + label.colSpan), field, spot, placer, draft);
    return 0;
  }
  if (field === "remark" && isFundsReason(words, draft)) {
    draft.funds = { ...draft.funds!, reason: placer.text(value, spot) };
    for (const cell of values.slice(1)) addNote(cell, words, placer, draft);
  } else if (field === "remark") for (const cell of values) addNote(cell, words, placer, draft);
  else setField(value, field, spot, placer, draft);
  return field === "remark" ? values.length : 1;
}

/** Whether a reason stands between the funds block and the indicators: it is that of the execution. */
function isFundsReason(words: string, draft: Draft): boolean {
  return /原因/.test(words) && draft.funds !== null && draft.funds.reason === null && draft.rows.length === 0;
}

/** The cell after a label; a remark takes every cell up to the next label. */
function valuesAfter(cells: readonly FormCell[], index: number, field: FieldId): RawCell[] {
  const values: RawCell[] = [];
  for (const { cell } of cells.slice(index + 1)) {
    if (fieldOf(cell.text) !== null || (field !== "remark" && values.length === 1)) break;
    values.push(cell);
  }
  return values;
}

function loneCellBelow(grid: FormGrid, row: number): RawCell | null {
  const below = grid.own(row + 1);
  const cell = below.length === 1 ? below[0]!.cell : null;
  return cell !== null && fieldOf(cell.text) === null && !isTitle(cell.text) && cell.text.length > 4 ? cell : null;
}

function setField(cell: RawCell | null, field: FieldId, spot: Spot, placer: Placer, draft: Draft): void {
  const read = placer.text(cell, spot);
  if (field === "goal-expected" || field === "goal-actual") addGoal(field, read, placer, spot, draft);
  else if (field === "year")
    draft.year = titleYear(/^\d{4}$/.test(read.text) ? `${read.text}年` : read.text) ?? draft.year;
  else if (field === "total-score") draft.totalScore ??= placer.number(cell, spot);
  else if (
    field === "name" ||
    field === "unit" ||
    field === "reporter" ||
    field === "department" ||
    field === "grade"
  ) {
    const held = draft[field];
    if (held === null || held.text === "") draft[field] = read;
    else if (read.text !== "" && read.text !== held.text) note(read, spot.column ?? "", draft);
  }
}

/** Goals given as label and value: the actual joins the expected before it. */
function addGoal(
  field: "goal-expected" | "goal-actual",
  read: TextCell,
  placer: Placer,
  spot: Spot,
  draft: Draft,
): void {
  const last = draft.goals[draft.goals.length - 1];
  const blank = { text: "", source: sourceAt(placer.address(null, spot), "") };
  if (field === "goal-expected") draft.goals.push({ expected: read, actual: blank });
  else if (last && last.actual.source.raw === "") draft.goals[draft.goals.length - 1] = { ...last, actual: read };
  else draft.goals.push({ expected: blank, actual: read });
}

function addNote(cell: RawCell, words: string, placer: Placer, draft: Draft): void {
  const read = placer.text(cell, { column: words, place: words });
  if (read.text !== "" && !isHint(read.text)) note(read, words, draft);
}

function note(read: TextCell, words: string, draft: Draft): void {
  draft.notes.push({ ...read, text: words === "" ? read.text : `${words}：${read.text}` });
}

/** Reads a cell that is no known label: a title, a unit, a year, labels with values inside the text, a remark. */
function readAlone(cell: RawCell, inRow: number, placer: Placer, draft: Draft): void {
  const { text } = cell;
  const words = text.replace(/\s+/g, " ").trim();
  const unit = words.length < 40 ? unitIn(text) : null;
  if (unit !== null) draft.amountUnit ??= unit;
  if (text.length < 60 && YEAR_ALONE.test(text.trim())) {
    draft.year ??= titleYear(text);
    placer.use(cell);
  } else if (isTitle(text)) {
    draft.titles.push(text);
    draft.year ??= titleYear(text);
    placer.use(cell);
  } else if (hasOwnFigure(text) && isFundRow(readLabel(text).base)) addNote(cell, "", placer, draft);
  else if (readInline(cell, placer, draft)) placer.use(cell);
  else if (isOrnament(text)) placer.use(cell);
  else if (inRow === 1 && (text.trim().length >= REMARK_LENGTH || isRule(text))) addNote(cell, "", placer, draft);
}

/** Labels with their values in one text, after the year or not: `2022年度　填报单位：某局　单位：万元`. False where there are none. */
function readInline(cell: RawCell, placer: Placer, draft: Draft): boolean {
  const { text } = cell;
  if (text.length > 2000) return false;
  const marks = [...text.matchAll(INLINE)]
    .map((mark) => ({ field: fieldOf(mark[1]!), words: mark[1]!, at: mark.index, value: mark.index + mark[0].length }))
    .filter(({ field, words }) => field !== null || /单位$/.test(words));
  const [first] = marks;
  if (first === undefined) return false;
  const lead = text.slice(0, first.at).trim();
  if (lead !== "" && !YEAR_ALONE.test(lead)) return false;
  draft.year ??= titleYear(lead);
  for (const [index, { field, words, value }] of marks.entries()) {
    const said = text.slice(value, marks[index + 1]?.at ?? text.length);
    if (field === null) continue;
    const spot: Spot = { column: words, place: words };
    if (field === "remark") addNote({ ...cell, text: said }, words, placer, draft);
    else if (!/^(?:万元|元|亿元)$/.test(said.trim())) setField({ ...cell, text: said }, field, spot, placer, draft);
  }
  return true;
}
