import type { Source } from "../domain/project/source.ts";
import type { Params } from "../messages/text.ts";
import type { Issue } from "./issue.ts";
import type { IssueCode } from "./issueTexts.ts";

/** Issues where what was found is used as it stands, but needs a look; every other one is an error. */
const WARNINGS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "file-twice",
  "project-twice",
  "encoding-damaged",
  "json-field-twice",
  "json-field-unknown",
  "list-unit-assumed",
  "list-column-twice",
  "list-column-unknown",
  "row-no-name",
  "quote-stray",
  "keys-inherited",
  "total-unplaced",
  "total-repeated",
  "amount-negative",
  "number-text",
  "rate-text",
  "year-text",
  "category-unknown",
  "sheet-hidden",
  "formula-no-value",
  "row-damaged",
  "pdf-undecoded",
  "pdf-unruled",
  "pdf-page-empty",
  "pdf-cell-unclear",
  "pdf-text-crosses",
  "pdf-number-joined",
  "pdf-row-joined",
  "pdf-row-cut",
  "unplaced-cell",
  "form-unit-assumed",
  "form-no-total",
  "catalog-default",
  "lines-more-issues",
  "lines-left-out",
  "lines-damaged",
  "lines-row-count",
]);

/** Longest text quoted inside a message; the source keeps the whole of it. */
const QUOTED = 60;

/** A text for use inside a sentence: one line, at most about 60 characters. */
export function shorten(text: string): string {
  // Cutting first keeps a cell of a megabyte cheap.
  const line = text
    .slice(0, 4 * QUOTED)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > QUOTED || text.length > 4 * QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

/** An issue at a place. `{raw}` is filled from the source; long texts among `params` are shortened. */
export function issueAt(code: IssueCode, source: Source, params: Params = {}): Issue {
  const filled: Record<string, string | number> = {};
  for (const [name, value] of Object.entries({ raw: source.raw, ...params })) {
    filled[name] = typeof value === "string" ? shorten(value) : value;
  }
  return { code, severity: WARNINGS.has(code) ? "warning" : "error", source, params: filled };
}

/** The source of a fault that concerns a file, or one line of it, rather than a cell. */
export function fileSource(file: string, row: number | null = null): Source {
  return { file, table: null, row, column: null, place: null, raw: "" };
}

/** Issues in the order of the rows they stand on, those of the whole file first. */
export function inRowOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => (a.source.row ?? 0) - (b.source.row ?? 0));
}
