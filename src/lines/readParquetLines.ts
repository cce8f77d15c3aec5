import { type AsyncBuffer, type DecodedArray, parquetMetadataAsync, parquetRead } from "hyparquet";
import { statusMarker } from "../domain/deviation/status.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import type { Source } from "../domain/project/source.ts";
import { amountIssue, categoryIssue } from "../ingest/cellIssues.ts";
import { readAmount } from "../ingest/cells.ts";
import type { ListRole } from "../ingest/headerSynonyms.ts";
import { fileSource, issueAt } from "../ingest/issueAt.ts";
import { trimmed } from "../ingest/list/trimmed.ts";
import { parseYear } from "../ingest/parseYear.ts";
import { ChunkWriter } from "./chunkWriter.ts";
import { fillArrayAt } from "./fillArrayAt.ts";
import { IssueTally } from "./issueTally.ts";
import { lineJudge } from "./lineJudge.ts";
import type { ReadStep } from "./lineReader.ts";
import { findColumns, type ParquetColumn, type ParquetColumns } from "./parquetColumns.ts";
import { ProjectKeys } from "./projectKeys.ts";

/** Rows between two steps: some milliseconds of work. */
const STEP = 16_384;
/** How far a number with a fraction may lie beside whole fen: what binary fractions make of decimal ones. */
const SLACK = 1e-3;

/**
 * Reads a partition in Parquet, one line a row; the columns are known by the headers of a list (`findColumns`). What is
 * wrong with a value is said as for a list; rows are counted from 1.
 */
export async function* readParquetLines(bytes: Uint8Array, file: string): AsyncGenerator<ReadStep, void> {
  fillArrayAt();
  const tally = new IssueTally(file);
  const writer = new ChunkWriter();
  let all = 0;
  try {
    const buffer = bufferOf(bytes);
    const metadata = await parquetMetadataAsync(buffer);
    const fields = metadata.schema.slice(1);
    const columns = findColumns(fields, file, tally.found);
    all = Number(metadata.num_rows);
    if (columns !== null) {
      const names = Object.values(columns).map(({ name }) => name);
      const reader = new RowReader(columns, file, writer, tally);
      let start = 0;
      for (const group of metadata.row_groups) {
        const end = start + Number(group.num_rows);
        const parts = new Map(names.map((name): [string, Part[]] => [name, []]));
        await parquetRead({
          file: buffer,
          metadata,
          columns: names,
          rowStart: start,
          rowEnd: end,
          onChunk: ({ columnName, columnData, rowStart }) =>
            parts.get(columnName)?.push({ data: columnData, start: rowStart - start }),
        });
        const values = new Map([...parts].map(([name, list]) => [name, joinParts(list, end - start)]));
        reader.open(values, start);
        for (let row = 0; row < end - start; row += STEP) {
          reader.read(row, Math.min(row + STEP, end - start));
          yield { rows: start + row, all, chunks: writer.takeFull(), issues: tally.takeFound() };
        }
        start = end;
      }
    }
  } catch (error) {
    // Whatever the bytes hold, hyparquet says what they are not.
    const reason = error instanceof Error ? error.message : String(error);
    tally.found.push(issueAt("parquet-broken", fileSource(file), { reason }));
  }
  yield { rows: all, all, chunks: writer.finish(), issues: tally.finish() };
}

function bufferOf(bytes: Uint8Array): AsyncBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  return {
    byteLength,
    slice: (start, end = byteLength) => buffer.slice(byteOffset + start, byteOffset + end) as ArrayBuffer,
  };
}

interface Part {
  readonly data: DecodedArray;
  readonly start: number;
}

/** A column's values in one list; mostly they come as one. */
function joinParts(parts: readonly Part[], length: number): ArrayLike<unknown> {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && only.data.length === length) return only.data;
  const joined = new Array<unknown>(length).fill(null);
  for (const { data, start } of parts) for (let at = 0; at < data.length; at += 1) joined[start + at] = data[at];
  return joined;
}

const NO_VALUES: ArrayLike<unknown> = [];

/** Makes lines of the values of a row group. */
class RowReader {
  readonly #columns: ParquetColumns;
  readonly #file: string;
  readonly #writer: ChunkWriter;
  readonly #tally: IssueTally;
  readonly #projects = new ProjectKeys();
  #values: ReadonlyMap<string, ArrayLike<unknown>> = new Map();
  #start = 0;

  constructor(columns: ParquetColumns, file: string, writer: ChunkWriter, tally: IssueTally) {
    this.#columns = columns;
    this.#file = file;
    this.#writer = writer;
    this.#tally = tally;
  }

  /** Goes to a row group that begins after so many rows. */
  open(values: ReadonlyMap<string, ArrayLike<unknown>>, start: number): void {
    this.#values = values;
    this.#start = start;
  }

  read(from: number, to: number): void {
    const columns = this.#columns;
    const of = (role: ListRole) => this.#values.get(columns[role]?.name ?? "") ?? NO_VALUES;
    const [years, units, departments, projects] = [of("year"), of("unit"), of("department"), of("project")];
    const [names, statuses, reasons, categories] = [of("line"), of("status"), of("reason"), of("category")];
    const [budgets, reviseds, actuals] = [of("budget"), of("revised"), of("actual")];
    const hasNames = columns.line !== undefined;
    const title = this.#file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
    for (let at = from; at < to; at += 1) {
      const project = columns.project === undefined ? title : textOf(projects[at]);
      const unit = textOf(units[at]);
      const year = this.#year(years[at], at);
      const name = hasNames ? textOf(names[at]) : project;
      if (name === "" && hasNames) this.#say("row-no-name", columns.line, at, "");
      const category = textOf(categories[at]);
      if (category !== "") {
        const unknown = categoryIssue({ text: category, source: this.#source(columns.category, at, category) });
        if (unknown) this.#tally.found.push(unknown);
      }
      const budget = this.#fen(columns.budget ?? columns.revised, columns.budget ? budgets[at] : reviseds[at], at);
      const revised = columns.budget ? this.#fen(columns.revised, reviseds[at], at) : Number.NaN;
      const actual = this.#fen(columns.actual, actuals[at], at);
      const base = Number.isNaN(revised) ? budget : revised;
      const reason = textOf(reasons[at]);
      const status = lineJudge.statusOf(textOf(statuses[at]) || statusMarker(name));
      const verdict =
        base - actual > 0 ? lineJudge.judge(reason, status, category, year === null ? null : Number(year)) : null;
      this.#writer.add({
        category: verdict?.category ?? null,
        unit,
        department: textOf(departments[at]),
        year,
        status,
        reasonState: verdict?.reasonState ?? null,
        project: this.#projects.keyOf(project, unit, year ?? ""),
        name,
        reason,
        file: this.#file,
        row: this.#start + at + 1,
        budget: base,
        actual,
      });
    }
  }

  #year(value: unknown, at: number): string | null {
    const text = textOf(value);
    if (text === "") return null;
    if (text.length === 4 && text >= "1000" && text <= "9999") return text;
    const year = parseYear(text);
    if (year === null) this.#say("year-text", this.#columns.year, at, text);
    return year === null ? null : String(year);
  }

  /** Whole fen, NaN where unknown, which is noted unless the value is missing. */
  #fen(column: ParquetColumn | undefined, value: unknown, at: number): number {
    if (column === undefined || value === null || value === undefined) return Number.NaN;
    const { value: written } = column;
    if (written.kind === "text") return this.#fenOfText(column, written.unit, String(value), at);
    const number = Number(value);
    const fen = written.kind === "whole" ? number * written.fen : fenOf(number, written.fen, written.scale);
    if (fen === null || !Number.isSafeInteger(fen)) {
      this.#say("amount-range", column, at, String(value));
      return Number.NaN;
    }
    if (fen < 0) this.#say("amount-negative", column, at, String(value));
    return fen;
  }

  #fenOfText(column: ParquetColumn, unit: AmountUnit, raw: string, at: number): number {
    const cell = readAmount(this.#source(column, at, raw), { unit, from: "header" });
    const issue = cell.fen === null || cell.fen < 0 ? amountIssue(cell) : null;
    if (issue) this.#tally.found.push(issue);
    return cell.fen ?? Number.NaN;
  }

  #say(code: Parameters<typeof issueAt>[0], column: ParquetColumn | undefined, at: number, raw: string): void {
    this.#tally.found.push(issueAt(code, this.#source(column, at, raw)));
  }

  #source(column: ParquetColumn | undefined, at: number, raw: string): Source {
    return { ...fileSource(this.#file, this.#start + at + 1), column: column?.name ?? null, raw };
  }
}

/** Fen of a number with a fraction; null where they are not whole. With a known scale its digits are whole for sure. */
function fenOf(value: number, fen: number, scale: number | null): number | null {
  const unit = 10 ** (scale ?? 0);
  const digits = scale === null ? value : Math.round(value * unit);
  // Divided before it is multiplied, or the other way round, so that nothing passes the range on its way.
  const exact = fen >= unit ? digits * (fen / unit) : digits / (unit / fen);
  const whole = Math.round(exact);
  return Math.abs(exact - whole) <= SLACK ? whole : null;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? trimmed(value) : String(value);
}
