import { clickhouseServer } from "../../src/cli/load/clickhouseServer.ts";
import { type LoadOutcome, loadLines } from "../../src/cli/load/loadLines.ts";
import type { LoadTarget } from "../../src/cli/load/versions.ts";
import { type Chunk, encodeTexts, RATE } from "../../src/engine/chunk.ts";
import type { TableLayout } from "../../src/engine/clickhouse/ddl.ts";
import type { Fetch } from "../../src/engine/clickhouse/http.ts";
import { type OpenedLines, openClickhouse } from "../../src/engine/clickhouse/openClickhouse.ts";
import { SCHEMA } from "../engine/arbitraries.ts";
import { DATABASE, READER, type TestServer } from "./server.ts";

/** Roll-ups by some of the coded columns of the small schema; name and reason are in none. */
export const LAYOUT: TableLayout = {
  partitionBy: "year",
  sortBy: ["unit"],
  rollups: [["year"], ["year", RATE], ["unit", "department", "year"], ["unit", "department", "year", RATE]],
  rateEdges: [0, 0.5, 0.8, 1],
  cluster: null,
};

/** Where tests of the small schema load lines. */
export function targetOf(servers: readonly TestServer[], table: string, layout = LAYOUT): LoadTarget {
  const [first, ...others] = servers.map(({ url }) => clickhouseServer(url));
  if (first === undefined) throw new Error("no server");
  return { servers: [first, ...others], place: { database: DATABASE, table }, schema: SCHEMA, layout };
}

/** Lines whose budgets are all the same, so that a mix of two loads shows in any sum. */
export function uniformChunk(lines: number, budget: number): Chunk {
  const same = (text: string) => encodeTexts(Array.from({ length: lines }, () => text));
  const amounts = () => new Float64Array(lines).fill(budget);
  return {
    coded: {
      unit: same(`单位${budget}`),
      department: same("教育局"),
      year: same("2023"),
      name: same("网络租赁"),
      reason: same("于次年支付"),
    },
    measures: { budget: amounts(), actual: amounts(), unspent: new Float64Array(lines) },
  };
}

let loads = 0;

/** Loads chunks as data never loaded before. */
export function loadChunks(target: LoadTarget, chunks: readonly Chunk[]): Promise<LoadOutcome> {
  loads += 1;
  const data = loads.toString(16).padStart(16, "0");
  return loadLines(target, { data, chunks: each(chunks) }, new Date(), () => {});
}

/** Asynchronous as lines from files are. */
export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const authorization = `Basic ${Buffer.from(`${READER.user}:${READER.password}`).toString("base64")}`;

/** `fetch` with the account the proxy would add. */
export const readerFetch: Fetch = (url, init) => fetch(url, { ...init, headers: { Authorization: authorization } });

/** Opens what was loaded, with the account of the page. */
export function openLines({ url }: TestServer, table: string, ask: Fetch = readerFetch): Promise<OpenedLines> {
  return openClickhouse({ url, database: DATABASE, table }, SCHEMA, ask);
}
