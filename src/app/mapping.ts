import type { AmountUnit } from "../domain/money/fen.ts";
import { type ListRole, readHeader } from "../ingest/headerSynonyms.ts";
import type { KeptTable } from "../ingest/ingested.ts";
import { type Grid, TOP_ROWS, topOf } from "../ingest/list/grid.ts";
import { findHeader, headerTexts, roleCount } from "../ingest/list/listHeader.ts";
import type { ListMapping } from "../ingest/list/listMapping.ts";

/** A mapping as it is kept for the next file: it fits wherever a row reads exactly like `headers`. */
export interface SavedMapping {
  readonly headers: readonly string[];
  readonly columns: Readonly<Partial<Record<ListRole, number>>>;
  readonly unit: AmountUnit | null;
}

/** What a reader may say a column holds. */
export type MappedRole = Exclude<ListRole, "ignored">;

/** The roles in the order a form asks for them. */
export const MAPPED_ROLES: readonly MappedRole[] = [
  ...(["line", "budget", "actual", "revised", "reason", "status", "category"] as const),
  ...(["project", "unit", "department", "year"] as const),
];

/** The texts of a table's row as a header; empty where there is no such row. `row` is the number people count. */
export function headersAt(grid: Grid, row: number): readonly string[] {
  const { standing, rows, rowNumber } = topOf(grid);
  const texts = (standing ?? rows)[rows.findIndex((_, index) => rowNumber(index) === row)];
  return texts === undefined ? [] : headerTexts(texts);
}

/** What the program itself takes a list's header and columns to be: the start of a mapping by hand. */
export function guessMapping(grid: Grid): ListMapping {
  const top = topOf(grid);
  const header = findHeader(top);
  const isKnown = header !== null && roleCount(header) > 1;
  const row = isKnown ? header.row : likelyHeader(top);
  const texts = headerTexts((top.standing ?? top.rows)[row] ?? []);
  const columns: Partial<Record<ListRole, number>> = {};
  for (const role of MAPPED_ROLES) {
    const exact = texts.findIndex((text) => readHeader(text).role === role);
    if (exact >= 0) columns[role] = exact;
  }
  for (const { role, words } of HINTS) {
    const taken = Object.values(columns);
    const like = texts.findIndex((text, index) => words.test(text) && !taken.includes(index));
    if (columns[role] === undefined && like >= 0) columns[role] = like;
  }
  return { table: grid.table, row: top.rowNumber(row), columns, unit: null };
}

/**
 * Whether a list that its headers alone do not explain would be whole by the guess: the guess names the lines and both
 * amounts, and one of them only by a word inside a header. Such a file is worth asking about.
 */
export function isUnsure(grid: Grid): boolean {
  const header = findHeader(grid);
  const { columns } = guessMapping(grid);
  const isComplete =
    columns.line !== undefined && (columns.budget ?? columns.revised) !== undefined && columns.actual !== undefined;
  const known = header?.columns ?? {};
  const isKnown =
    (known.line ?? known.project) !== undefined &&
    (known.budget ?? known.revised) !== undefined &&
    known.actual !== undefined;
  return isComplete && !isKnown;
}

/** Words inside a header that make a column worth proposing; too loose to read a file by without being asked. */
const HINTS: readonly { readonly role: MappedRole; readonly words: RegExp }[] = [
  { role: "line", words: /分项|明细|内容|摘要|事项|用途|item/i },
  { role: "revised", words: /调整.*预算|调整后|revised|adjusted/i },
  { role: "budget", words: /预算|批复|下达|安排|计划.*(?:数|额)|budget|approved|allocat/i },
  { role: "actual", words: /执行|支出|支付|决算|实际.*(?:数|额)|actual|spent|paid|expend/i },
  { role: "reason", words: /原因|说明|reason|explan/i },
  { role: "status", words: /状态|进展|进度|status|progress/i },
  { role: "project", words: /项目|project|programme/i },
  { role: "unit", words: /单位|科室|unit|agency/i },
  { role: "department", words: /部门|department|ministry/i },
  { role: "year", words: /^年|年度?$|year/i },
  { role: "line", words: /名称|name/i },
];

/** The first row with as many filled cells as any near the top: a header names every column, a title stands alone. */
function likelyHeader(grid: Grid): number {
  const widths = (grid.standing ?? grid.rows)
    .slice(0, TOP_ROWS)
    .map((texts) => new Set(texts.filter((text) => text.trim() !== "")).size);
  return Math.max(0, widths.indexOf(Math.max(...widths)));
}

/** The mapping kept for a file whose header reads the same, wherever in the file it stands; null where none fits. */
export function recallMapping(tables: readonly KeptTable[], saved: readonly SavedMapping[]): ListMapping | null {
  for (const { grid } of tables) {
    const { standing, rows, rowNumber } = topOf(grid);
    for (const [index, texts] of (standing ?? rows).slice(0, TOP_ROWS).entries()) {
      const headers = headerTexts(texts).join("\t");
      const fitting = saved.find((each) => each.headers.join("\t") === headers);
      if (fitting === undefined) continue;
      return { table: grid.table, row: rowNumber(index), columns: fitting.columns, unit: fitting.unit };
    }
  }
  return null;
}
