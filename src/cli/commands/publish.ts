import { join } from "node:path";
import { catalogEntryOf } from "../../ingest/catalogEntryOf.ts";
import { formatIssue } from "../../ingest/formatIssue.ts";
import { writeDataset } from "../../ingest/writeDataset.ts";
import type { Args } from "../args.ts";
import { CliError, EXIT } from "../cliError.ts";
import type { Effects } from "../effects.ts";
import {
  type CatalogFile,
  dataVersionOf,
  mergeEntries,
  type NewEntry,
  printCatalog,
  stampCatalog,
} from "../publish/catalogFile.ts";
import { contentName, idOf, stemOf } from "../publish/dataFile.ts";
import { replaceFile } from "../publish/disk.ts";
import { withLock } from "../publish/lock.ts";
import { readPublished } from "../publish/readPublished.ts";
import { keepVersion, prune } from "../publish/versions.ts";
import { type Input, readInputs } from "../readInputs.ts";
import { rollback } from "./rollback.ts";

/** A data set ready to be put into the folder. */
interface Prepared {
  readonly entry: NewEntry;
  readonly bytes: Uint8Array;
}

/**
 * `publish FILES… --to DIR`: reads the files, turns each into a canonical data set and puts it and its entry into the
 * catalog of DIR. All of them or none: one that holds no project, or data that could not be used, stops everything
 * with exit code 1, unless `--allow-problems` takes the latter as they are.
 *
 * A reader of DIR sees the old catalog or the new one, each with all its files, at every moment and wherever this is
 * interrupted: data files carry their checksum in their name and are on the disk before the catalog, which is replaced
 * last and at once. The catalogs of the last `--keep` publications and their files stay for `--rollback` and for pages
 * that still show them.
 */
export async function publish(args: Args, effects: Effects): Promise<number> {
  const { to, keep, rollback: isRollback, allowProblems } = args.publish!;
  if (isRollback) return rollback(to, effects);
  const inputs = await readInputs(args.paths, effects);
  for (const { path, issues } of inputs) {
    for (const issue of issues) {
      effects.warn(formatIssue({ ...issue, source: { ...issue.source, file: path } }, args.lang));
    }
  }
  const refused = inputs.filter((input) => whyRefused(input, allowProblems) !== null);
  for (const input of refused) effects.warn(`${input.path}: ${whyRefused(input, allowProblems)}`);
  if (refused.length > 0) {
    effects.warn("没有发布任何文件 / nothing was published");
    return refused.some((input) => input.unreadable) ? EXIT.unusable : EXIT.problems;
  }
  const prepared = prepare(inputs);
  return withLock(to, effects, () => replace(to, prepared, keep, effects));
}

/** Why a file is not published; null where it is. */
function whyRefused({ projects, issues }: Input, allowProblems: boolean): string | null {
  if (projects.length === 0) return "没有可发布的项目 / holds no project to publish";
  const errors = issues.filter(({ severity }) => severity === "error").length;
  if (errors === 0 || allowProblems) return null;
  return `有 ${errors} 处无法使用，请改正，或加 --allow-problems / ${errors} cannot be used: mend, or --allow-problems`;
}

/** @throws CliError where two files would be one data set. */
function prepare(inputs: readonly Input[]): Prepared[] {
  const paths = new Map<string, string>();
  return inputs.map(({ path, projects }) => {
    const stem = stemOf(path);
    const other = paths.get(stem);
    if (other !== undefined) {
      throw new CliError(`${other}, ${path}: 会发布为同一个数据集，请改名 / would be one data set, rename one`);
    }
    paths.set(stem, path);
    const text = writeDataset(projects);
    const { title, unit, year, sha256 } = catalogEntryOf(`${stem}.json`, text, projects);
    const isOne = projects.length === 1;
    return {
      entry: {
        id: idOf(stem),
        // The first project's name says nothing about a list of many.
        title: (isOne && title) || stem,
        file: contentName(stem, sha256),
        unit: projects.every((project) => project.unit.text === unit) ? unit : "",
        year: projects.every((project) => project.year === year) ? year : null,
        sha256,
      },
      bytes: new TextEncoder().encode(text),
    };
  });
}

/** Puts the data sets into a folder that is locked. */
async function replace(dir: string, prepared: readonly Prepared[], keep: number, effects: Effects): Promise<number> {
  const { disk } = effects;
  const former = await readPublished(dir, disk);
  const entries = prepared.map(({ entry }) => entry);
  const next = stampCatalog(mergeEntries(former?.catalog ?? null, entries), effects.now());
  const isNew = former?.catalog.fields.dataVersion !== next.fields.dataVersion;
  for (const { entry, bytes } of prepared) await writeData(join(dir, entry.file), bytes, effects);
  if (isNew) {
    if (former !== null) await keepVersion(dir, former.text, disk);
    await replaceFile(join(dir, "catalog.json"), new TextEncoder().encode(printCatalog(next)), disk);
  }
  await prune(dir, isNew ? next : former!.catalog, keep, disk);
  report(entries, next, isNew, effects);
  return EXIT.clean;
}

/** A file of this name has this content, unless it was damaged since: then it is mended. */
async function writeData(path: string, bytes: Uint8Array, { disk }: Effects): Promise<void> {
  const standing = await disk.read(path);
  if (standing !== null && Buffer.compare(standing, bytes) === 0) return;
  await replaceFile(path, bytes, disk);
}

function report(entries: readonly NewEntry[], next: CatalogFile, isNew: boolean, { log }: Effects): void {
  for (const { file } of entries) log(file);
  const version = dataVersionOf(next.fields);
  log(isNew ? `数据版本 / data version ${version}` : `没有变化 / nothing changed: ${version}`);
}
