import type { TextCell } from "../../domain/project/cells.ts";
import type { Source } from "../../domain/project/source.ts";
import type { IngestOptions } from "../format.ts";
import type { Issue } from "../issue.ts";
import { issueAt } from "../issueAt.ts";
import { parseYear } from "../parseYear.ts";
import { type Grid, isBlankRow, partsOf } from "./grid.ts";
import type { ListCells } from "./listCells.ts";
import type { ListHeader } from "./listHeader.ts";
import { draftKey, type Keys } from "./projectDrafts.ts";
import { type TotalScope, totalScope } from "./totalRow.ts";
import { isBlank } from "./trimmed.ts";

/** How the remarks below a list begin. */
const NOTE = /^\s*(?:注|说明|备注|填表|制表|审核|负责人|note|remark)/i;

/** A label with its answer in the line of names and dates below a list: `制表人：张三`, `2023年1月5日`. */
const SIGNATURE = /^\s*[^\d:：]{2,8}[:：]|^\s*20\d{2}\s*[年.-]/;

/** How many rows are read between two words on how far the reader has come. */
const ROWS_A_WORD = 2000;

/** What a list says of a project where its first line stands. */
export interface ProjectHead {
  readonly name: TextCell;
  readonly unit: TextCell;
  readonly department: TextCell;
  readonly year: number | null;
}

/** Takes what the rows of a list hold; the cells stand at the row in question. */
export interface RowTaker<P extends ProjectHead> {
  /** A project whose first line follows. */
  readonly start: (head: ProjectHead) => P;
  readonly line: (project: P) => void;
  readonly note: (project: P, remark: string) => void;
  /** A total row, with the project it names and the only one whose lines stand above it since the last total row. */
  readonly total: (scope: TotalScope, named: P | null, above: P | null) => void;
}

/** What names the project, and its year, of a list without such columns. */
export interface ListTitle {
  readonly name: TextCell;
  readonly year: number | null;
}

/**
 * Walks the rows below a header and stops after each part of the grid. Blank rows are skipped; a lone remark becomes a
 * note; a row without any key, or without its year or unit, has those of the row above, as in a sheet whose cells were
 * merged.
 */
export function* walkRows<P extends ProjectHead>(
  grid: Grid,
  header: ListHeader,
  cells: ListCells,
  title: ListTitle,
  taker: RowTaker<P>,
  issues: Issue[],
  { onRows }: IngestOptions,
): Generator<void> {
  const { columns, headers } = header;
  const { year: yearColumn, unit: unitColumn, project: projectColumn } = columns;
  const nameColumn = columns.line ?? projectColumn;
  const drafts = new Map<string, P>();
  /** Rows that took keys from above, and where the first of them stands. */
  let keyless = 0;
  let firstKeyless: Source | null = null;
  /** The projects with lines since the last total row, and the one of the row above. */
  const since = new Set<P>();
  let last: P | null = null;
  const hasKeys = (yearColumn ?? unitColumn ?? projectColumn) !== undefined;
  let current: P | null = null;
  let keys: Keys = ["", "", ""];

  const startProject = (key: string): P => {
    const yearCell = cells.text(yearColumn);
    const year = parseYear(yearCell.text);
    if (year === null && yearCell.text !== "") issues.push(issueAt("year-text", yearCell.source));
    const unit = cells.text(unitColumn);
    const department = cells.text(columns.department);
    const isBelow = current !== null && unit.text === "" && keys[1].trim() !== "";
    const draft = taker.start({
      name: projectColumn ? cells.text(projectColumn) : title.name,
      unit: isBelow ? current!.unit : unit,
      department: isBelow && department.text === "" ? current!.department : department,
      year: !yearColumn ? title.year : yearCell.text === "" ? (current?.year ?? null) : year,
    });
    drafts.set(key, draft);
    return draft;
  };

  const height = grid.parts?.height ?? grid.rows.length;
  let above = 0;
  let first = header.row + 1;
  for (const part of partsOf(grid)) {
    cells.open(part);
    for (let row = first; row < part.rows.length; row++) {
      const texts = part.rows[row]!;
      if (onRows && (above + row) % ROWS_A_WORD === 0) onRows(above + row, height);
      if (isBlankRow(texts)) continue;
      cells.goTo(row);
      const year = cells.raw(yearColumn);
      const unit = cells.raw(unitColumn);
      const project = cells.raw(projectColumn);
      // The keys of the row above are no words of a total, so the same ones need not be looked at again.
      const isSame = current !== null && year === keys[0] && unit === keys[1] && project === keys[2];
      const scope =
        totalScope(cells.raw(columns.line)) ??
        (isSame ? null : (totalScope(project) ?? totalScope(unit) ?? totalScope(year))) ??
        // The word stands under 序号 or another column of no role; a line has a name of its own.
        (isBlank(cells.raw(nameColumn)) ? totalScope(firstText(texts)) : null);
      if (scope) {
        const named = drafts.get(draftKey([year, unit, project])) ?? null;
        // A subtotal below several projects (of one unit, one department) is that of none of them.
        taker.total(scope, named, since.size > 1 ? null : current);
        since.clear();
        last = null;
        continue;
      }
      const remark = current ? remarkOf(texts) : null;
      if (remark !== null) {
        taker.note(current!, remark);
        continue;
      }
      if (texts.length !== headers.length) checkWidth(texts, headers, cells, issues);
      if (!isSame) {
        const own: Keys = [year, unit, project];
        const whole: Keys = current === null ? own : inherit(own, keys);
        if (current && hasKeys && whole !== own) {
          keyless++;
          firstKeyless ??= cells.rowSource("");
        }
        if (!current || whole[0] !== keys[0] || whole[1] !== keys[1] || whole[2] !== keys[2]) {
          keys = whole;
          const key = draftKey(whole);
          current = drafts.get(key) ?? startProject(key);
        }
      }
      const draft = current!;
      if (draft !== last) {
        since.add(draft);
        last = draft;
      }
      taker.line(draft);
    }
    above += part.rows.length;
    first = 0;
    yield;
  }
  if (firstKeyless !== null) issues.push(issueAt("keys-inherited", firstKeyless, { count: keyless }));
}

/** A row's keys, with year and unit, or all of them where it has none, from the row above. */
function inherit(own: Keys, above: Keys): Keys {
  if (own[0] !== "" && own[1] !== "" && own[2] !== "") return own;
  const [year, unit, project] = own.map((key) => key.trim() === "");
  if (year && unit && project) return above.every((key) => key.trim() === "") ? own : [...above];
  const missing = (year && above[0].trim() !== "") || (unit && above[1].trim() !== "");
  return missing ? [year ? above[0] : own[0], unit ? above[1] : own[1], own[2]] : own;
}

function firstText(texts: readonly string[]): string {
  for (const text of texts) if (!isBlank(text)) return text;
  return "";
}

/** The remark a row holds alone, such as `注：…` or names and dates below a list; null for any other row. */
function remarkOf(texts: readonly string[]): string | null {
  const remark = firstText(texts);
  // A year or a number begins nearly every row; the pattern need not be asked about it.
  const first = remark.charCodeAt(0) - 48;
  if (first >= 0 && first <= 9) return null;
  if (!NOTE.test(remark)) return null;
  const filled = texts.filter((text) => text.trim() !== "");
  if (filled.every((text) => text === remark)) return remark;
  return filled.every((text) => SIGNATURE.test(text)) ? filled.map((text) => text.trim()).join(" ") : null;
}

/** Notes a row with fewer or more texts than the header has. */
function checkWidth(texts: readonly string[], headers: readonly string[], cells: ListCells, issues: Issue[]) {
  const params = { found: texts.length, wanted: headers.length };
  if (texts.length < headers.length) issues.push(issueAt("row-too-short", cells.rowSource(""), params));
  else if (texts.length > headers.length) {
    const rest = texts.slice(headers.length);
    const source = cells.rowSource(rest.join("、"));
    if (!isBlankRow(rest)) issues.push(issueAt("row-too-long", source, params));
  }
}
