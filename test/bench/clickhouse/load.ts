/**
 * Loading lists in CSV against the bare INSERT … FORMAT CSV of the same files plus our ingest alone, at as many million
 * lines as given (`load.ts 5`). Prints both and the ratio; the exit code is 1 when the target is missed.
 */
import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { nodeEffects } from "../../../src/cli/effects.ts";
import { clickhouseServer } from "../../../src/cli/load/clickhouseServer.ts";
import { fileChunks } from "../../../src/cli/load/fileChunks.ts";
import { LINE_LAYOUT } from "../../../src/cli/load/lineTables.ts";
import { loadLines } from "../../../src/cli/load/loadLines.ts";
import { LINE_SCHEMA } from "../../../src/lines/lineSchema.ts";
import { DATABASE, startServer } from "../../clickhouse/server.ts";

const MILLION = 1_000_000;
const TARGET = 1.5;
const HEADER = "年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,状态,偏差原因\n";
const KINDS = ["设备购置", "系统运维", "等级保护测评", "道路养护", "业务培训", "校舍维修", "疫苗采购", "软件开发"];
const STATUSES = ["已完工", "已完工", "在建", "未开工", "暂缓"];
const REASONS = ["项目已完成，尾款于次年支付", "招标结余", "项目于年底启动，次年3月完成", "上级资金下达较晚"];

/** A list of a million lines, twenty a project. */
function writeList(path: string, part: number): void {
  let state = part + 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)];
  const pieces = [HEADER];
  let head = "";
  for (let i = 0; i < MILLION; i += 1) {
    const project = part * 50_000 + Math.floor(i / 20);
    if (i % 20 === 0) {
      head = `${2015 + Math.floor(random() * 10)},某某市第${Math.floor(random() * 200)}单位,项目${project}`;
    }
    const budget = Math.round(Math.exp(random() * 11)) / 100;
    const kind = random();
    const actual = kind < 0.3 ? budget : kind < 0.45 ? 0 : Math.round(budget * random() * 100) / 100;
    const reason = actual < budget ? pick(REASONS) : "";
    pieces.push(`${head},${pick(KINDS)}${i % 1000},${budget},${actual},${pick(STATUSES)},${reason}\n`);
  }
  writeFileSync(path, pieces.join(""));
}

async function insertBare(url: string, path: string): Promise<void> {
  const target = new URL(url);
  target.searchParams.set("query", `INSERT INTO ${DATABASE}.bare FORMAT CSV`);
  const sent = request(target, { method: "POST" });
  const answered = new Promise<string>((resolve, reject) => {
    sent.on("response", (response) => text(response).then(resolve, reject)).on("error", reject);
  });
  await pipeline(createReadStream(path, { start: Buffer.byteLength(HEADER), highWaterMark: 1 << 20 }), sent);
  const answer = await answered;
  if (answer !== "") throw new Error(answer);
}

async function timed(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return (performance.now() - start) / 1000;
}

const millions = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), "outturn-bench-load-"));
const server = await startServer();
try {
  const paths = Array.from({ length: millions }, (_, part) => join(folder, `part-${part}.csv`));
  for (const [part, path] of paths.entries()) writeList(path, part);
  const { run } = clickhouseServer(server.url);
  await run(`CREATE DATABASE IF NOT EXISTS ${DATABASE}`);
  await run(
    `CREATE TABLE ${DATABASE}.bare (y String, unit String, project String, name String, budget Float64, actual Float64, status String, reason String) ENGINE = MergeTree() PARTITION BY y ORDER BY unit`,
  );
  const effects = { ...nodeEffects(), warn: () => {} };
  const bare = await timed(async () => {
    for (const path of paths) await insertBare(server.url, path);
  });
  const ingest = await timed(async () => {
    for await (const _ of fileChunks(paths, "zh", effects));
  });
  const steps: Record<string, number> = {};
  const start = performance.now();
  const ours = await timed(() =>
    loadLines(
      {
        servers: [clickhouseServer(server.url)],
        place: { database: DATABASE, table: "lines" },
        schema: LINE_SCHEMA,
        layout: LINE_LAYOUT,
      },
      { data: "0".repeat(16), chunks: fileChunks(paths, "zh", effects) },
      new Date(),
      (step) => {
        steps[step] = (performance.now() - start) / 1000;
      },
    ),
  );
  const ratio = ours / (bare + ingest);
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  console.log(`${millions} million lines: bare INSERT ${seconds(bare)}, our ingest alone ${seconds(ingest)}`);
  console.log(
    `load ${seconds(ours)} (lines read at ${seconds(steps.lines ?? 0)}, roll-ups from ${seconds(steps.rollups ?? 0)}): ${ratio.toFixed(2)}× of both`,
  );
  mkdirSync("test-results", { recursive: true });
  writeFileSync("test-results/bench-clickhouse-load.json", JSON.stringify({ millions, bare, ingest, ours, ratio }));
  process.exitCode = ratio <= TARGET ? 0 : 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
