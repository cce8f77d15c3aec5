import type { StoreSchema } from "../chunk.ts";
import type { LineQueries, StoreInfo } from "../engine.ts";
import type { Cells } from "./answers.ts";
import { ClickhouseQueries } from "./clickhouseQueries.ts";
import { checkSchema } from "./columns.ts";
import { ClickhouseError } from "./errors.ts";
import { ClickhouseHttp, type Fetch } from "./http.ts";
import { quoteText, readText } from "./literals.ts";
import { listedSelect, type Select } from "./selects.ts";
import { type Place, readVersion, versionsTable } from "./tables.ts";

/** Where a data set is kept, as the catalog says. */
export interface ClickhouseEntry extends Place {
  /** The HTTP interface, or a proxy's path to it; passed on to `request` as it stands. */
  readonly url: string;
}

export interface OpenedLines {
  readonly info: StoreInfo;
  readonly queries: LineQueries;
}

/**
 * Settings under which the server gives sums of a part as if they were sums of the whole, with the only value that is
 * accepted. A server that does not know one of them cannot be set so.
 */
const SAFE_SETTINGS: Readonly<Record<string, string>> = {
  skip_unavailable_shards: "0",
  timeout_overflow_mode: "throw",
  read_overflow_mode: "throw",
  group_by_overflow_mode: "throw",
  sort_overflow_mode: "throw",
  result_overflow_mode: "throw",
  set_overflow_mode: "throw",
  distinct_overflow_mode: "throw",
};

/**
 * Opens the latest version of the lines: what there is to ask, and whom. Questions stay with that version, whatever is
 * loaded meanwhile, until it is taken away.
 * @throws ClickhouseError where the server does not answer, has no such lines, or is set to give incomplete sums.
 */
export async function openClickhouse(
  { url, ...place }: ClickhouseEntry,
  schema: StoreSchema,
  request: Fetch,
): Promise<OpenedLines> {
  checkSchema(schema);
  const http = new ClickhouseHttp(url, request);
  const { signal } = new AbortController();
  const opened = await http.ask([latestSelect(place), SETTINGS], signal).catch((error: unknown) => {
    // No table of versions: nothing was ever loaded.
    if (error instanceof ClickhouseError && error.fault === "replaced")
      throw new ClickhouseError("missing", error.message);
    throw error;
  });
  const [[latest] = [], settings = []] = opened;
  const unsafe = settings.filter(([name = "", value]) => SAFE_SETTINGS[name] !== value);
  if (unsafe.length > 0)
    throw new ClickhouseError("unsafe", unsafe.map(([name, value]) => `${name}=${value}`).join(" "));
  if (latest === undefined) throw new ClickhouseError("missing", "no version has been loaded");
  const version = readVersion(latest, schema);
  const asked = { schema, place, version };
  const [listed = []] = await http.ask([listedSelect(asked)], signal);
  const values = readValues(listed, version.listed);
  return {
    info: { version: version.number, lines: version.lines, values },
    queries: new ClickhouseQueries(asked, values, http),
  };
}

function latestSelect(place: Place): Select {
  return {
    cells: "toString(`number`), `id`, toString(`lines`), `description`",
    from: `SELECT \`number\`, \`id\`, \`lines\`, \`description\` FROM ${versionsTable(place)} ORDER BY \`number\` DESC, \`id\` DESC LIMIT 1`,
  };
}

const SETTINGS: Select = {
  cells: "`name`, `value`",
  from: `SELECT \`name\`, \`value\` FROM system.settings WHERE \`name\` IN (${Object.keys(SAFE_SETTINGS).map(quoteText).join(", ")})`,
};

/** The values of each column in order of the first line they are in, which is the order of their codes. */
function readValues(rows: readonly Cells[], columns: readonly string[]): StoreInfo["values"] {
  const values = columns.map((column) => {
    const own = rows.filter(([name]) => name === column).sort(([, , a], [, , b]) => Number(a) - Number(b));
    return [column, own.map(([, value]) => readText(value as string))];
  });
  return Object.fromEntries(values);
}
