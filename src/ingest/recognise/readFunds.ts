import { stripBlanks } from "../../domain/money/blanks.ts";
import type { AmountUnit } from "../../domain/money/fen.ts";
import type { AmountCell, NumberCell, TextCell } from "../../domain/project/cells.ts";
import type { FundColumn, FundRow, Funds } from "../../domain/project/project.ts";
import { type FallbackUnit, numberCell, textCell } from "../cells.ts";
import { issueAt } from "../issueAt.ts";
import type { RawCell } from "../rawTable.ts";
import { blockAt } from "./blockAt.ts";
import type { Draft } from "./draft.ts";
import { type FormGrid, isBlank, isFigure } from "./formGrid.ts";
import { hasOwnFigure, isFundRow, isRule, isTotalRow, LAYER } from "./forms.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { oneLine, readLabel } from "./label.ts";
import { type FundsColumn, fieldOf, isOrnament, totalOf } from "./labels.ts";
import type { Placer } from "./placer.ts";
import { unitIn } from "./units.ts";

const PLACE = "项目资金";
const AMOUNTS: readonly FundColumn[] = ["initial", "revised", "due", "arrived", "executed"];

/** Which column a rate divides by where the header has no letters: the latest budget there is. */
const DENOMINATORS = ["revised", "due", "initial", "arrived"] as const;

/**
 * Reads the funds block below its header: the total row and the sources. Ends at the next block or at the first
 * row that is none of its own. Returns the row after it.
 */
export function readFunds(
  grid: FormGrid,
  row: number,
  header: Header<FundsColumn>,
  placer: Placer,
  draft: Draft,
  fallback: FallbackUnit,
): number {
  placer.use(...header.cells);
  for (const { id } of header.columns) draft.features.add(`funds:${id}`);
  for (const cell of header.cells) draft.features.add(`label:${readLabel(cell.text).whole}`);
  const columns = new Map(header.columns.map((column) => [column.id, column]));
  const extras = header.columns.filter(({ id }) => id === "extra");
  const amounts = AMOUNTS.flatMap((id) => columns.get(id) ?? []);
  const left = Math.min(...amounts.flatMap((column) => column.columns));
  const unit = headerUnit(header) ?? null;
  if (unit !== null) draft.amountUnit ??= unit;
  const base: FallbackUnit = unit === null ? fallback : { unit, from: "header" };

  const rows: FundRow[] = [];
  let reason: TextCell | null = null;
  let r = row + header.rows;
  for (; r < grid.height; r++) {
    const standing = grid.standing(r).filter(({ cell }) => !header.cells.includes(cell));
    if (standing.length === 0) continue;
    const label = labelOf(grid, r, left, header);
    if (!isRow(grid, r, label, amounts)) break;
    const read = readRow(grid, r, label, columns, extras, placer, base);
    rows.push(read.row);
    draft.features.add(`source:${readLabel(read.row.label.text).base}`);
    if (read.reason && isRule(read.reason.text)) draft.notes.push(read.reason);
    else reason ??= read.reason;
    draft.notes.push(...read.extras);
  }

  const weight = headerWeight(header, columns, placer);
  draft.funds = assemble(rows, denominatorOf(header), reason, weight, placer);
  if (rows.filter((item) => LAYER.test(item.label.text)).length >= 3) draft.features.add("layers");
  return r;
}

/** The filled cell nearest to the amounts on their left, unless it belongs to the header. */
function labelOf(grid: FormGrid, row: number, left: number, header: Header<FundsColumn>): RawCell | null {
  for (let column = left - 1; column >= 0; column--) {
    const cell = grid.at(row, column);
    if (cell && !isBlank(cell) && !header.cells.includes(cell) && !isFigure(cell.text)) return cell;
  }
  return null;
}

function isRow(
  grid: FormGrid,
  row: number,
  label: RawCell | null,
  amounts: readonly HeaderColumn<FundsColumn>[],
): boolean {
  const cells = amounts.map((column) => cellUnder(grid, row, column));
  if (label !== null && cells.includes(label)) return false;
  if (blockAt(grid, row) !== null) return false;
  // Figures inside the labels' own cells (`其中：基本支出：800`) stand under no column.
  if (label !== null && hasOwnFigure(label.text)) return false;
  const words = label === null ? "" : readLabel(label.text).base;
  if (label !== null && fieldOf(label.text) !== null && !cells.some((cell) => cell && isFigure(cell.text)))
    return false;
  if (label !== null && totalOf(label.text) === "total" && !isTotalRow(words)) return false;
  if (cells.some((cell) => cell !== null && isFigure(cell.text))) return true;
  const isBlankRow = cells.every((cell) => cell === null || isBlank(cell));
  return isFundRow(words) && (isBlankRow || (label !== null && !isOrnament(label.text)));
}

/** The first filled cell under a header column, or the first cell where all are blank. */
function cellUnder(grid: FormGrid, row: number, column: HeaderColumn<string>): RawCell | null {
  const cells = column.columns.map((c) => grid.at(row, c));
  return cells.find((cell) => cell !== null && !isBlank(cell)) ?? cells[0] ?? null;
}

function readRow(
  grid: FormGrid,
  row: number,
  labelCell: RawCell | null,
  columns: ReadonlyMap<FundsColumn, HeaderColumn<FundsColumn>>,
  extraColumns: readonly HeaderColumn<FundsColumn>[],
  placer: Placer,
  base: FallbackUnit,
): { row: FundRow; reason: TextCell | null; extras: readonly TextCell[] } {
  const printed = placer.name(labelCell, { column: null, place: PLACE });
  const label = { ...printed, text: printed.text.replace(/[:：]$/, "") };
  const words = oneLine(label.text);
  /** The cell a column gives this row: not one that is merged with, and was read for, a row above. */
  const fresh = (column: HeaderColumn<FundsColumn> | undefined): RawCell | null | undefined => {
    if (column === undefined) return undefined;
    const found = cellUnder(grid, row, column);
    return found !== null && placer.isPlaced(found) ? undefined : found;
  };
  const cell = (id: FundsColumn) => fresh(columns.get(id));
  const spotAt = (column: string | null) => ({
    column,
    place: [PLACE, words, column].filter((part) => part).join(" › "),
  });
  const spot = (id: FundsColumn) => spotAt(columns.get(id)?.text ?? null);
  placer.use(cell("index") ?? null);
  const amounts: Partial<Record<FundColumn, AmountCell>> = {};
  for (const id of AMOUNTS) {
    const found = cell(id);
    if (found === undefined) continue;
    const own = columns
      .get(id)!
      .brackets.map(unitIn)
      .find((unit) => unit !== null);
    amounts[id] = placer.amount(found, spot(id), own ? { unit: own, from: "header" } : base);
  }
  const rate = cell("rate");
  const weight = cell("weight");
  const score = cell("score");
  const reason = cell("reason");
  const extras = extraColumns.flatMap((column) => {
    const extra = fresh(column);
    return extra && !isBlank(extra) ? [extraNote(extra, spotAt(column.text), placer)] : [];
  });
  const percent = columns.get("rate")?.brackets.some((words) => /^[%％]$/.test(words)) ?? false;
  return {
    row: {
      label,
      amounts,
      rate: rate === undefined ? null : placer.rate(rate, spot("rate"), percent),
      weight: weight === undefined ? null : placer.number(weight, spot("weight")),
      score: score === undefined ? null : placer.number(score, spot("score")),
    },
    reason: reason ? filled(placer.text(reason, spot("reason"))) : null,
    extras,
  };
}

function filled(cell: TextCell): TextCell | null {
  return cell.text === "" ? null : cell;
}

/** A figure the model has no place for (资金到位率), kept among the notes with its header. */
function extraNote(cell: RawCell, spot: { column: string | null; place: string }, placer: Placer): TextCell {
  const read = placer.text(cell, spot);
  return { ...read, text: `${spot.column}：${read.text}` };
}

function headerUnit(header: Header<FundsColumn>): AmountUnit | null {
  const own = new Set(header.columns.map((column) => column.cell));
  const others = header.cells.filter((cell) => !own.has(cell));
  return others.map((cell) => unitIn(cell.text)).find((unit) => unit !== null) ?? null;
}

/** The weight a header prints in its brackets (`预算执行情况（20分）`, `得分（20分*执行率）`), where there is no column. */
function headerWeight(
  header: Header<FundsColumn>,
  columns: ReadonlyMap<FundsColumn, unknown>,
  placer: Placer,
): NumberCell | null {
  if (columns.has("weight")) return null;
  for (const cell of header.cells) {
    const words = readLabel(cell.text).brackets.map((bracket) => /^\d+(?:\.\d+)?分/.exec(bracket)?.[0]);
    const points = words.find((word) => word !== undefined);
    if (points === undefined) continue;
    const at = placer.address(cell, { column: oneLine(cell.text), place: PLACE });
    return numberCell(points, at);
  }
  return null;
}

/** The column whose letter stands under the line of `B/A`, `E/C`; else the latest budget of the form. */
function denominatorOf(header: Header<FundsColumn>): Funds["denominator"] {
  const letters = header.columns.flatMap((column) =>
    AMOUNTS.includes(column.id as FundColumn)
      ? [...column.brackets, stripBlanks(column.text)].flatMap((words) => {
          const letter = /^([A-E])(?:=|$)/.exec(words)?.[1] ?? /[,、]?([A-E])[,、]?$/.exec(words)?.[1];
          return letter === undefined ? [] : [{ letter, id: column.id as FundColumn }];
        })
      : [],
  );
  const rate = header.columns.find((column) => column.id === "rate");
  const under = /[A-E]\s*[/÷]\s*([A-E])/.exec(rate?.brackets.join(" ") ?? "")?.[1];
  const named = letters.find(({ letter }) => letter === under)?.id;
  if (named !== undefined && named !== "executed") return named;
  return DENOMINATORS.find((id) => header.columns.some((column) => column.id === id)) ?? "revised";
}

function assemble(
  rows: readonly FundRow[],
  denominator: Funds["denominator"],
  reason: TextCell | null,
  weight: NumberCell | null,
  placer: Placer,
): Funds | null {
  const [first] = rows;
  if (first === undefined) return null;
  const sumAt = rows.findIndex((row) => isTotalRow(readLabel(row.label.text).base));
  const total = rows.length === 1 ? first : rows[sumAt];
  if (total === undefined) {
    const source = { ...first.label.source, column: null, place: PLACE, raw: "" };
    placer.issues.push(issueAt("form-no-total", source));
    const blank: FundRow = { label: textCell("", source), amounts: {}, rate: null, weight, score: null };
    return { total: blank, sources: rows, denominator, reason };
  }
  return {
    total: weight === null ? total : { ...total, weight },
    sources: rows.filter((row) => row !== total),
    denominator,
    reason,
  };
}
