import { basename, join, resolve } from "node:path";
import { writeLinesCsv } from "../../export/writeLinesCsv.ts";
import { catalogEntryOf, publishedName } from "../../ingest/catalogEntryOf.ts";
import { formatIssue } from "../../ingest/formatIssue.ts";
import { writeDataset } from "../../ingest/writeDataset.ts";
import type { Args } from "../args.ts";
import { CliError, EXIT } from "../cliError.ts";
import type { Effects } from "../effects.ts";
import { type Input, readInputs } from "../readInputs.ts";

/**
 * Writes each file as a canonical data set, `NAME.json`, and its cost lines as `NAME.csv`, and prints its
 * entry for the catalog, one a line. What was wrong with the files goes to stderr; a file without projects is passed
 * over. Never writes over a file it read.
 */
export async function convert(args: Args, effects: Effects): Promise<number> {
  const inputs = await readInputs(args.paths, effects);
  for (const { path, issues } of inputs) {
    for (const issue of issues) {
      effects.warn(formatIssue({ ...issue, source: { ...issue.source, file: path } }, args.lang));
    }
  }
  const outputs = nameOutputs(inputs.filter((input) => input.projects.length > 0));
  for (const name of outputs.keys()) {
    const target = resolve(args.out, name);
    if (inputs.some((input) => resolve(input.path) === target || resolve(input.path) === csvOf(target))) {
      throw new CliError(`${join(args.out, name)}: 输出会覆盖原文件 / would overwrite an input`);
    }
  }
  for (const [name, { projects }] of outputs) {
    const text = writeDataset(projects);
    await write(join(args.out, name), text, effects);
    if (projects.some((project) => project.lines.length > 0)) {
      await write(join(args.out, csvOf(name)), writeLinesCsv(projects), effects);
    }
    effects.log(JSON.stringify(catalogEntryOf(name, text, projects)));
  }
  if (inputs.some((input) => input.unreadable)) return EXIT.unusable;
  return inputs.some((input) => input.projects.length === 0) ? EXIT.problems : EXIT.clean;
}

async function write(path: string, text: string, effects: Effects): Promise<void> {
  try {
    await effects.writeFile(path, text);
  } catch (error) {
    throw new CliError(`${path}: 无法写入 / cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

/** File names of the data sets, each once: `a.csv` and `a.xlsx` become `a.json` and `a-2.json`. */
function nameOutputs(inputs: readonly Input[]): Map<string, Input> {
  const out = new Map<string, Input>();
  for (const input of inputs) {
    const first = publishedName(basename(input.path));
    let name = first;
    for (let n = 2; out.has(name); n++) name = first.replace(/\.json$/, `-${n}.json`);
    out.set(name, input);
  }
  return out;
}

function csvOf(path: string): string {
  return path.replace(/\.json$/, ".csv");
}
