import { containerOf } from "./container.ts";
import { decode } from "./encoding.ts";
import type { FormatInput, IngestOptions, ReadFormat } from "./format.ts";
import { readDataset } from "./formats/json/readDataset.ts";
import type { Ingested } from "./ingested.ts";
import { fileSource, type IssueCode, issueAt } from "./issueTexts.ts";
import { isWebPage, pageTitle } from "./webPage.ts";

/** A file as it was picked, dropped, fetched or read from disk. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Readers beside JSON are loaded when a file needs them, so that a page on a JSON data set never carries them. */
const READERS: Readonly<Partial<Record<string, () => Promise<ReadFormat>>>> = {
  csv: async () => (await import("./formats/csv/readCsv.ts")).readCsv,
};

const REFUSED = { pdf: "file-pdf", "old-office": "file-old-office", zip: "file-binary" } as const;

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
  const container = containerOf(bytes);
  if (container === "xlsx" || container === "docx") return readAs(container, input);
  if (container) return failed(file, REFUSED[container]);

  const decoded = decode(bytes, options.encoding);
  if (!decoded) return failed(file, "file-binary");
  const { text, encoding, damaged } = decoded;
  if (text.trim() === "") return failed(file, "file-empty");
  const result = await readText({ ...input, text });
  if (damaged === 0) return result;
  const issue = issueAt("encoding-damaged", fileSource(file), { encoding: encoding.toUpperCase(), count: damaged });
  return { projects: result.projects, issues: [issue, ...result.issues] };
}

function readText(input: FormatInput): Ingested | Promise<Ingested> {
  const { file, text } = input;
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  if (isWebPage(text)) {
    if (ending === "json" || ending === "csv" || ending === "tsv") {
      return failed(file, "html-instead", { expected: ending.toUpperCase(), title: pageTitle(text) || "—" });
    }
    return readAs("html", input);
  }
  if (ending === "json" || (ending !== "csv" && ending !== "tsv" && /^\s*[{[]/.test(text))) {
    return readDataset(text, file);
  }
  return readAs("csv", input);
}

async function readAs(format: string, input: FormatInput): Promise<Ingested> {
  const load = READERS[format];
  if (!load) return failed(input.file, "file-format", { format: format.toUpperCase() });
  return (await load())(input);
}

function failed(file: string, code: IssueCode, params: Readonly<Record<string, string | number>> = {}): Ingested {
  return { projects: [], issues: [issueAt(code, fileSource(file), params)] };
}
