import type { StoreSchema } from "../../engine/chunk.ts";
import type { TableLayout } from "../../engine/clickhouse/ddl.ts";
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
  const { rateEdges } = layout;
  const listed = schema.coded.filter((column) => !long.has(column));
  const { known, whole } = await compareKnown(server, partTable(place, id, "lines"), schema);
  const row = [
    number,
    quoteText(id),
    quoteText(data),
    lines,
    quoteText(describeVersion({ rollups, listed, known, whole, rateEdges })),
  ];
  const insert = `INSERT INTO ${versionsTable(place)} (\`number\`, \`id\`, \`data\`, \`lines\`, \`description\`) VALUES`;
  for (const one of servers) await one.run(`${insert} (${row.join(", ")})`);
}

/** Which measures are known in the same lines; see `LinesVersion`. */
async function compareKnown(
  server: ClickhouseServer,
  table: string,
  { measures, rate }: StoreSchema,
): Promise<Pick<LinesVersion, "known" | "whole">> {
  const pairs = measures.flatMap((name, at) => measures.slice(0, at).map((other) => ({ name, other })));
  const isUnknown = (name: string) => `isNull(${quoteName(name)})`;
  const isPart = `(${isUnknown(rate.numerator)} OR ${isUnknown(rate.denominator)})`;
  const differences = [
    ...measures.map(isUnknown),
    ...measures.map((name) => `${isUnknown(name)} != ${isPart}`),
    ...pairs.map(({ name, other }) => `${isUnknown(name)} != ${isUnknown(other)}`),
  ];
  const sums = differences.map((difference) => `toString(sum(${difference}))`);
  const [row = []] = await readRows(server, `SELECT ${sums.join(", ")} FROM ${table}`);
  const isSame = (place: number) => row[place] === "0";
  const known = measures.map((name, at) => {
    if (isSame(at)) return [name, null];
    const same = pairs.find((pair, index) => pair.name === name && isSame(2 * measures.length + index));
    return [name, same?.other ?? name];
  });
  const whole = measures.filter((_, at) => isSame(measures.length + at));
  return { known: Object.fromEntries(known), whole };
}

/** Takes away versions that have been replaced for some time, and what loads that died left behind. */
export async function cleanVersions({ servers, place }: LoadTarget, now: Date): Promise<void> {
  for (const server of servers) {
    const latestFirst = `SELECT \`id\` FROM ${versionsTable(place)} ORDER BY \`number\` DESC, \`id\` DESC`;
    const ids = (await readRows(server, latestFirst)).map(([id = ""]) => id);
    const kept = ids.slice(0, 1 + KEEP);
    const isStale = (id: string) => !kept.includes(id) && (ids.includes(id) || now.getTime() - timeOf(id) > STALE_MS);
    const inDatabase = `SELECT \`name\` FROM system.tables WHERE \`database\` = ${quoteText(place.database)}`;
    for (const [name = ""] of await readRows(server, inDatabase)) {
      const id = idIn(name, place);
      if (id === null || !isStale(id)) continue;
      await server.run(`DROP TABLE IF EXISTS ${quoteName(place.database)}.${quoteName(name)}`);
    }
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

/** The version a table is of; null for tables of other names. */
function idIn(name: string, { table }: Place): string | null {
  const rest = name.startsWith(`${table}_`) ? name.slice(table.length + 1) : "";
  const id = /^[0-9a-z]+(?=_|$)/.exec(rest)?.[0] ?? "";
  return id.length === ID_LENGTH ? id : null;
}

function timeOf(id: string): number {
  return Number.parseInt(id.slice(DATA_LENGTH, DATA_LENGTH + TIME_LENGTH), 36);
}
