import { statusMarker } from "../domain/deviation/status.ts";
import { plainFen } from "../domain/money/plainAmount.ts";
import { categoryIssue } from "../ingest/cellIssues.ts";
import { decode } from "../ingest/encoding.ts";
import { CsvGrid } from "../ingest/formats/csv/csvGrid.ts";
import { detectDelimiter } from "../ingest/formats/csv/detectDelimiter.ts";
import { fileSource, issueAt } from "../ingest/issueAt.ts";
import { type AmountColumn, ListCells } from "../ingest/list/listCells.ts";
import { noRows, type OpenList, openList } from "../ingest/list/readList.ts";
import { trimmed } from "../ingest/list/trimmed.ts";
import { type ProjectHead, type RowTaker, walkRows } from "../ingest/list/walkRows.ts";
import { isWebPage, pageTitle } from "../ingest/webPage.ts";
import { ChunkWriter } from "./chunkWriter.ts";
import { IssueTally } from "./issueTally.ts";
import { lineJudge } from "./lineJudge.ts";
import type { ReadStep } from "./lineReader.ts";
import { projectKey } from "./projectKey.ts";

/** Rows between two steps: some milliseconds of work. */
const STEP = 8192;

/** A project as its lines need it. */
interface LineProject extends ProjectHead {
  readonly key: string;
  readonly yearText: string | null;
}

/**
 * Reads a partition in CSV: the same lines, sums and categories as importing the file gives, straight into columns. What
 * an import keeps beside the lines (total rows, remarks) is left out and counted.
 */
export function* readCsvLines(bytes: Uint8Array, file: string): Generator<ReadStep, void> {
  const tally = new IssueTally(file);
  const end = (): ReadStep => ({ rows: 0, all: 0, chunks: [], issues: tally.finish() });
  const decoded = decode(bytes);
  if (decoded === null || decoded.text.trim() === "") {
    tally.found.push(issueAt(decoded === null ? "file-binary" : "file-empty", fileSource(file)));
    yield end();
    return;
  }
  const { text, encoding, damaged } = decoded;
  // What a server sends where a file is gone, or somebody must sign in.
  if (isWebPage(text)) {
    const params = { expected: "CSV", title: pageTitle(text) || "—" };
    tally.found.push(issueAt("html-instead", fileSource(file), params));
    yield end();
    return;
  }
  if (damaged > 0) {
    tally.found.push(
      issueAt("encoding-damaged", fileSource(file), { encoding: encoding.toUpperCase(), count: damaged }),
    );
  }
  const grid = new CsvGrid(text, detectDelimiter(text, file));
  const list = openList(grid, file, {}, tally.found);
  if (list === null) {
    yield end();
    return;
  }

  const all = grid.parts.height;
  const writer = new ChunkWriter();
  const cells = new ListCells(grid, file, list.fallback, tally.found);
  const left = { totals: 0, notes: 0 };
  const taker = lineTaker(list, cells, file, writer, tally, left);
  let told = 0;
  for (const _ of walkRows(grid, list.header, cells, list.title, taker, tally.found, {})) {
    if (writer.lines - told < STEP) continue;
    told = writer.lines;
    yield { rows: cells.rowNumber, all, chunks: writer.takeFull(), issues: tally.takeFound() };
  }
  for (const [row, code] of grid.faults) tally.found.push(issueAt(code, fileSource(file, row)));
  if (writer.lines === 0) tally.found.push(noRows(list, grid, file));
  if (left.totals + left.notes > 0) tally.found.push(issueAt("lines-left-out", fileSource(file), left));
  yield { rows: all, all, chunks: writer.finish(), issues: tally.finish() };
}

function lineTaker(
  { header: { columns }, amounts }: OpenList,
  cells: ListCells,
  file: string,
  writer: ChunkWriter,
  tally: IssueTally,
  left: { totals: number; notes: number },
): RowTaker<LineProject> {
  const nameColumn = columns.line ?? columns.project;
  const issues = tally.found;

  /** Whole fen, NaN where unknown, which is noted. */
  const fenOf = (column: AmountColumn | undefined): number => {
    if (column === undefined) return Number.NaN;
    const raw = cells.raw(column);
    // A blank is unknown and nothing wrong: most cells of a column of revised budgets.
    if (raw === "") return Number.NaN;
    return plainFen(raw, column.fallback.unit) ?? cells.amount(column).fen ?? Number.NaN;
  };

  return {
    start: (head) => ({
      ...head,
      key: projectKey({ name: head.name.text, unit: head.unit.text, year: String(head.year ?? "") }),
      yearText: head.year === null ? null : String(head.year),
    }),
    line(project) {
      const name = trimmed(cells.raw(nameColumn));
      if (name === "" && columns.line) issues.push(issueAt("row-no-name", cells.text(nameColumn).source));
      const category = columns.category === undefined ? "" : trimmed(cells.raw(columns.category));
      if (category !== "") {
        const unknown = categoryIssue(cells.text(columns.category));
        if (unknown) issues.push(unknown);
      }
      const budget = fenOf(amounts.budget);
      const revised = fenOf(amounts.revised);
      const actual = fenOf(amounts.actual);
      const base = Number.isNaN(revised) ? budget : revised;
      const reason = trimmed(cells.raw(columns.reason));
      const status = lineJudge.statusOf(trimmed(cells.raw(columns.status)) || statusMarker(name));
      const verdict = base - actual > 0 ? lineJudge.judge(reason, status, category, project.year) : null;
      writer.add({
        category: verdict?.category ?? null,
        unit: project.unit.text,
        department: project.department.text,
        year: project.yearText,
        status,
        reasonState: verdict?.reasonState ?? null,
        project: project.key,
        name,
        reason,
        file,
        row: cells.rowNumber,
        budget: base,
        actual,
      });
    },
    note: () => {
      left.notes += 1;
    },
    total: () => {
      // Its amounts are of no use here, but whatever is wrong with them is said as by an import.
      fenOf(amounts.budget);
      fenOf(amounts.actual);
      left.totals += 1;
    },
  };
}
