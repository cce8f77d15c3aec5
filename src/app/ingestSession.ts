import type { CostLine, Project } from "../domain/project/project.ts";
import { publishedName } from "../ingest/catalogEntryOf.ts";
import type { IngestOptions } from "../ingest/format.ts";
import { ingest, MAX_BYTES } from "../ingest/ingest.ts";
import type { Ingested, KeptTable } from "../ingest/ingested.ts";
import type { Issue } from "../ingest/issue.ts";
import { fileSource, issueAt } from "../ingest/issueAt.ts";
import { createTwinFinder } from "../ingest/sameProject.ts";
import { sha256 } from "../ingest/sha256.ts";
import { tablePicture } from "../ingest/tablePicture.ts";
import { LinePacker } from "./ingestLines.ts";
import type { FileReport, FromIngest, LocalFile, Progress, ProjectHead, ToIngest } from "./ingestMessages.ts";
import { toPlain } from "./ingestPlain.ts";
import { prefixIds } from "./ingestPrefix.ts";
import { previewMapping } from "./ingestPreview.ts";
import { isUnsure, recallMapping, type SavedMapping } from "./mapping.ts";

/** Lines or issues in one message: some milliseconds of work on the other side. */
const CHUNK = 500;
/** Bytes between two words on how far reading has come. */
const BYTES_A_WORD = 2_000_000;

/**
 * The importer behind the messages: reads files into one data set, keeps their tables for pictures and the projects for
 * writing. It runs in a worker, or in the page where there is none. Whatever is wrong with a file is an issue.
 */
export function createSession(post: (message: FromIngest) => void): (message: ToIngest) => Promise<void> {
  const tables: (readonly KeptTable[])[] = [];
  const projects: Project[] = [];
  let name = "";

  return async (message) => {
    switch (message.kind) {
      case "read":
        name = publishedName(message.files.length === 1 ? (message.files[0]?.file.name ?? "") : "dataset.json");
        await readFiles(message.files, message.saved, tables, projects, post);
        post({ kind: "done" });
        return;
      case "picture":
        post({
          kind: "picture",
          request: message.request,
          picture: tablePicture(tables[message.file] ?? [], message.source),
        });
        return;
      case "preview":
        post({ kind: "preview", request: message.request, preview: await previewMapping(message.file) });
        return;
      case "write": {
        const { writeAll } = await import("./ingestWrite.ts");
        post({ kind: "write", request: message.request, written: writeAll(name, projects) });
      }
    }
  };
}

async function readFiles(
  files: readonly LocalFile[],
  saved: readonly SavedMapping[],
  tables: (readonly KeptTable[])[],
  projects: Project[],
  post: (message: FromIngest) => void,
): Promise<void> {
  const packer = new LinePacker();
  const known = new Map<string, string>();
  const findTwins = files.length === 1 ? () => [] : createTwinFinder();
  for (const [index, local] of files.entries()) {
    const tell = (phase: Progress["phase"], done: number, all: number) =>
      post({
        kind: "progress",
        progress: { name: local.file.name, file: index, files: files.length, phase, done, all },
      });
    // Only files of one length can be the same, and checksums take long.
    const hasRival = files.filter(({ file }) => file.size === local.file.size).length > 1;
    const { result: read, mapping, recalled } = await readFile(local, saved, hasRival ? known : null, tell);
    const projectsRead = read.projects.map((project) => dated(project, local.year));
    const result = {
      ...read,
      projects: projectsRead,
      issues: [...read.issues, ...findTwins(local.file.name, projectsRead)],
    };
    const own = files.length === 1 ? result.projects : result.projects.map((each) => prefixIds(each, `${index + 1}.`));
    tables.push(result.reading?.tables ?? []);
    for (const project of own) projects.push(project);
    for (const message of packProjects(own, packer)) post(message);
    for (const issues of chunks(result.issues)) post({ kind: "issues", file: index, issues });
    post({ kind: "file", report: reportOf(local, result, own, { mapping, recalled }) });
  }
}

/** A project under its own year, or the one its reader gave for the file. */
function dated(project: Project, year: number | undefined): Project {
  return project.year === null && year !== undefined ? { ...project, year } : project;
}

interface Read {
  readonly result: Ingested;
  readonly mapping: FileReport["mapping"];
  readonly recalled: boolean;
}

async function readFile(
  { file, encoding, mapping }: LocalFile,
  saved: readonly SavedMapping[],
  known: Map<string, string> | null,
  tell: (phase: Progress["phase"], done: number, all: number) => void,
): Promise<Read> {
  const refused = (issue: Issue): Read => ({
    result: { projects: [], issues: [issue] },
    mapping: null,
    recalled: false,
  });
  if (file.size > MAX_BYTES) return refused(issueAt("document-too-large", fileSource(file.name)));
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file, (done) => tell("bytes", done, file.size));
  } catch (error) {
    // A folder where the browser gives no folders, a file that was moved or changed meanwhile.
    const reason = error instanceof Error ? error.message : String(error);
    return refused(issueAt("file-unreadable", fileSource(file.name), { reason }));
  }
  if (known !== null && bytes.length > 0) {
    const hash = sha256(bytes);
    const twin = known.get(hash);
    if (twin !== undefined) return refused(issueAt("file-twice", fileSource(file.name), { other: twin }));
    known.set(hash, file.name);
  }
  const options: IngestOptions = {
    ...(encoding && { encoding }),
    keepTables: true,
    onRows: (done, all) => tell("rows", done, all),
    onPages: (done, all) => tell("pages", done, all),
  };
  const input = { name: file.name, bytes };
  if (mapping) return { result: await ingest(input, { ...options, mapping }), mapping, recalled: false };
  const result = await ingest(input, options);
  const { list, tables = [] } = result.reading ?? {};
  const earlier = list ? recallMapping(tables, saved) : null;
  if (earlier === null) return { result, mapping: null, recalled: false };
  return { result: await ingest(input, { ...options, mapping: earlier }), mapping: earlier, recalled: true };
}

async function readBytes(file: File, tell: (done: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  let told = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, at);
    bytes.set(value, at);
    at += value.length;
    if (at - told < BYTES_A_WORD) continue;
    told = at;
    tell(at);
  }
}

function reportOf(
  { file }: LocalFile,
  { issues, reading }: Ingested,
  projects: readonly Project[],
  read: Pick<FileReport, "mapping" | "recalled">,
): FileReport {
  const { encoding, form, list } = reading ?? {};
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return {
    name: file.name,
    size: file.size,
    projects: projects.length,
    lines: projects.reduce((sum, { lines }) => sum + lines.length, 0),
    templates: [...new Set(projects.flatMap(({ template }) => template ?? []))],
    errors,
    warnings: issues.length - errors,
    undated: projects.filter(({ year }) => year === null).length,
    unsure: list === true && read.mapping === null && (reading?.tables ?? []).some(({ grid }) => isUnsure(grid)),
    ...read,
    ...(encoding && { encoding }),
    ...(form && { form }),
    ...(list && { list }),
  };
}

/** Projects in messages of so many lines each: a list has thousands of small ones, and a long one goes in several. */
function* packProjects(projects: readonly Project[], packer: LinePacker): Generator<FromIngest> {
  let heads: ProjectHead[] = [];
  let lines: CostLine[] = [];
  const take = (): FromIngest => {
    const message = { kind: "projects", heads, lines: packer.pack(lines) } as const;
    heads = [];
    lines = [];
    return message;
  };
  for (const project of projects) {
    heads.push({ head: toPlain({ ...project, lines: [] }), first: lines.length });
    for (const line of project.lines) {
      lines.push(line);
      if (lines.length === CHUNK) yield take();
    }
    if (heads.length === CHUNK) yield take();
  }
  if (heads.length + lines.length > 0) yield take();
}

function* chunks<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += CHUNK) yield list.slice(at, at + CHUNK);
}
