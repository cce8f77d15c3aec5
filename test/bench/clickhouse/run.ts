/**
 * ClickHouse through the page's client, on lines made by the server: facets from roll-ups, views that none serves
 * against the same statement by a bare HTTP client, and both at every size given (in millions: `run.ts 5 50`). Prints
 * medians and ratios, writes every measurement to `test-results/bench-clickhouse.json`; the exit code is 1 when a
 * target is missed.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { clickhouseServer } from "../../../src/cli/load/clickhouseServer.ts";
import { LINE_LAYOUT } from "../../../src/cli/load/lineTables.ts";
import { publishVersion } from "../../../src/cli/load/versions.ts";
import type { Clause } from "../../../src/engine/clause.ts";
import { createTables, createVersions, fillTables } from "../../../src/engine/clickhouse/ddl.ts";
import type { Fetch } from "../../../src/engine/clickhouse/http.ts";
import { openClickhouse } from "../../../src/engine/clickhouse/openClickhouse.ts";
import { partTable } from "../../../src/engine/clickhouse/tables.ts";
import type { StoreInfo } from "../../../src/engine/engine.ts";
import type { Wants } from "../../../src/engine/wants.ts";
import { LINE_SCHEMA } from "../../../src/lines/lineSchema.ts";
import { seeded } from "../../builders/seeded.ts";
import { readerFetch } from "../../clickhouse/lines.ts";
import { DATABASE, READER, startServer } from "../../clickhouse/server.ts";
import { makeLinesSql } from "./makeLines.ts";

const MILLION = 1_000_000;
const FACET_UPDATES = 60;
const ROUNDS = 7;
const FACETS_P95_MS = 100;
const BARE_RATIO = 1.3;
const GROWTH = 2;

type Facet = (typeof LINE_SCHEMA.coded)[number];

interface Measured {
  readonly millions: number;
  readonly insertMs: number;
  readonly fillMs: number;
  readonly bytes: number;
  readonly rollups: readonly number[];
  /** Milliseconds of updates of the three facets. */
  readonly facets: readonly number[];
  /** With any of the nine categorical columns chosen from, which no roll-up may cover. */
  readonly anyFacets: readonly number[];
  /** Under a brush that falls on the edges of the histogram, which roll-ups have. */
  readonly brushedFacets: readonly number[];
  readonly scans: readonly {
    readonly name: string;
    readonly ours: readonly number[];
    readonly bare: readonly number[];
  }[];
}

const FACET_WANTS: Wants = {
  category: { kind: "groups", by: ["category"], view: "category" },
  unit: { kind: "groups", by: ["unit"], view: "unit" },
  year: { kind: "groups", by: ["year"], view: "year" },
};

const SCANS: Readonly<Record<string, Wants>> = {
  facets: FACET_WANTS,
  histogram: {
    rate: { kind: "bins", column: "rate", edges: Array.from({ length: 41 }, (_, at) => at / 40), view: "rate" },
  },
  top: {
    top: {
      kind: "top",
      order: { column: "unspent", descending: true },
      limit: 20,
      columns: ["name", "unit", "year", "category", "budget", "unspent", "rate"],
    },
  },
  page: {
    page: {
      kind: "page",
      order: { column: "rate", descending: false },
      offset: 200,
      limit: 50,
      columns: ["name", "unit", "year", "reason", "budget", "actual", "rate"],
    },
  },
};

/** One to three clauses on different columns, each with a few of its values. */
function chooseClauses(random: () => number, columns: readonly Facet[], values: StoreInfo["values"]): Clause[] {
  const left = [...columns];
  return Array.from({ length: 1 + Math.floor(random() * 3) }, (): Clause => {
    const [column] = left.splice(Math.floor(random() * left.length), 1) as [Facet];
    const all = values[column] ?? [];
    const chosen = all.filter(() => random() < Math.max(2 / all.length, 0.2));
    return { kind: "values", source: column, column, values: chosen.length > 0 ? chosen : all.slice(0, 1) };
  });
}

const brush = (random: () => number): Clause => {
  const from = 0.1 + 0.3 * random();
  return { kind: "range", source: "rate", column: "rate", from, to: from + 0.3 + 0.1 * random() };
};

/** From one step of 5 % to another. */
const edgeBrush = (random: () => number): Clause => {
  const from = 1 + Math.floor(random() * 9);
  return { kind: "range", source: "rate", column: "rate", from: from / 20, to: (from + 6) / 20 };
};

/** The statement by itself: nothing is made of the answer. */
function askBare(url: string, sql: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "X-ClickHouse-User": READER.user, "X-ClickHouse-Key": READER.password };
    const sent = request(url, { method: "POST", headers }, (response) => text(response).then(resolve, reject));
    sent.on("error", reject);
    sent.end(sql);
  });
}

async function timed(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

const percentile = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
const median = (times: readonly number[]) => percentile(times, 0.5);

async function measure(url: string, millions: number, number: number): Promise<Measured> {
  const server = clickhouseServer(url);
  const place = { database: DATABASE, table: "lines" };
  const id = `bench${millions}`;
  const lines = millions * MILLION;
  await server.run(`CREATE DATABASE IF NOT EXISTS ${DATABASE}`);
  await server.run(createVersions(place));
  for (const sql of createTables(LINE_SCHEMA, place, id, LINE_LAYOUT)) await server.run(sql);
  const insertMs = await timed(() => server.run(makeLinesSql(partTable(place, id, "lines"), 0, lines)));
  const fillMs = await timed(async () => {
    for (const sql of fillTables(LINE_SCHEMA, place, id, LINE_LAYOUT)) await server.run(sql);
  });
  const target = { servers: [server], place, schema: LINE_SCHEMA, layout: LINE_LAYOUT } as const;
  await publishVersion(target, id, id, lines, number);
  const count = async (sql: string) => Number(await server.run(sql));
  const bytes = await count(
    `SELECT sum(bytes) FROM system.parts WHERE active AND database = '${DATABASE}' AND table LIKE '%${id}%'`,
  );
  const rollups = [];
  for (const part of LINE_LAYOUT.rollups.keys()) {
    rollups.push(await count(`SELECT sum(\`lines\` > 0) FROM ${partTable(place, id, part)}`));
  }

  let asked = "";
  const capturing: Fetch = (address, init) => {
    asked = String(init.body);
    return readerFetch(address, init);
  };
  const open = () => openClickhouse({ url, ...place }, LINE_SCHEMA, capturing);
  const { info, queries } = await open();
  const facetTimes = async (
    columns: readonly Facet[],
    more: (random: () => number) => readonly Clause[] = () => [],
  ) => {
    const random = seeded(7);
    const times = [];
    for (let round = 0; round < FACET_UPDATES; round += 1) {
      const clauses = [...chooseClauses(random, columns, info.values), ...more(random)];
      times.push(await timed(() => queries.update(clauses, FACET_WANTS)));
    }
    return times;
  };
  const facets = await facetTimes(["category", "family", "unit", "department", "year", "status", "reasonState"]);
  const anyFacets = await facetTimes(
    LINE_SCHEMA.coded.filter((column) => info.values[column] !== undefined && column !== "file"),
  );
  const brushedFacets = await facetTimes(["category", "family", "unit", "department", "year"], (draw) => [
    edgeBrush(draw),
  ]);

  const random = seeded(11);
  const scans = [];
  for (const [name, wants] of Object.entries(SCANS)) {
    const ours: number[] = [];
    const bare: number[] = [];
    // The first of each only warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const clauses = [brush(random)];
      // Of another opening, so that nothing is remembered.
      const other = (await open()).queries;
      await other.update(clauses, wants);
      const own = (await open()).queries;
      const sql = await (async () => {
        await (await open()).queries.update(clauses, wants);
        return asked;
      })();
      const runs = [
        async () => bare.push(await timed(() => askBare(url, sql))),
        async () => ours.push(await timed(() => own.update(clauses, wants))),
      ];
      for (const run of round % 2 === 0 ? runs : runs.reverse()) await run();
    }
    scans.push({ name, ours: ours.slice(1), bare: bare.slice(1) });
  }
  return { millions, insertMs, fillMs, bytes, rollups, facets, anyFacets, brushedFacets, scans };
}

function print({
  millions,
  insertMs,
  fillMs,
  bytes,
  rollups,
  facets,
  anyFacets,
  brushedFacets,
  scans,
}: Measured): boolean[] {
  const line = (name: string, value: string) => console.log(`  ${name.padEnd(34)} ${value}`);
  console.log(`${millions} million lines, ${(bytes / 1e9).toFixed(2)} GB, roll-ups of ${rollups.join(", ")} rows`);
  line("INSERT … SELECT, values and roll-ups", `${(insertMs / 1000).toFixed(1)} s, ${(fillMs / 1000).toFixed(1)} s`);
  for (const [name, times] of [
    ["facets from roll-ups", facets],
    ["facets, any columns", anyFacets],
    ["facets under a brush by 5 %", brushedFacets],
  ] as const) {
    line(name, `median ${median(times).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`);
  }
  const met = [percentile(facets, 0.95) <= FACETS_P95_MS];
  for (const { name, ours, bare } of scans) {
    const ratio = median(ours) / median(bare);
    met.push(ratio <= BARE_RATIO);
    line(
      `${name} under a brush`,
      `${median(ours).toFixed(0)} ms, bare ${median(bare).toFixed(0)} ms: ${ratio.toFixed(2)}×`,
    );
  }
  return met;
}

const sizes = process.argv.slice(2).map(Number);
const server = await startServer();
const results: Measured[] = [];
const met: boolean[] = [];
try {
  for (const [at, millions] of (sizes.length > 0 ? sizes : [5]).entries()) {
    const result = await measure(server.url, millions, at + 1);
    results.push(result);
    met.push(...print(result));
  }
} finally {
  await server.stop();
}
const [smallest, largest] = [results[0], results[results.length - 1]];
if (smallest !== undefined && largest !== undefined && largest !== smallest) {
  const growth = median(largest.facets) / median(smallest.facets);
  met.push(growth <= GROWTH);
  console.log(`Facets, ${smallest.millions} to ${largest.millions} million lines: ${growth.toFixed(2)}×`);
}
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/bench-clickhouse.json", `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = met.every((one) => one) ? 0 : 1;
