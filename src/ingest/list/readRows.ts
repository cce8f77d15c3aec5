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

/** How many rows are read between two words on how far the reader has come. */
const ROWS_A_WORD = 2000;

/** What the rows of a list gave: its projects in the order of their first rows, and its total rows. */
export interface ListRows {
  readonly drafts: readonly Draft[];
  readonly totals: readonly TotalRow[];
}

/**
 * Reads the rows below a header. Blank rows are skipped; a lone remark becomes a note; a row without any key
 * belongs to the project above, as in a sheet whose cells were merged; `title` names the project of a list
 * that has no column for it.
 */
export function readRows(
  grid: Grid,
  header: ListHeader,
  cells: ListCells,
  amounts: Readonly<Partial<Record<AmountRole, AmountColumn>>>,
  title: TextCell,
  issues: Issue[],
  { onRows }: IngestOptions,
): ListRows {
  const { columns, headers } = header;
  const drafts = new Map<string, Draft>();
  const totals: TotalRow[] = [];
  const keyless: number[] = [];
  const hasKeys = (columns.year ?? columns.unit ?? columns.project) !== undefined;
  let current: Draft | null = null;
  let keys: Keys = ["", "", ""];

  const startProject = (row: number): Draft => {
    const yearCell = cells.text(row, "year");
    const year = parseYear(yearCell.text);
    if (year === null && yearCell.text !== "") issues.push(issueAt("year-text", yearCell.source));
    const draft: Draft = {
      id: `p${drafts.size + 1}`,
      name: columns.project ? cells.text(row, "project") : title,
      unit: cells.text(row, "unit"),
      department: cells.text(row, "department"),
      year,
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
    const scope = totalScope(cells.raw(row, "line")) ?? totalScope(own[2]) ?? totalScope(own[1]) ?? totalScope(own[0]);
    if (scope) {
      const named = drafts.get(draftKey(own)) ?? null;
      const source = cells.rowSource(row, "");
      const total = {
        budget: amounts.budget ? cells.amount(row, "budget") : null,
        actual: amounts.actual ? cells.amount(row, "actual") : null,
      };
      totals.push({ cells: total, scope, named, above: current, source });
      continue;
    }
    const remark = current ? remarkOf(texts) : null;
    if (remark !== null) {
      current!.notes.push({ text: remark.trim(), source: cells.rowSource(row, remark) });
      continue;
    }
    checkWidth(texts, headers, cells, row, issues);
    if (current && hasKeys && own.every((key) => key.trim() === "")) keyless.push(row);
    else if (!current || own[0] !== keys[0] || own[1] !== keys[1] || own[2] !== keys[2]) {
      keys = own;
      current = drafts.get(draftKey(own)) ?? startProject(row);
    }
    current.lines.push(readLine(row, `${current.id}.l${current.lines.length + 1}`, header, cells, issues));
  }
  if (keyless.length > 0) {
    issues.push(issueAt("keys-inherited", cells.rowSource(keyless[0]!, ""), { count: keyless.length }));
  }
  return { drafts: [...drafts.values()], totals };
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

/** The remark a row holds alone, such as `注：…` below a list; null for any other row. */
function remarkOf(texts: readonly string[]): string | null {
  const remark = texts.find((text) => text.trim() !== "");
  if (remark === undefined || !NOTE.test(remark)) return null;
  return texts.every((text) => text === remark || text.trim() === "") ? remark : null;
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
