import { createHash } from "node:crypto";
import { basename } from "node:path";
import { createTables, createVersions, fillTables, type TableLayout } from "../../engine/clickhouse/ddl.ts";
import { isFolderFile } from "../../ingest/folderFiles.ts";
import { LINE_SCHEMA } from "../../lines/lineSchema.ts";
import type { Args, LoadOptions } from "../args.ts";
import { CliError, EXIT } from "../cliError.ts";
import type { Effects } from "../effects.ts";
import { clickhouseServer } from "../load/clickhouseServer.ts";
import { fileChunks, openFile, PARTITION } from "../load/fileChunks.ts";
import { LINE_LAYOUT } from "../load/lineTables.ts";
import { type LoadProgress, loadLines } from "../load/loadLines.ts";
import { listFiles } from "../readInputs.ts";

/** What a printed statement calls the version. */
const SAMPLE_ID = "v1";

/**
 * Loads the lines of files into ClickHouse as a new version, which readers see once it is whole; data that are loaded
 * already are left as they are. With `--ddl`, prints the statements instead.
 */
export async function load(args: Args, effects: Effects): Promise<number> {
  const options = args.load!;
  const layout: TableLayout = { ...LINE_LAYOUT, cluster: clusterOf(options) };
  if (options.ddl !== "") {
    for (const statement of listStatements(options, layout)) effects.log(`${statement};\n`);
    return EXIT.clean;
  }
  const paths = await listFiles(args.paths, effects, (path) => isFolderFile(path) || PARTITION.test(path));
  const [first, ...others] = options.servers.map(openServer);
  const { database, table } = options;
  const target = { servers: [first!, ...others], place: { database, table }, schema: LINE_SCHEMA, layout } as const;
  const outcome = await loadLines(
    target,
    { data: await dataIdOf(paths, layout, effects, options.again), chunks: fileChunks(paths, args.lang, effects) },
    effects.now(),
    tell(effects),
  ).catch((error: Error) => {
    effects.progress("");
    if (error instanceof CliError) throw error;
    throw new CliError(
      `载入未完成，读者看到的仍是完整的一版 / the load did not finish, readers go on with a whole version: ${error.message}`,
    );
  });
  effects.progress("");
  const said = outcome.isUnchanged ? "已是最新 / already loaded" : "已载入 / loaded";
  effects.log(`${outcome.lines} 行${said}: ${database}.${table} ${outcome.id}`);
  return EXIT.clean;
}

function clusterOf({ cluster, replicated, ddl }: LoadOptions): TableLayout["cluster"] {
  if (ddl === "single") return null;
  if (ddl === "cluster") return { name: cluster || "outturn", isReplicated: true };
  return cluster === "" ? null : { name: cluster, isReplicated: replicated };
}

function openServer(address: string) {
  try {
    return clickhouseServer(address);
  } catch {
    throw new CliError(`${address}: 不是地址 / not an address`);
  }
}

/** Everything a load runs, for administrators to read and adapt. */
function listStatements({ database, table }: LoadOptions, layout: TableLayout): string[] {
  const place = { database, table };
  return [
    createVersions(place),
    ...createTables(LINE_SCHEMA, place, SAMPLE_ID, layout),
    ...fillTables(LINE_SCHEMA, place, SAMPLE_ID, layout),
  ];
}

/** Equal for equal files of equal names in equal order, kept in the same way; `isUnlike` makes it unlike any other. */
async function dataIdOf(
  paths: readonly string[],
  layout: TableLayout,
  effects: Effects,
  isUnlike: boolean,
): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([LINE_SCHEMA, layout]));
  if (isUnlike) hash.update(effects.now().toISOString());
  for (const path of paths) {
    const bytes = await openFile(path, effects);
    hash.update(`\n${basename(path)}\n${createHash("sha256").update(bytes).digest("hex")}`);
  }
  return hash.digest("hex");
}

function tell({ progress }: Effects): LoadProgress {
  return (step, count) =>
    progress(step === "lines" ? `${count} 行 / lines` : `${count} 行，正在汇总 / lines, summing roll-ups`);
}
