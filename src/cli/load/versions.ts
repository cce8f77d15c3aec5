import type { StoreSchema } from "../../engine/chunk.ts";
import { dropTables, type TableLayout } from "../../engine/clickhouse/ddl.ts";
import { quoteName, quoteText } from "../../engine/clickhouse/literals.ts";
import {
  describeVersion,
  type LinesVersion,
  type Place,
  partTable,
  versionsTable,
} from "../../engine/clickhouse/tables.ts";
import type { ClickhouseServer } from "./clickhouseServer.ts";

/** Lists of more values than the page's own engine would send are none to choose from. */
const MOST_LISTED = 20_000;
/** Former versions that stay for pages opened before. */
const KEEP = 2;
/** A draft that old is of a load that died. */
const STALE_MS = 24 * 3600 * 1000;

/** Where lines are loaded to. */
export interface LoadTarget {
  /** Every server of a cluster, or the only one. Statements on distributed tables go to the first. */
  readonly servers: readonly [ClickhouseServer, ...ClickhouseServer[]];
  readonly place: Place;
  readonly schema: StoreSchema;
  readonly layout: TableLayout;
}

/** The row of the latest version in the table of versions. */
export interface Latest {
  readonly number: number;
  readonly id: string;
  readonly data: string;
  readonly lines: number;
}

async function readRows(server: ClickhouseServer, select: string): Promise<string[][]> {
  const { data } = JSON.parse(await server.run(`${select} FORMAT JSONCompact`)) as { data: string[][] };
  return data;
}

/** The latest version a server has; undefined where none was ever loaded. */
export async function readLatest(server: ClickhouseServer, place: Place): Promise<Latest | undefined> {
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

/** One row makes the version the one that is read, on each server at once. */
export async function publishVersion(
  { servers, place, schema, layout }: LoadTarget,
  id: string,
  data: string,
  lines: number,
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
  const known = await compareKnown(server, partTable(place, id, "lines"), schema);
  const row = [number, quoteText(id), quoteText(data), lines, quoteText(describeVersion({ rollups, listed, known }))];
  const insert = `INSERT INTO ${versionsTable(place)} (\`number\`, \`id\`, \`data\`, \`lines\`, \`description\`) VALUES`;
  for (const one of servers) await one.run(`${insert} (${row.join(", ")})`);
}

/** See `LinesVersion.known`. */
async function compareKnown(
  server: ClickhouseServer,
  table: string,
  { measures }: StoreSchema,
): Promise<LinesVersion["known"]> {
  const pairs = measures.flatMap((name, at) => measures.slice(0, at).map((other) => ({ name, other })));
  const isUnknown = (name: string) => `isNull(${quoteName(name)})`;
  const sums = [
    ...measures.map(isUnknown),
    ...pairs.map(({ name, other }) => `${isUnknown(name)} != ${isUnknown(other)}`),
  ].map((difference) => `toString(sum(${difference}))`);
  const [row = []] = await readRows(server, `SELECT ${sums.join(", ")} FROM ${table}`);
  const counted = measures.map((name, at) => {
    if (row[at] === "0") return [name, null];
    const same = pairs.find((pair, index) => pair.name === name && row[measures.length + index] === "0");
    return [name, same?.other ?? name];
  });
  return Object.fromEntries(counted);
}

/** Takes away versions that have been replaced for some time, and what loads that died left behind. */
export async function cleanVersions({ servers, place, layout }: LoadTarget, now: Date): Promise<void> {
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

const DATA_LENGTH = 16;
const TIME_LENGTH = 9;
const CHANCE_LENGTH = 4;
const ID_LENGTH = DATA_LENGTH + TIME_LENGTH + CHANCE_LENGTH;

/** What a version's tables are named by: what its data are known by, when it was begun, and chance for two at once. */
export function makeId(data: string, now: Date): string {
  const time = now.getTime().toString(36).padStart(TIME_LENGTH, "0");
  const chance = Math.floor(Math.random() * 36 ** CHANCE_LENGTH);
  return `${data.slice(0, DATA_LENGTH)}${time}${chance.toString(36).padStart(CHANCE_LENGTH, "0")}`;
}

function idIn(name: string, { table }: Place): string | null {
  const rest = name.startsWith(`${table}_`) ? name.slice(table.length + 1) : "";
  return /^[0-9a-z]+$/.test(rest) && rest.length === ID_LENGTH ? rest : null;
}

function timeOf(id: string): number {
  return Number.parseInt(id.slice(DATA_LENGTH, DATA_LENGTH + TIME_LENGTH), 36);
}
