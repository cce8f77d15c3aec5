import type { Chunk } from "../../engine/chunk.ts";
import { createTables, createVersions, fillTables, syncTables } from "../../engine/clickhouse/ddl.ts";
import { quoteName } from "../../engine/clickhouse/literals.ts";
import { partTable } from "../../engine/clickhouse/tables.ts";
import { encodeRows, rowColumns } from "./rowBinary.ts";
import { addTotals, compareTotals, emptyTotals, readTotals, type Totals } from "./totals.ts";
import { cleanVersions, type LoadTarget, makeId, publishVersion, readLatest } from "./versions.ts";

/** Lines in one INSERT: as many as the server makes one block of. */
const LINES_PER_INSERT = 1_000_000;
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
  const id = makeId(source.data, now);
  for (const server of servers) for (const sql of createTables(schema, place, id, layout)) await server.run(sql);
  const totals = await insertChunks(target, id, source.chunks, progress);
  await sync(target, id);
  const [server] = servers;
  const kept = await readTotals(server, partTable(place, id, "lines"), schema);
  const difference = compareTotals(totals, kept, schema);
  if (difference !== null) throw new Error(difference);
  progress("rollups", totals.lines);
  for (const sql of fillTables(schema, place, id, layout)) {
    await server.run(sql);
    // What is summed from it, and who reads it, may ask any replica.
    await sync(target, id);
  }
  await publishVersion(
    target,
    id,
    source.data,
    totals.lines,
    Math.max(0, ...latest.map((one) => one?.number ?? 0)) + 1,
  );
  // What stays behind is taken away by the next load.
  await cleanVersions(target, now).catch(() => {});
  return { isUnchanged: false, id, lines: totals.lines };
}

async function sync({ servers, place, layout }: LoadTarget, id: string): Promise<void> {
  for (const server of servers) for (const sql of syncTables(place, id, layout)) await server.run(sql);
}

/** Sends the chunks, a million lines an INSERT; the next lines are read while the server works on the last. */
async function insertChunks(
  { servers: [server], place, schema }: LoadTarget,
  id: string,
  chunks: AsyncIterable<Chunk>,
  progress: LoadProgress,
): Promise<Totals> {
  const totals = emptyTotals(schema);
  const columns = rowColumns(schema).map(quoteName).join(", ");
  const statement = `INSERT INTO ${partTable(place, id, "lines")} (${columns}) FORMAT RowBinary`;
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
    pieces.push(...encodeRows(chunk, schema, before));
    addTotals(totals, chunk, schema);
    waiting += totals.lines - before;
    progress("lines", totals.lines);
    if (waiting >= LINES_PER_INSERT) await send();
  }
  if (waiting > 0) await send();
  await sending;
  return totals;
}
