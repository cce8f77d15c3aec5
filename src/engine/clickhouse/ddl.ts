import { RATE, type StoreSchema } from "../chunk.ts";
import { checkSchema, codedColumn, knownName, LINE, measureColumn, WHOLE } from "./columns.ts";
import { quoteName, quoteText } from "./literals.ts";
import { RATE_BIN, rateBinOf } from "./rateColumn.ts";
import { type Part, type Place, partTable, versionsTable } from "./tables.ts";

/** How the tables of lines are cut and sorted. */
export interface TableLayout {
  /** The coded column whose values are partitions. */
  readonly partitionBy: string;
  /** Coded columns by which lines lie on disk: what is filtered by most, first. */
  readonly sortBy: readonly string[];
  /** Coded columns of each roll-up, and `RATE` for bins of the rate. */
  readonly rollups: readonly (readonly string[])[];
  /** Rising edges of those bins, at most 250: bounds of the rate beyond them are looked up in the lines. */
  readonly rateEdges: readonly number[];
  /** Null where one server holds all lines. */
  readonly cluster: { readonly name: string; readonly isReplicated: boolean } | null;
}

/** What the part of a table that lies on one shard is called. */
const LOCAL = "_local";

/** The table of versions: on every server one of its own, written last, so that a version is there at once or not. */
export function createVersions(place: Place): string {
  return `CREATE TABLE IF NOT EXISTS ${versionsTable(place)} (
  \`number\` UInt64,
  \`id\` String,
  \`data\` String,
  \`lines\` UInt64,
  \`description\` String,
  \`loaded\` DateTime DEFAULT now()
) ENGINE = MergeTree() ORDER BY \`number\``;
}

/** The statements that make a version's tables on one server, to be run on each. */
export function createTables(schema: StoreSchema, place: Place, id: string, layout: TableLayout): string[] {
  checkSchema(schema);
  const coded = schema.coded.map((name) => `${codedColumn(schema, name)} String`);
  const measures = schema.measures.map((name) => `${measureColumn(schema, name)} Nullable(Int64)`);
  const columns = [`${quoteName(LINE)} UInt64`, ...coded, ...measures, `\`rate\` Float64 DEFAULT ${rateOf(schema)}`];
  const sortBy = [...layout.sortBy.map((name) => codedColumn(schema, name)), quoteName(LINE)];
  const cut = `PARTITION BY ${codedColumn(schema, layout.partitionBy)} ORDER BY (${sortBy.join(", ")})`;
  const make = (part: Part, own: readonly string[], engine: string, rest: string, shard: string) =>
    createPart(place, id, part, own, engine, rest, shard, layout);
  return [
    ...make("lines", columns, "MergeTree", cut, `intHash64(${quoteName(LINE)})`),
    ...make("values", VALUES, "MergeTree", "ORDER BY (`column`, `value`)", "cityHash64(`value`)"),
    ...layout.rollups.flatMap((names, index) => {
      const keys = rollupKeys(schema, names);
      const sums = schema.measures.flatMap((name) => [
        `${measureColumn(schema, name)} Int64`,
        `${quoteName(knownName(name))} UInt64`,
      ]);
      const own = [...keys.map(({ column, type }) => `${column} ${type}`), "`lines` UInt64", ...sums];
      const key = keys.map(({ column }) => column).join(", ");
      return make(index, own, "SummingMergeTree", `ORDER BY (${key})`, `cityHash64(${key})`);
    }),
  ];
}

/** What a roll-up's rows are told apart by. */
function rollupKeys(
  schema: StoreSchema,
  names: readonly string[],
): { readonly column: string; readonly type: string }[] {
  return [
    ...names.map((name) =>
      name === RATE
        ? { column: quoteName(RATE_BIN), type: "UInt8" }
        : { column: codedColumn(schema, name), type: "String" },
    ),
    { column: quoteName(WHOLE), type: "UInt8" },
  ];
}

const VALUES = ["`column` String", "`value` String", "`first` UInt64", "`lines` UInt64"];

/** The double nearest to the quotient; NaN where an amount is unknown or the denominator not above 0. */
function rateOf(schema: StoreSchema): string {
  const numerator = measureColumn(schema, schema.rate.numerator);
  const denominator = measureColumn(schema, schema.rate.denominator);
  const quotient = `assumeNotNull(${numerator}) / assumeNotNull(${denominator})`;
  return `if(isNotNull(${numerator}) AND ifNull(${denominator} > 0, 0), ${quotient}, nan)`;
}

/** 1 where both amounts of the rate are known. */
function isWhole(schema: StoreSchema): string {
  const { numerator, denominator } = schema.rate;
  return `toUInt8(isNotNull(${measureColumn(schema, numerator)}) AND isNotNull(${measureColumn(schema, denominator)}))`;
}

/**
 * The statements that wait until a server's copies of a version's tables are whole, to be run on each: what a replica has
 * not fetched yet would be missing from its sums.
 */
export function syncTables(place: Place, id: string, layout: TableLayout): string[] {
  if (!layout.cluster?.isReplicated) return [];
  const parts: Part[] = ["lines", "values", ...layout.rollups.keys()];
  return parts.map((part) => `SYSTEM SYNC REPLICA ${partTable(place, id, part, LOCAL)}`);
}

function createPart(
  place: Place,
  id: string,
  part: Part,
  columns: readonly string[],
  engine: string,
  rest: string,
  shard: string,
  { cluster }: TableLayout,
): string[] {
  const body = `(\n  ${columns.join(",\n  ")}\n)`;
  const whole = partTable(place, id, part);
  if (cluster === null) return [`CREATE TABLE ${whole} ${body} ENGINE = ${engine}() ${rest}`];
  const local = partTable(place, id, part, LOCAL);
  // The macros {shard} and {replica} are in each server's own configuration.
  const path = `/clickhouse/tables/{shard}/${local.replaceAll("`", "")}`;
  const made = cluster.isReplicated ? `Replicated${engine}(${quoteText(path)}, '{replica}')` : `${engine}()`;
  const name = local.slice(local.indexOf(".") + 1);
  return [
    `CREATE TABLE ${local} ${body} ENGINE = ${made} ${rest}`,
    `CREATE TABLE ${whole} ${body} ENGINE = Distributed(${quoteName(cluster.name)}, ${quoteName(place.database)}, ${name}, ${shard})`,
  ];
}

/**
 * The statements that fill the values and the roll-ups from the lines, to be run on one server. A roll-up is summed
 * from a larger one where that has its columns.
 */
export function fillTables(schema: StoreSchema, place: Place, id: string, layout: TableLayout): string[] {
  const lines = partTable(place, id, "lines");
  const values = schema.coded.map((name) => {
    const column = codedColumn(schema, name);
    const selected = `${quoteText(name)}, ${column}, min(${quoteName(LINE)}), count()`;
    return `INSERT INTO ${partTable(place, id, "values")} SELECT ${selected} FROM ${lines} GROUP BY ${column}`;
  });
  const { rollups } = layout;
  const filled = rollups.map((names, index) => {
    const larger = rollups.findIndex((other, at) => at > index && names.every((name) => other.includes(name)));
    const keys = rollupKeys(schema, names).map(({ column }) => column);
    const made = new Map([
      [quoteName(RATE_BIN), rateBinOf(layout.rateEdges)],
      [quoteName(WHOLE), isWhole(schema)],
    ]);
    const selected = larger < 0 ? keys.map((key) => made.get(key) ?? key) : keys;
    const sums = schema.measures.map((name) => {
      const column = measureColumn(schema, name);
      const known = quoteName(knownName(name));
      return larger < 0 ? `ifNull(sum(${column}), 0), count(${column})` : `sum(${column}), sum(${known})`;
    });
    const count = larger < 0 ? "count()" : "sum(`lines`)";
    const from = larger < 0 ? lines : partTable(place, id, larger);
    return `INSERT INTO ${partTable(place, id, index)} SELECT ${[...selected, count, ...sums].join(", ")} FROM ${from} GROUP BY ${selected.join(", ")}`;
  });
  // From the last: what a smaller one is summed from must be there.
  return [...values, ...filled.reverse()];
}
