import { clickhouseServer } from "../../src/cli/load/clickhouseServer.ts";
import { type LoadOutcome, type LoadTarget, loadLines } from "../../src/cli/load/loadLines.ts";
import type { Chunk } from "../../src/engine/chunk.ts";
import type { TableLayout } from "../../src/engine/clickhouse/ddl.ts";
import type { Fetch } from "../../src/engine/clickhouse/http.ts";
import { type OpenedLines, openClickhouse } from "../../src/engine/clickhouse/openClickhouse.ts";
import { SCHEMA } from "../engine/arbitraries.ts";
import { DATABASE, READER, type TestServer } from "./server.ts";

/** Roll-ups by some of the coded columns of the small schema; name and reason are in none. */
export const LAYOUT: TableLayout = {
  partitionBy: "year",
  sortBy: ["unit"],
  rollups: [["year"], ["unit", "department", "year"]],
  cluster: null,
};

/** Where tests of the small schema load lines. */
export function targetOf(servers: readonly TestServer[], table: string, layout = LAYOUT): LoadTarget {
  const [first, ...others] = servers.map(({ url }) => clickhouseServer(url));
  if (first === undefined) throw new Error("no server");
  return { servers: [first, ...others], place: { database: DATABASE, table }, schema: SCHEMA, layout };
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
