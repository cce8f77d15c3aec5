import type { Chunk, StoreSchema } from "../../engine/chunk.ts";
import { createTables, createVersions, dropTables, fillTables, type TableLayout } from "../../engine/clickhouse/ddl.ts";
import { quoteName, quoteText } from "../../engine/clickhouse/literals.ts";
import { describeVersion, type Place, partTable, versionsTable } from "../../engine/clickhouse/tables.ts";
import type { ClickhouseServer } from "./clickhouseServer.ts";
import { addTotals, compareTotals, emptyTotals, readTotals, type Totals } from "./totals.ts";
import { chunkTsv, tsvColumns } from "./tsv.ts";

/** Lists of more values than the page's own engine would send are none to choose from. */
const MOST_LISTED = 20_000;
/** Lines in one INSERT: as many as the server makes one block of. */
const LINES_PER_INSERT = 1_000_000;
/** Former versions that stay for pages opened before. */
const KEEP = 2;
/** A draft that old is of a load that died. */
const STALE_MS = 24 * 3600 * 1000;

export interface LoadTarget {
  /** Every server of a cluster, or the only one. Statements on distributed tables go to the first. */
  readonly servers: readonly [ClickhouseServer, ...ClickhouseServer[]];
  readonly place: Place;
  readonly schema: StoreSchema;
  readonly layout: TableLayout;
}

export interface LoadSource {
  /** What the data are known by: equal for equal data. Letters and digits. */
  readonly data: string;
  readonly chunks: AsyncIterable<Chunk>;
}

export interface LoadOutcome {
  /** Whether these very data were the latest version already. */
  readonly isUnchanged: boolean;
  readonly id: string;
  readonly lines: number;
}

/** What is told while loading: lines sent so far, or the roll-ups being made. */
export type LoadProgress = (step: "lines" | "rollups", count: number) => void;

/**
 * Loads lines as a new version: into tables of its own, which nobody reads before their totals have been compared with
 * those of what was sent and one row in the table of versions names them. Whatever stops it before leaves the former
 * version as it was.
 * @throws StatementError where a server refuses or breaks off; Error where the totals differ.
 */
export async function loadLines(
  target: LoadTarget,
  source: LoadSource,
  now: Date,
  progress: LoadProgress,
): Promise<LoadOutcome> {
  const { servers, place, schema, layout } = target;
  for (const server of servers) {
    await server.run(`CREATE DATABASE IF NOT EXISTS ${quoteName(place.database)}`);
    await server.run(createVersions(place));
  }
  const latest = await Promise.all(servers.map((server) => readLatest(server, place)));
  const [first] = latest;
  if (first !== undefined && latest.every((one) => one?.id === first.id && one.data === source.data)) {
    return { isUnchanged: true, id: first.id, lines: first.lines };
  }
  const id = `${source.data.slice(0, 16)}${now.getTime().toString(36).padStart(9, "0")}${randomLetters()}`;
  for (const server of servers) for (const sql of createTables(schema, place, id, layout)) await server.run(sql);
  const totals = await insertChunks(target, id, source.chunks, progress);
  const [server] = servers;
  const kept = await readTotals(server, partTable(place, id, "lines"), schema);
  const difference = compareTotals(totals, kept, schema);
  if (difference !== null) throw new Error(difference);
  progress("rollups", totals.lines);
  for (const sql of fillTables(schema, place, id, layout)) await server.run(sql);
  await publish(target, id, source.data, totals, Math.max(0, ...latest.map((one) => one?.number ?? 0)) + 1);
  await clean(target, now);
  return { isUnchanged: false, id, lines: totals.lines };
}

interface Latest {
  readonly number: number;
  readonly id: string;
  readonly data: string;
  readonly lines: number;
}

async function readRows(server: ClickhouseServer, select: string): Promise<string[][]> {
  const { data } = JSON.parse(await server.run(`${select} FORMAT JSONCompact`)) as { data: string[][] };
  return data;
}

async function readLatest(server: ClickhouseServer, place: Place): Promise<Latest | undefined> {
  const select =
    `SELECT toString(\`number\`), \`id\`, \`data\`, toString(\`lines\`) FROM ${versionsTable(place)} ` +
    "ORDER BY `number` DESC, `id` DESC LIMIT 1";
  const rows = await readRows(server, select);
  return rows.map(([number, id = "", data = "", lines]) => ({
    number: Number(number),
    id,
    data,
    lines: Number(lines),
  }))[0];
}

/** Sends the chunks, a million lines an INSERT; the next lines are read while the server works on the last. */
async function insertChunks(
  { servers: [server], place, schema }: LoadTarget,
  id: string,
  chunks: AsyncIterable<Chunk>,
  progress: LoadProgress,
): Promise<Totals> {
  const totals = emptyTotals(schema);
  const columns = tsvColumns(schema).map(quoteName).join(", ");
  const statement = `INSERT INTO ${partTable(place, id, "lines")} (${columns}) FORMAT TabSeparated`;
  const encoder = new TextEncoder();
  let pieces: Uint8Array[] = [];
  let sending: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const send = async () => {
    await sending;
    const body = pieces;
    pieces = [];
    waiting = 0;
    sending = server.run(statement, body);
    // Its failure is met at the next `await sending`.
    sending.catch(() => {});
  };
  for await (const chunk of chunks) {
    const before = totals.lines;
    for (const text of chunkTsv(chunk, schema, before)) pieces.push(encoder.encode(text));
    addTotals(totals, chunk, schema);
    waiting += totals.lines - before;
    progress("lines", totals.lines);
    if (waiting >= LINES_PER_INSERT) await send();
  }
  if (waiting > 0) await send();
  await sending;
  return totals;
}

/** One row makes the version the one that is read, on each server at once. */
async function publish(
  { servers, place, schema, layout }: LoadTarget,
  id: string,
  data: string,
  totals: Totals,
  number: number,
): Promise<void> {
  const [server] = servers;
  const rollups = [];
  for (const [part, columns] of layout.rollups.entries()) {
    const rows = await readRows(server, `SELECT toString(count()) FROM ${partTable(place, id, part)}`);
    rollups.push({ columns, rows: Number(rows[0]?.[0]) });
  }
  const values = partTable(place, id, "values");
  const counts = await readRows(
    server,
    `SELECT \`column\`, toString(uniqExact(\`value\`)) FROM ${values} GROUP BY \`column\``,
  );
  const long = new Set(counts.flatMap(([column, count]) => (Number(count) > MOST_LISTED ? [column] : [])));
  const listed = schema.coded.filter((column) => !long.has(column));
  const row = [number, quoteText(id), quoteText(data), totals.lines, quoteText(describeVersion({ rollups, listed }))];
  const insert = `INSERT INTO ${versionsTable(place)} (\`number\`, \`id\`, \`data\`, \`lines\`, \`description\`) VALUES`;
  for (const one of servers) await one.run(`${insert} (${row.join(", ")})`);
}

/** Takes away versions that have been replaced for some time, and what loads that died left behind. */
async function clean({ servers, place, layout }: LoadTarget, now: Date): Promise<void> {
  for (const server of servers) {
    const versions = await readRows(
      server,
      `SELECT \`id\` FROM ${versionsTable(place)} ORDER BY \`number\` DESC, \`id\` DESC`,
    );
    const ids = versions.map(([id = ""]) => id);
    const kept = ids.slice(0, 1 + KEEP);
    const tables = await readRows(
      server,
      `SELECT \`name\` FROM system.tables WHERE \`database\` = ${quoteText(place.database)}`,
    );
    const found = new Set(tables.flatMap(([name = ""]) => idIn(name, place) ?? []));
    const stale = [...found].filter(
      (id) => !kept.includes(id) && (ids.includes(id) || now.getTime() - timeOf(id) > STALE_MS),
    );
    for (const id of stale) for (const sql of dropTables(place, id, layout)) await server.run(sql);
  }
}

const ID_LENGTH = 16 + 9 + 4;

function idIn(name: string, { table }: Place): string | null {
  const rest = name.startsWith(`${table}_`) ? name.slice(table.length + 1) : "";
  return /^[0-9a-z]+$/.test(rest) && rest.length === ID_LENGTH ? rest : null;
}

function timeOf(id: string): number {
  return Number.parseInt(id.slice(16, 25), 36);
}

function randomLetters(): string {
  return Math.floor(Math.random() * 36 ** 4)
    .toString(36)
    .padStart(4, "0");
}
