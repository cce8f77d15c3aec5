import { statusMarker } from "../../domain/deviation/status.ts";
import type { CostLine } from "../../domain/project/project.ts";
import { categoryIssue } from "../cellIssues.ts";
import type { IngestOptions } from "../format.ts";
import type { Issue } from "../issue.ts";
import { issueAt } from "../issueAt.ts";
import type { Grid } from "./grid.ts";
import type { AmountColumn, AmountRole, ListCells } from "./listCells.ts";
import type { ListColumn, ListHeader } from "./listHeader.ts";
import type { TotalRow } from "./listTotals.ts";
import type { Draft } from "./projectDrafts.ts";
import { isBlank } from "./trimmed.ts";
import { type ListTitle, type RowTaker, walkRows } from "./walkRows.ts";

/** What the rows of a list gave: its projects in the order of their first rows, and its total rows. */
export interface ListRows {
  readonly drafts: readonly Draft[];
  readonly totals: readonly TotalRow[];
}

/** Reads the rows below a header into projects with their lines; see `walkRows` for what is a line. */
export function readRows(
  grid: Grid,
  header: ListHeader,
  cells: ListCells,
  amounts: Readonly<Partial<Record<AmountRole, AmountColumn>>>,
  title: ListTitle,
  issues: Issue[],
  options: IngestOptions,
): ListRows {
  const { columns } = header;
  const lineColumns: LineColumns = {
    name: columns.line ?? columns.project,
    line: columns.line,
    status: columns.status,
    reason: columns.reason,
    category: columns.category,
    budget: amounts.budget,
    revised: amounts.revised,
    actual: amounts.actual,
  };
  const drafts: Draft[] = [];
  const totals: TotalRow[] = [];
  /** The project of the row above, and how ids of its lines begin. */
  let last: Draft | null = null;
  let lineId = "";
  const taker: RowTaker<Draft> = {
    start(head) {
      const draft: Draft = { id: `p${drafts.length + 1}`, ...head, lines: [], notes: [], linesTotal: null };
      drafts.push(draft);
      return draft;
    },
    line(draft) {
      if (draft !== last) {
        last = draft;
        lineId = `${draft.id}.l`;
      }
      draft.lines.push(readLine(lineId + (draft.lines.length + 1), lineColumns, cells, issues));
    },
    note(draft, remark) {
      draft.notes.push({ text: remark.trim(), source: cells.rowSource(remark) });
    },
    total(scope, named, above) {
      const source = cells.rowSource("");
      const total = {
        budget: amounts.budget ? cells.amount(amounts.budget) : null,
        actual: amounts.actual ? cells.amount(amounts.actual) : null,
      };
      totals.push({ cells: total, scope, named, above, source });
    },
  };
  for (const _ of walkRows(grid, header, cells, title, taker, issues, options));
  return { drafts, totals };
}

/** The columns a line is read from. */
interface LineColumns {
  /** The line's own name; a list of projects without a column for their parts has one line for each, named as it. */
  readonly name: ListColumn | undefined;
  readonly line: ListColumn | undefined;
  readonly status: ListColumn | undefined;
  readonly reason: ListColumn | undefined;
  readonly category: ListColumn | undefined;
  readonly budget: AmountColumn | undefined;
  readonly revised: AmountColumn | undefined;
  readonly actual: AmountColumn | undefined;
}

function readLine(id: string, columns: LineColumns, cells: ListCells, issues: Issue[]): CostLine {
  const name = cells.text(columns.name);
  if (name.text === "" && columns.line) issues.push(issueAt("row-no-name", name.source));
  const category = columns.category ? cells.text(columns.category) : null;
  const unknown = category && categoryIssue(category);
  if (unknown) issues.push(unknown);
  return {
    id,
    name,
    budget: cells.amount(columns.budget),
    revised: columns.revised ? cells.amount(columns.revised) : null,
    actual: cells.amount(columns.actual),
    status: isBlank(cells.raw(columns.status))
      ? { text: statusMarker(name.text), source: name.source }
      : cells.text(columns.status),
    reason: cells.text(columns.reason),
    category,
    itemId: null,
  };
}
