import { basename, join } from "node:path";
import type { Project } from "../domain/project/project.ts";
import { isFolderFile } from "../ingest/folderFiles.ts";
import { ingest } from "../ingest/ingest.ts";
import type { Issue } from "../ingest/issue.ts";
import { fileSource, issueAt } from "../ingest/issueAt.ts";
import { createTwinFinder } from "../ingest/sameProject.ts";
import { CliError } from "./cliError.ts";
import type { Effects } from "./effects.ts";

/** One file of the command line as it was read. */
export interface Input {
  /** The path as typed, or the folder as typed joined with the file's place in it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly projects: readonly Project[];
  readonly issues: readonly Issue[];
  /** True where the file could not be opened or is no data at all; nothing came out of it. */
  readonly unreadable: boolean;
}

/** Issues that say a file is not data, as against data with something wrong in it. */
const NOT_DATA = /^(?:file-.*|html-instead|json-(?:cut|syntax|deep|not-dataset|version))$/;

/**
 * Reads files and folders in the order typed, a folder's files by path. A catalog is the list of data sets,
 * not one of them, and is passed over in a folder, as are hidden files and the lock files of office programs. A file named twice is read once, and a
 * project that an earlier file already held is said.
 * @throws CliError for a folder without any data file.
 */
export async function readInputs(paths: readonly string[], effects: Effects): Promise<Input[]> {
  const files = await listFiles(paths, effects);
  const inputs: Input[] = [];
  const findTwins = createTwinFinder();
  for (const [index, path] of files.entries()) {
    effects.progress(`${index + 1}/${files.length} ${path}`);
    const input = await readInput(path, effects);
    inputs.push({ ...input, issues: [...input.issues, ...findTwins(path, input.projects)] });
  }
  effects.progress("");
  return inputs;
}

/**
 * The files meant by paths in the order typed, a folder's files by path, each once.
 * @throws CliError for a folder without any data file.
 */
export async function listFiles(
  paths: readonly string[],
  effects: Effects,
  isData: (path: string) => boolean = isFolderFile,
): Promise<string[]> {
  return [...new Set((await Promise.all(paths.map((path) => expand(path, effects, isData)))).flat())];
}

async function expand(path: string, effects: Effects, isData: (path: string) => boolean): Promise<string[]> {
  const listed = await effects.listFolder(path);
  if (listed === null) return [path];
  const files = listed.filter(isData).sort();
  if (files.length === 0) throw new CliError(`${path}: 文件夹中没有可读的文件 / no data files in this folder`);
  return files.map((file) => join(path, file));
}

async function readInput(path: string, effects: Effects): Promise<Input> {
  const name = basename(path);
  const opened = await open(path, effects);
  if ("issue" in opened) {
    return { path, bytes: new Uint8Array(), projects: [], issues: [opened.issue], unreadable: true };
  }
  const { bytes } = opened;
  const { projects, issues } = await ingest({ name, bytes });
  const unreadable = projects.length === 0 && issues.some((issue) => NOT_DATA.test(issue.code));
  return { path, bytes, projects, issues, unreadable };
}

async function open(path: string, effects: Effects): Promise<{ bytes: Uint8Array } | { issue: Issue }> {
  try {
    return { bytes: await effects.readFile(path) };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const source = fileSource(basename(path));
    return { issue: issueAt("file-not-opened", source, { reason }) };
  }
}
