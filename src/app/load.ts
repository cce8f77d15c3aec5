import { deriveProject } from "../domain/outturn/deriveProject.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { Project } from "../domain/project/project.ts";
import { type Catalog, type CatalogEntry, isLineList, parseCatalog } from "../ingest/catalog.ts";
import type { Issue } from "../ingest/issue.ts";
import { type Config, DEFAULT_CONFIG, parseConfig } from "./config.ts";
import { CATALOG_FILE, datasetPath } from "./datasetPath.ts";
import { fetchFile } from "./fetchFile.ts";
import type { Problem } from "./problem.ts";
import { readFile } from "./readFile.ts";

/** A data set as it stands in the page: what was read, everything derived from it, and what was wrong. */
export interface Loaded {
  readonly entry: CatalogEntry;
  readonly outturns: readonly ProjectOutturn[];
  readonly issues: readonly Issue[];
  readonly problems: readonly Problem[];
  /** The file as it came from the server, to be held against its checksum once the page stands. */
  readonly bytes?: Uint8Array;
}

/** What the page knows before any data set: the site's configuration and the list of data sets. */
export interface Site {
  readonly config: Config;
  readonly catalog: Catalog | null;
  readonly issues: readonly Issue[];
  readonly problems: readonly Problem[];
}

const CONFIG_FILE = "config.json";

/** Text of JSON files is UTF-8 by definition; bytes that are not show up as U+FFFD and are said by the reader. */
function asText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Reads `config.json` (a missing one means defaults) and the catalog. */
export async function loadSite(): Promise<Site> {
  const [fetched, list] = await Promise.all([fetchFile(CONFIG_FILE), fetchFile(CATALOG_FILE)]);
  const parsed =
    "bytes" in fetched
      ? await parseConfig(asText(fetched.bytes), CONFIG_FILE)
      : { config: DEFAULT_CONFIG, problems: fetched.missing ? [] : [fetched.problem] };
  const { config } = parsed;
  if (!("bytes" in list)) return { config, catalog: null, issues: [], problems: [...parsed.problems, list.problem] };
  const { catalog, issues } = parseCatalog(asText(list.bytes), CATALOG_FILE);
  return { config, catalog, issues, problems: parsed.problems };
}

/** What an entry's file holds, before anything is derived from it. */
export type ReadEntry = Omit<Loaded, "entry" | "outturns"> & { readonly projects: readonly Project[] };

/** Fetches, reads and derives one data set of the catalog. Lines of other kinds are read where they are shown. */
export async function loadDataset(
  entry: CatalogEntry,
  { config, catalog }: Site,
  signal: AbortSignal,
): Promise<Loaded> {
  try {
    const { projects, ...read } = await (entry.kind === "set"
      ? (await import("./readSet.ts")).readSet(entry, catalog, (one) => readEntry(one, signal))
      : readEntry(entry, signal));
    const { thresholds, profiles } = config;
    return { ...read, entry, outturns: projects.map((project) => deriveProject(project, { thresholds, profiles })) };
  } catch (error) {
    if (signal.aborted) throw error;
    // Memory that ran out, or a part of the program that is gone: never the data, whose faults are issues.
    const params = { file: entry.file, reason: `${error}` };
    return { entry, outturns: [], issues: [], problems: [{ text: "readBroke", params }] };
  }
}

async function readEntry(entry: CatalogEntry, signal: AbortSignal): Promise<ReadEntry> {
  const nothing = { projects: [], issues: [], problems: [] };
  if (isLineList(entry)) return nothing;
  const fetched = await fetchFile(datasetPath(entry), signal);
  if (!("bytes" in fetched)) return { ...nothing, problems: [fetched.problem] };
  const { projects, issues } = await readFile(entry.file, fetched.bytes);
  return { projects, issues, problems: [], bytes: fetched.bytes };
}
