import { basename } from "node:path";
import { deriveProject } from "../../domain/outturn/deriveProject.ts";
import type { Chunk } from "../../engine/chunk.ts";
import { formatIssue } from "../../ingest/formatIssue.ts";
import { ingest } from "../../ingest/ingest.ts";
import type { Issue } from "../../ingest/issue.ts";
import type { ReadStep } from "../../lines/lineReader.ts";
import { outturnChunks } from "../../lines/outturnLines.ts";
import { readLines } from "../../lines/readLines.ts";
import type { Lang } from "../../messages/text.ts";
import { CliError } from "../cliError.ts";
import type { Effects } from "../effects.ts";

/** Files that are read as lines, without projects. */
export const PARTITION = /\.(?:csv|parquet)$/i;
/** Lines of projects that become one chunk. */
const LINES_PER_CHUNK = 65_536;

/**
 * The lines of files, one file after the other: partitions straight into columns, forms as projects first. What is
 * wrong with them goes to stderr.
 * @throws CliError for a file that cannot be opened or holds no line.
 */
export async function* fileChunks(paths: readonly string[], lang: Lang, effects: Effects): AsyncGenerator<Chunk> {
  for (const path of paths) {
    const bytes = await openFile(path, effects);
    const tell = (issues: readonly Issue[]) => {
      for (const issue of issues) {
        effects.warn(formatIssue({ ...issue, source: { ...issue.source, file: path } }, lang));
      }
    };
    let lines = 0;
    for await (const { chunks, issues } of readSteps(bytes, basename(path))) {
      tell(issues);
      for (const chunk of chunks) {
        lines += chunk.measures.budget?.length ?? 0;
        yield chunk;
      }
    }
    if (lines === 0) throw new CliError(`${path}: 没有明细行，未载入任何数据 / no line, nothing was loaded`);
  }
}

/** @throws CliError where the file cannot be opened. */
export async function openFile(path: string, effects: Effects): Promise<Uint8Array> {
  try {
    return await effects.readFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CliError(`${path}: 无法打开 / cannot be opened (${reason})`);
  }
}

function readSteps(bytes: Uint8Array, file: string): AsyncIterable<ReadStep> {
  return PARTITION.test(file) ? readLines(bytes, file) : readProjects(bytes, file);
}

async function* readProjects(bytes: Uint8Array, file: string): AsyncGenerator<ReadStep> {
  const { projects, issues } = await ingest({ name: file, bytes });
  const outturns = projects.map((project) => deriveProject(project));
  yield { rows: 0, all: null, chunks: [...outturnChunks(outturns, LINES_PER_CHUNK)], issues };
}
