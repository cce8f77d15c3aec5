import { join } from "node:path";
import { parseCatalog } from "../../ingest/catalog.ts";
import { formatIssue } from "../../ingest/formatIssue.ts";
import { ingest } from "../../ingest/ingest.ts";
import type { Issue } from "../../ingest/issue.ts";
import { fileSource, issueAt } from "../../ingest/issueAt.ts";
import { readLines } from "../../lines/readLines.ts";
import type { Lang } from "../../messages/text.ts";
import type { Args } from "../args.ts";
import { CliError, EXIT } from "../cliError.ts";
import type { Effects } from "../effects.ts";
import { type CatalogFile, dataVersionOf, parseCatalogFile } from "../publish/catalogFile.ts";
import { isPublishedName } from "../publish/dataFile.ts";
import { DRAFT } from "../publish/disk.ts";
import { type FileState, readListed, readPublished } from "../publish/readPublished.ts";
import { type KeptVersion, listedFiles, listVersions } from "../publish/versions.ts";

/** What is said of a file that is not as its entry states. */
const SAID: Record<Exclude<FileState, "matches">, string> = {
  missing: "文件缺失 / missing",
  differs: "校验值不符：发布后改过或已损坏 / checksum differs: changed after publishing, or damaged",
  "not-stated": "目录未写明校验值 / the catalog states no checksum",
};

/**
 * `verify DIR`: reads a published folder as a page would, and its kept versions. Faults go to stdout, one a line
 * beginning with the file: an entry that cannot be used; a file that is missing, has another checksum than stated or
 * holds no project or no line; a kept version that could not be gone back to. What harms no reader goes to stderr: data files that
 * nothing lists, entries without a checksum, a catalog changed by hand since it was published.
 * Exit code 0 without faults, 1 with, 2 where there is no catalog.
 */
export async function verify({ paths, lang }: Args, effects: Effects): Promise<number> {
  const { disk } = effects;
  const dir = paths[0]!;
  const published = await readPublished(dir, disk);
  if (published === null) throw new CliError(`${join(dir, "catalog.json")}: 文件缺失 / missing`);
  const versions = await listVersions(dir, disk);
  const faults = [
    ...parseCatalog(published.text, "catalog.json").issues.map((issue) => formatIssue(issue, lang)),
    ...(await findFaults(dir, published.catalog, lang, effects)),
    ...(await findVersionFaults(dir, versions, effects)),
  ];
  for (const fault of faults) effects.log(fault);
  for (const note of await notes(dir, published.catalog, versions, effects)) effects.warn(note);
  if (faults.length > 0) return EXIT.problems;
  const count = (published.catalog.fields.datasets as unknown[]).length;
  effects.log(
    `${count} 个数据集完好 / ${count} data sets are as published: ${published.catalog.fields.dataVersion ?? "—"}`,
  );
  return EXIT.clean;
}

async function findFaults(dir: string, catalog: CatalogFile, lang: Lang, effects: Effects): Promise<string[]> {
  const out: string[] = [];
  for (const entry of catalog.entries) {
    const { state, bytes } = await readListed(dir, entry, effects.disk);
    if (state === "missing" || state === "differs") out.push(`${entry.file}: ${SAID[state]}`);
    if (state === "missing") continue;
    if (entry.kind === "lines") {
      out.push(...(await findLineFaults(entry, bytes, lang)));
      continue;
    }
    const { projects, issues } = await ingest({ name: entry.file, bytes });
    if (projects.length > 0) continue;
    const first = issues.find(({ severity }) => severity === "error");
    out.push(
      first
        ? formatIssue({ ...first, source: { ...first.source, file: entry.file } }, lang)
        : `${entry.file}: 没有可读的项目 / no project`,
    );
  }
  return out;
}

/** A partition must hold lines, as many as stated; what is wrong with single cells the page says. */
async function findLineFaults(
  { file, rows }: CatalogFile["entries"][number],
  bytes: Uint8Array,
  lang: Lang,
): Promise<string[]> {
  let lines = 0;
  let first: Issue | undefined;
  for await (const { chunks, issues } of readLines(bytes, file)) {
    for (const { measures } of chunks) lines += measures.row?.length ?? 0;
    first ??= issues.find(({ severity }) => severity === "error");
  }
  if (lines === 0) return [first ? formatIssue(first, lang) : `${file}: 没有可读的分项 / no line`];
  if (rows === undefined || rows === lines) return [];
  return [formatIssue(issueAt("lines-row-count", fileSource(file), { wanted: Number(rows), found: lines }), lang)];
}

async function findVersionFaults(dir: string, versions: readonly KeptVersion[], { disk }: Effects): Promise<string[]> {
  const out: string[] = [];
  for (const { number, text } of versions) {
    const place = `.versions/${number}/catalog.json`;
    const catalog = parseCatalogFile(text);
    if (catalog === null) out.push(`${place}: 不是可读的目录 / no readable catalog`);
    for (const entry of catalog?.entries ?? []) {
      const { state } = await readListed(dir, entry, disk);
      if (state === "missing" || state === "differs") out.push(`${place}: ${entry.file}: ${SAID[state]}`);
    }
  }
  return out;
}

async function notes(
  dir: string,
  { fields, entries }: CatalogFile,
  versions: readonly KeptVersion[],
  { disk }: Effects,
): Promise<string[]> {
  const catalog = { fields, entries };
  const listed = listedFiles(catalog, versions);
  const orphans = (await disk.list(dir)).filter((path) => isData(path) && !listed.has(path)).sort();
  const stated = fields.dataVersion;
  return [
    ...orphans.map((path) => `${path}: 没有目录列出它 / no catalog lists it`),
    ...entries.filter(({ sha256 }) => typeof sha256 !== "string").map(({ file }) => `${file}: ${SAID["not-stated"]}`),
    ...(typeof stated === "string" && stated !== dataVersionOf(fields)
      ? ["catalog.json: 发布后手工改过 / changed by hand since it was published"]
      : []),
  ];
}

/** Files that look as if they were to be listed, or that were being written when something stopped. */
function isData(path: string): boolean {
  if (path.startsWith(".versions/") || path === "catalog.json") return false;
  return (
    /\.(?:json|csv|tsv|parquet)$/.test(path) ||
    path === `catalog.json${DRAFT}` ||
    isPublishedName(path.replace(DRAFT, ""))
  );
}
