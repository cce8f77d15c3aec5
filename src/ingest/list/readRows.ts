import { statusMarker } from "../../domain/deviation/status.ts";
import type { TextCell } from "../../domain/project/cells.ts";
import type { CostLine } from "../../domain/project/project.ts";
import { categoryIssue } from "../cellIssues.ts";
import type { IngestOptions } from "../format.ts";
import type { Issue } from "../issue.ts";
import { issueAt } from "../issueAt.ts";
import { parseYear } from "../parseYear.ts";
import { type Grid, isBlankRow } from "./grid.ts";
import type { AmountColumn, AmountRole, ListCells } from "./listCells.ts";
import type { ListHeader } from "./listHeader.ts";
import type { TotalRow } from "./listTotals.ts";
import { type Draft, draftKey, type Keys } from "./projectDrafts.ts";
import { totalScope } from "./totalRow.ts";

/** How the remarks below a list begin. */
const NOTE = /^\s*(?:注|说明|备注|填表|制表|审核|负责人|note|remark)/i;

/** A label with its answer in the line of names and dates below a list: `制表人：张三`, `2023年1月5日`. */
const SIGNATURE = /^\s*[^\d:：]{2,8}[:：]|^\s*20\d{2}\s*[年.-]/;

/** How many rows are read between two words on how far the reader has come. */
const ROWS_A_WORD = 2000;

/** What the rows of a list gave: its projects in the order of their first rows, and its total rows. */
export interface ListRows {
  readonly drafts: readonly Draft[];
  readonly totals: readonly TotalRow[];
}

/**
 * Reads the rows below a header. Blank rows are skipped; a lone remark becomes a note; a row without any key, or
 * without its year or unit, has those of the row above, as in a sheet whose cells were merged; `title` gives the name
 * and the year where the list has no columns for them.
 */
export function readRows(
  grid: Grid,
  header: ListHeader,
  cells: ListCells,
  amounts: Readonly<Partial<Record<AmountRole, AmountColumn>>>,
  title: { readonly name: TextCell; readonly year: number | null },
  issues: Issue[],
  { onRows }: IngestOptions,
): ListRows {
  const { columns, headers } = header;
  const drafts = new Map<string, Draft>();
  const totals: TotalRow[] = [];
  const keyless: number[] = [];
  /** The projects with lines since the last total row. */
  const since = new Set<Draft>();
  const hasKeys = (columns.year ?? columns.unit ?? columns.project) !== undefined;
  let current: Draft | null = null;
  let keys: Keys = ["", "", ""];

  const startProject = (row: number): Draft => {
    const yearCell = cells.text(row, "year");
    const year = parseYear(yearCell.text);
    if (year === null && yearCell.text !== "") issues.push(issueAt("year-text", yearCell.source));
    const unit = cells.text(row, "unit");
    const department = cells.text(row, "department");
    const isBelow = current !== null && unit.text === "" && keys[1].trim() !== "";
    const draft: Draft = {
      id: `p${drafts.size + 1}`,
      name: columns.project ? cells.text(row, "project") : title.name,
      unit: isBelow ? current!.unit : unit,
      department: isBelow && department.text === "" ? current!.department : department,
      year: !columns.year ? title.year : yearCell.text === "" ? (current?.year ?? null) : year,
      lines: [],
      notes: [],
      linesTotal: null,
    };
    drafts.set(draftKey(keys), draft);
    return draft;
  };

  for (let row = header.row + 1; row < grid.rows.length; row++) {
    const texts = grid.rows[row]!;
    if (onRows && row % ROWS_A_WORD === 0) onRows(row, grid.rows.length);
    if (isBlankRow(texts)) continue;
    const own: Keys = [cells.raw(row, "year"), cells.raw(row, "unit"), cells.raw(row, "project")];
    const scope =
      totalScope(cells.raw(row, "line")) ??
      totalScope(own[2]) ??
      totalScope(own[1]) ??
      totalScope(own[0]) ??
      // The word stands under 序号 or another column of no role; a line has a name of its own.
      (cells.raw(row, columns.line ? "line" : "project").trim() === "" ? totalScope(firstText(texts)) : null);
    if (scope) {
      const named = drafts.get(draftKey(own)) ?? null;
      const source = cells.rowSource(row, "");
      const total = {
        budget: amounts.budget ? cells.amount(row, "budget") : null,
        actual: amounts.actual ? cells.amount(row, "actual") : null,
      };
      // A subtotal below several projects (of one unit, one department) is that of none of them.
      totals.push({ cells: total, scope, named, above: since.size > 1 ? null : current, source });
      since.clear();
      continue;
    }
    const remark = current ? remarkOf(texts) : null;
    if (remark !== null) {
      current!.notes.push({ text: remark.trim(), source: cells.rowSource(row, remark) });
      continue;
    }
    checkWidth(texts, headers, cells, row, issues);
    const whole: Keys = current === null ? own : inherit(own, keys);
    if (current && hasKeys && whole !== own) keyless.push(row);
    if (!current || whole[0] !== keys[0] || whole[1] !== keys[1] || whole[2] !== keys[2]) {
      keys = whole;
      current = drafts.get(draftKey(whole)) ?? startProject(row);
    }
    since.add(current);
    current.lines.push(readLine(row, `${current.id}.l${current.lines.length + 1}`, header, cells, issues));
  }
  if (keyless.length > 0) {
    issues.push(issueAt("keys-inherited", cells.rowSource(keyless[0]!, ""), { count: keyless.length }));
  }
  return { drafts: [...drafts.values()], totals };
}

/** A row's keys, with year and unit, or all of them where it has none, from the row above. */
function inherit(own: Keys, above: Keys): Keys {
  if (own[0] !== "" && own[1] !== "" && own[2] !== "") return own;
  const [year, unit, project] = own.map((key) => key.trim() === "");
  if (year && unit && project) return above.every((key) => key.trim() === "") ? own : [...above];
  const missing = (year && above[0].trim() !== "") || (unit && above[1].trim() !== "");
  return missing ? [year ? above[0] : own[0], unit ? above[1] : own[1], own[2]] : own;
}

function readLine(row: number, id: string, { columns }: ListHeader, cells: ListCells, issues: Issue[]): CostLine {
  // A list of projects without a column for their parts has one line for each, named as the project.
  const name = cells.text(row, columns.line ? "line" : "project");
  if (columns.line && name.text === "") issues.push(issueAt("row-no-name", name.source));
  const hasStatus = cells.raw(row, "status").trim() !== "";
  const category = columns.category ? cells.text(row, "category") : null;
  const unknown = category && categoryIssue(category);
  if (unknown) issues.push(unknown);
  return {
    id,
    name,
    budget: cells.amount(row, "budget"),
    revised: columns.budget && columns.revised ? cells.amount(row, "revised") : null,
    actual: cells.amount(row, "actual"),
    status: hasStatus ? cells.text(row, "status") : { text: statusMarker(name.text), source: name.source },
    reason: cells.text(row, "reason"),
    category,
    itemId: null,
  };
}

function firstText(texts: readonly string[]): string {
  return texts.find((text) => text.trim() !== "") ?? "";
}

/** The remark a row holds alone, such as `注：…` or names and dates below a list; null for any other row. */
function remarkOf(texts: readonly string[]): string | null {
  const remark = firstText(texts);
  if (!NOTE.test(remark)) return null;
  const filled = texts.filter((text) => text.trim() !== "");
  if (filled.every((text) => text === remark)) return remark;
  return filled.every((text) => SIGNATURE.test(text)) ? filled.map((text) => text.trim()).join(" ") : null;
}

function checkWidth(
  texts: readonly string[],
  headers: readonly string[],
  cells: ListCells,
  row: number,
  issues: Issue[],
) {
  const params = { found: texts.length, wanted: headers.length };
  if (texts.length < headers.length) issues.push(issueAt("row-too-short", cells.rowSource(row, ""), params));
  else if (texts.length > headers.length) {
    const rest = texts.slice(headers.length);
    const source = cells.rowSource(row, rest.join("、"));
    if (!isBlankRow(rest)) issues.push(issueAt("row-too-long", source, params));
  }
}
