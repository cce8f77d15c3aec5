import { containerOf } from "./container.ts";
import { decode, type Encoding } from "./encoding.ts";
import type { FormatInput, IngestOptions, ReadFormat } from "./format.ts";
import type { RawDocument } from "./formats/document.ts";
import { readDataset } from "./formats/json/readDataset.ts";
import { looksLikeCells, looksLikeMarkdown } from "./formats/text/looksLikeText.ts";
import type { Ingested, KeptTable } from "./ingested.ts";
import type { Issue } from "./issue.ts";
import { fileSource, issueAt } from "./issueAt.ts";
import type { IssueCode } from "./issueTexts.ts";
import { isSpreadsheetXml, isWebPage, pageTitle } from "./webPage.ts";

/** A file as it was picked, dropped, fetched or read from disk. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Readers beside JSON are loaded when a file needs them, so that a page on a JSON data set never carries them. */
const READERS = {
  csv: async () => (await import("./formats/csv/readCsv.ts")).readCsv,
  xlsx: () => documents(async () => (await import("./formats/xlsx/readXlsx.ts")).readXlsx),
  docx: () => documents(async () => (await import("./formats/docx/readDocx.ts")).readDocx),
  html: () => documents(async () => (await import("./formats/html/readHtml.ts")).readHtml),
  text: () => documents(async () => (await import("./formats/text/readText.ts")).readText),
  pdf: () => documents(async () => (await import("./formats/pdf/readPdf.ts")).readPdf),
} satisfies Record<string, () => Promise<ReadFormat>>;

const REFUSED = { "old-word": "document-old-word", zip: "file-binary" } as const;

/** Larger files are refused: forms need a few hundred KB, a list of a million lines about 100 MB. */
export const MAX_BYTES = 150_000_000;

/**
 * Reads any file into projects and issues: the one way in for the page and the command line. The format is
 * told by the content, and by the name's ending where the content leaves a choice. Never rejects: whatever is
 * wrong with a file comes back as an issue.
 */
export async function ingest(file: InputFile, options: IngestOptions = {}): Promise<Ingested> {
  const name = file.name.replace(/^.*[\\/]/, "");
  try {
    return await read({ file: name, bytes: file.bytes, text: "", options });
  } catch (error) {
    return failed(name, "file-unreadable", { reason: error instanceof Error ? error.message : String(error) });
  }
}

async function read(input: FormatInput): Promise<Ingested> {
  const { file, bytes, options } = input;
  if (bytes.length === 0) return failed(file, "file-empty");
  if (bytes.length > MAX_BYTES) return failed(file, "document-too-large");
  const container = containerOf(bytes);
  if (container === "xlsx" || container === "docx" || container === "pdf") return readAs(container, input);
  if (container) return failed(file, REFUSED[container]);

  const decoded = decode(bytes, options.encoding);
  if (!decoded) return failed(file, "file-binary");
  const { text, encoding, damaged } = decoded;
  if (text.trim() === "") return failed(file, "file-empty");
  const { projects, issues, reading } = await readText({ ...input, text });
  const kept = options.keepTables && reading?.tables === undefined ? { tables: [linesTable(text)] } : {};
  return {
    projects,
    issues: damaged === 0 ? issues : [damage(file, encoding, damaged), ...issues],
    reading: { ...reading, ...kept, encoding },
  };
}

function damage(file: string, encoding: Encoding, count: number): Issue {
  return issueAt("encoding-damaged", fileSource(file), { encoding: encoding.toUpperCase(), count });
}

/** A text without tables (JSON, or one that was refused) as its lines. */
function linesTable(text: string): KeptTable {
  const rows = text.split(/\r\n|\n|\r/).map((line) => [line]);
  return { grid: { table: null, rows, standing: null, rowNumber: (index) => index + 1 }, raw: null };
}

function readText(input: FormatInput): Ingested | Promise<Ingested> {
  const { file, text } = input;
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  if (isWebPage(text)) {
    if (ending === "json" || ending === "csv" || ending === "tsv") {
      return failed(file, "html-instead", { expected: ending.toUpperCase(), title: pageTitle(text) || "—" });
    }
    return readAs(isSpreadsheetXml(text) ? "xlsx" : "html", input);
  }
  if (/^\s*<table\b/i.test(text)) return readAs("html", input);
  if (ending === "json" || (ending !== "csv" && ending !== "tsv" && /^\s*[{[]/.test(text))) {
    return readDataset(text, file);
  }
  if (looksLikeCells(text) || looksLikeMarkdown(text)) return readAs("text", input);
  return readAs("csv", input);
}

/** A reader of documents with tables, loaded together with what makes projects of them. */
async function documents(
  load: () => Promise<(input: FormatInput) => RawDocument | Promise<RawDocument>>,
): Promise<ReadFormat> {
  const [read, { readTables }] = await Promise.all([load(), import("./readTables.ts")]);
  return async (input) => readTables(await read(input), input);
}

async function readAs(format: keyof typeof READERS, input: FormatInput): Promise<Ingested> {
  const read = await READERS[format]();
  return read(input);
}

function failed(file: string, code: IssueCode, params: Readonly<Record<string, string | number>> = {}): Ingested {
  return { projects: [], issues: [issueAt(code, fileSource(file), params)] };
}
