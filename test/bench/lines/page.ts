import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { leaveDataset } from "../../../src/app/leaveDataset.ts";
import { lineSessionOf } from "../../../src/app/lineSession.ts";
import type { LineSource, LineSourceState } from "../../../src/app/lineSource.ts";
import type { Loaded } from "../../../src/app/load.ts";
import { parseCatalog } from "../../../src/ingest/catalog.ts";

export type LoadName = "csv" | "parquet" | "papaparse" | "duckdb";

/** What one load took and gave. */
export interface Load {
  /** ms until the sums of all lines were there. */
  readonly ms: number;
  /** ms until the first lines could be asked about. */
  readonly firstMs: number;
  readonly lines: number;
  /** Fen, as far as the contender sums at all. */
  readonly budget: number | null;
  readonly actual: number | null;
}

const ORDER = { column: "unspent", descending: true };
const WANTS = {
  all: { kind: "groups", by: [] },
  category: { kind: "groups", by: ["category"] },
  unit: { kind: "groups", by: ["unit"] },
  year: { kind: "groups", by: ["year"] },
  top: { kind: "top", order: ORDER, limit: 20, columns: ["unit", "unspent"] },
} as const;

let shown: Loaded | null = null;

async function outturn(catalogPath: string): Promise<Omit<Load, "ms">> {
  const start = performance.now();
  const { catalog } = parseCatalog(await (await fetch(catalogPath)).text(), catalogPath);
  const entry = catalog?.datasets[0];
  if (entry === undefined) throw new Error("no data set");
  shown = { entry, outturns: [], issues: [], problems: [] };
  const session = lineSessionOf(shown);
  let firstMs = 0;
  const settled = new Promise<LineSource>((resolve, reject) => {
    const look = () => {
      const { source, progress, problem }: LineSourceState = session.get();
      if (problem !== null) reject(new Error(JSON.stringify(problem)));
      if (source !== null && firstMs === 0) firstMs = performance.now() - start;
      if (source !== null && progress === null) resolve(source);
    };
    session.subscribe(look);
  });
  session.start();
  const { queries, issues } = await settled;
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  const { answer } = await queries.update([], WANTS);
  const sum = (name: string) => {
    const { low, high } = answer.all.sums[name] as { low: Float64Array; high: Float64Array | null };
    if (high !== null && high[0] !== 0) throw new Error("sums beyond exact numbers");
    return low[0] as number;
  };
  return { firstMs, lines: answer.all.count[0] as number, budget: sum("budget"), actual: sum("actual") };
}

function papaparse(paths: readonly string[]): Promise<Omit<Load, "ms">> {
  const worker = new Worker(new URL("./papaWorker.ts", import.meta.url), { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      worker.terminate();
      resolve({ firstMs: 0, lines: data, budget: null, actual: null });
    };
    worker.postMessage(paths.map((path) => new URL(path, document.baseURI).href));
  });
}

let database: AsyncDuckDB | null = null;

/** Started before the clock, as a page would have it ready. */
async function startDuckdb(): Promise<void> {
  database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await database.instantiate(wasmUrl);
}

async function duckdb(paths: readonly string[]): Promise<Omit<Load, "ms">> {
  if (database === null) throw new Error("DuckDB is not started");
  const connection = await database.connect();
  const buffers = await Promise.all(paths.map(async (path) => (await fetch(path)).arrayBuffer()));
  const names = paths.map((_, index) => `list${index}.csv`);
  for (const [index, buffer] of buffers.entries()) {
    await database.registerFileBuffer(names[index] as string, new Uint8Array(buffer));
  }
  await connection.query(
    `CREATE OR REPLACE TABLE lines AS SELECT *, greatest(0, base - actual) AS unspent FROM (
       SELECT "年度" AS year, "单位" AS unit, "主管部门" AS department, "项目名称" AS project, "分项名称" AS name,
              coalesce("调整预算数（元）", "预算数（元）") AS base, "执行数（元）" AS actual, "状态" AS status, "偏差原因" AS reason
       FROM read_csv([${names.map((name) => `'${name}'`).join(", ")}], header = true))`,
  );
  const sums = (by: string) =>
    connection.query(
      `SELECT ${by} AS key, count(*)::DOUBLE AS lines, sum(base), sum(actual), sum(unspent) FROM lines GROUP BY 1`,
    );
  const all = await connection.query(
    "SELECT count(*)::DOUBLE AS lines, sum(base)::DOUBLE AS budget, sum(actual)::DOUBLE AS actual FROM lines",
  );
  await sums("status");
  await sums("unit");
  await sums("year");
  await connection.query("SELECT unit, unspent FROM lines ORDER BY unspent DESC LIMIT 20");
  const [row] = all.toArray() as { lines: number; budget: number; actual: number }[];
  await connection.query("DROP TABLE lines");
  for (const name of names) await database.dropFile(name);
  await connection.close();
  if (row === undefined) throw new Error("no answer");
  return { firstMs: 0, lines: row.lines, budget: Math.round(row.budget * 100), actual: Math.round(row.actual * 100) };
}

const LOADS: Readonly<Record<LoadName, (csv: readonly string[]) => Promise<Omit<Load, "ms">>>> = {
  csv: () => outturn("data/catalog.json"),
  parquet: () => outturn("data/parquet.json"),
  papaparse,
  duckdb,
};

const bench = {
  startDuckdb,
  async load(name: LoadName, csv: readonly string[]): Promise<Load> {
    const start = performance.now();
    const loaded = await LOADS[name](csv);
    return { ...loaded, ms: performance.now() - start };
  },
  unload(): void {
    if (shown !== null) leaveDataset(shown);
    shown = null;
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
