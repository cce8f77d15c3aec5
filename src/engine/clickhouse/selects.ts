import { RATE, type StoreSchema } from "../chunk.ts";
import { type Clause, clausesFor } from "../clause.ts";
import type { BinsWant, GroupsWant, Order, PageWant, TopWant } from "../wants.ts";
import { codedColumn, knownName, LINE, measureColumn } from "./columns.ts";
import { beginning, binOf, conditionOf, containing, type Source } from "./conditions.ts";
import { quoteName, quoteText, writeCount } from "./literals.ts";
import { binnedRate, LINE_RATE } from "./rateColumn.ts";
import { binnedBy, columnsFor, findRollup, type LinesVersion, type Place, partTable } from "./tables.ts";

/** What every statement needs to know. */
export interface Asked {
  readonly schema: StoreSchema;
  readonly place: Place;
  readonly version: LinesVersion;
}

/** A part of a statement that gives rows of texts: an array expression over the columns of a subquery. */
export interface Select {
  readonly cells: string;
  readonly from: string;
}

/** One statement for several selects, each row marked with the number of its select. Rows come in any order. */
export function unite(selects: readonly Select[]): string {
  return selects
    .map(({ cells, from }, part) => `SELECT toUInt16(${part}) AS part, [${cells}] AS cells FROM (${from})`)
    .join(" UNION ALL ");
}

/** What is counted besides lines: of measures known in the same lines one; see `LinesVersion.known`. */
export function countedMeasures({ schema, version }: Asked): readonly string[] {
  return schema.measures.filter((name) => countedFor(version, name) === name);
}

/** The measure counted in a measure's stead; null where it is known in all lines. */
export function countedFor({ known }: LinesVersion, name: string): string | null {
  const counted = known[name];
  return counted === undefined ? name : counted;
}

/** Each group's values or bin, how many lines it has, the sums of the measures, then the counts of the counted ones. */
export function groupsSelect(asked: Asked, clauses: readonly Clause[], want: GroupsWant | BinsWant): Select {
  const { schema, place, version } = asked;
  const relevant = clausesFor(clauses, want.view);
  const by = want.kind === "groups" ? want.by : binnedBy(want.column, want.edges, version.rateEdges);
  if (by !== null && by.length > 2) throw new RangeError(`more than two columns: ${by.join(", ")}`);
  const rollup = by === null ? null : coveringRollup(version, relevant, by);
  const source = sourceOf(asked, rollup);
  const groups =
    want.kind === "groups"
      ? want.by.map((name) => codedColumn(schema, name))
      : [binOf(want.column, want.edges, source)];
  const sums = schema.measures.map((name, at) => {
    const sum = `sum(${measureColumn(schema, name)})`;
    return `${rollup === null ? `ifNull(${sum}, 0)` : sum} AS s${at}`;
  });
  const counts = countedMeasures(asked).map((name, at) => {
    const count = rollup === null ? `count(${quoteName(name)})` : `sum(${quoteName(knownName(name))})`;
    return `${count} AS k${at}`;
  });
  const names = groups.map((_, at) => `g${at}`);
  const selected = [
    ...groups.map((group, at) => `${group} AS g${at}`),
    `${rollup === null ? "count()" : "sum(`lines`)"} AS n`,
    ...sums,
    ...counts,
  ];
  const from = `FROM ${partTable(place, version.id, rollup ?? "lines")} WHERE ${conditionOf(relevant, source)}`;
  const groupBy = names.length === 0 ? "" : ` GROUP BY ${names.join(", ")}`;
  const texts = [
    ...names.map((name) => (want.kind === "bins" ? `toString(${name})` : name)),
    "toString(n)",
    ...sums.map((_, at) => `toString(s${at})`),
    ...counts.map((_, at) => `toString(k${at})`),
  ];
  return { cells: texts.join(", "), from: `SELECT ${selected.join(", ")} ${from}${groupBy}` };
}

/**
 * For a column whose values are too many to be listed: how many groups there are of each number of lines. Which they
 * are, nobody could name.
 */
export function groupCountsSelect(asked: Asked, clauses: readonly Clause[], column: string, view?: string): Select {
  const { schema, place, version } = asked;
  const relevant = clausesFor(clauses, view);
  const rollup = coveringRollup(version, relevant, [column]);
  const table = partTable(place, version.id, rollup ?? "lines");
  const count = rollup === null ? "count()" : "sum(`lines`)";
  const group = codedColumn(schema, column);
  const condition = conditionOf(relevant, sourceOf(asked, rollup));
  const sizes = `SELECT ${count} AS n FROM ${table} WHERE ${condition} GROUP BY ${group}`;
  return { cells: "toString(n), toString(g)", from: `SELECT n, count() AS g FROM (${sizes}) GROUP BY n` };
}

/** How many lines pass. */
export function countSelect(asked: Asked, clauses: readonly Clause[], view?: string): Select {
  const { place, version } = asked;
  const relevant = clausesFor(clauses, view);
  const rollup = coveringRollup(version, relevant, []);
  const count = rollup === null ? "count()" : "sum(`lines`)";
  const table = partTable(place, version.id, rollup ?? "lines");
  const condition = conditionOf(relevant, sourceOf(asked, rollup));
  return { cells: "toString(n)", from: `SELECT ${count} AS n FROM ${table} WHERE ${condition}` };
}

/** The columns a row is read from: its number, what it is sorted by, and the wanted ones, the rate by its two amounts. */
export function rowColumns(schema: StoreSchema, columns: readonly string[], order: Order | null): readonly string[] {
  const wanted = order === null || order.column === null ? columns : [...columns, order.column];
  const { numerator, denominator } = schema.rate;
  return [...new Set(wanted.flatMap((name) => (name === RATE ? [numerator, denominator] : [name])))];
}

/**
 * Lines in an order; see `rowColumns` for the cells of each row. Which lines they are is found from what they are sorted
 * by alone; only then are the other columns read, of their neighbourhoods and not of all lines.
 */
export function rowsSelect(asked: Asked, clauses: readonly Clause[], want: TopWant | PageWant): Select {
  const { schema, place, version } = asked;
  const { order, limit } = want;
  const relevant = clausesFor(clauses, want.view);
  const offset = want.kind === "page" ? want.offset : 0;
  const { cells, selected } = selectRows(schema, rowColumns(schema, want.columns, order));
  const table = partTable(place, version.id, "lines");
  const line = quoteName(LINE);
  const window = `ORDER BY ${orderBy(order, schema)} LIMIT ${writeCount(offset)}, ${writeCount(limit)}`;
  const found = `SELECT ${line} FROM ${table} WHERE ${conditionOf(relevant, sourceOf(asked, null))} ${window}`;
  return { cells, from: `SELECT ${selected} FROM ${table} PREWHERE ${line} GLOBAL IN (${found})` };
}

/** One line by its number. */
export function lineSelect({ schema, place, version }: Asked, line: number, columns: readonly string[]): Select {
  const { cells, selected } = selectRows(schema, rowColumns(schema, columns, null));
  const table = partTable(place, version.id, "lines");
  return { cells, from: `SELECT ${selected} FROM ${table} WHERE \`${LINE}\` = ${writeCount(line)}` };
}

/** Values of a coded column that contain a text; each with whether it begins with it, and the first line it is in. */
export function searchSelect(asked: Asked, column: string, text: string, limit: number): Select {
  const { schema, place, version } = asked;
  codedColumn(schema, column);
  const found = `\`column\` = ${quoteText(column)} AND \`value\` != '' AND ${containing("`value`", text)}`;
  return {
    cells: "v, toString(b), toString(f)",
    from:
      `SELECT \`value\` AS v, ${beginning("`value`", text)} AS b, min(\`first\`) AS f ` +
      `FROM ${partTable(place, version.id, "values")} WHERE ${found} GROUP BY v, b ` +
      `ORDER BY b DESC, f LIMIT ${writeCount(limit)}`,
  };
}

/** All values of the listed columns, each with its column and the first line it is in. */
export function listedSelect({ place, version }: Asked): Select {
  const columns = version.listed.map(quoteText).join(", ");
  return {
    cells: "c, v, toString(f)",
    from:
      `SELECT \`column\` AS c, \`value\` AS v, min(\`first\`) AS f FROM ${partTable(place, version.id, "values")} ` +
      `WHERE ${version.listed.length === 0 ? "0" : `\`column\` IN (${columns})`} GROUP BY c, v`,
  };
}

function coveringRollup(version: LinesVersion, clauses: readonly Clause[], by: readonly string[]): number | null {
  const needed = [by, ...clauses.map((clause) => columnsFor(clause, version))];
  return needed.includes(null) ? null : findRollup(version, (needed as readonly (readonly string[])[]).flat());
}

function sourceOf({ schema, version }: Asked, rollup: number | null): Source {
  return rollup === null
    ? { schema, rate: LINE_RATE, whole: null }
    : { schema, rate: binnedRate(version.rateEdges), whole: version.whole };
}

function selectRows(schema: StoreSchema, columns: readonly string[]) {
  const quoted = columns.map((name) =>
    schema.coded.includes(name) ? codedColumn(schema, name) : measureColumn(schema, name),
  );
  const texts = columns.map((name, at) =>
    schema.coded.includes(name) ? (quoted[at] as string) : `ifNull(toString(${quoted[at]}), '')`,
  );
  const line = quoteName(LINE);
  return { selected: [line, ...quoted].join(", "), cells: [`toString(${line})`, ...texts].join(", ") };
}

function orderBy({ column, descending }: Order, schema: StoreSchema): string {
  const direction = descending ? " DESC" : "";
  const line = quoteName(LINE);
  if (column === null) return `${line}${direction}`;
  if (column === RATE) return `isNaN(\`rate\`), \`rate\`${direction}, ${line}`;
  if (schema.coded.includes(column)) {
    const text = codedColumn(schema, column);
    return `${text} = '', ${utf16Order(text)}${direction}, ${line}`;
  }
  const measure = measureColumn(schema, column);
  return `isNull(${measure}), ${measure}${direction}, ${line}`;
}

/**
 * Sorts a text by its UTF-16 units where the server sorts by bytes of UTF-8. The two differ in one thing: U+E000 to
 * U+FFFF, whose first bytes are EE and EF, come after the pairs of surrogates, which begin with F0 to F4.
 */
function utf16Order(column: string): string {
  return `replaceAll(replaceAll(${column}, unhex('EE'), unhex('F8')), unhex('EF'), unhex('F9'))`;
}
