import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import type { Loaded } from "../contender.ts";
import { type BenchData, type Filter, SIZES, TOP } from "../data.ts";

const CHUNK = 100_000;

/** DuckDB in its worker: a table with the narrowest types, four queries an update. */
export async function duckdb(data: BenchData): Promise<Loaded> {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await database.instantiate(wasmUrl);
  const connection = await database.connect();
  await connection.query(
    `CREATE TABLE lines (line INTEGER, project USMALLINT, unit UTINYINT, year UTINYINT, status UTINYINT,
     category UTINYINT, budget DOUBLE, actual DOUBLE, unspent DOUBLE, rate DOUBLE)`,
  );
  for (let start = 0; start < data.lines; start += CHUNK) {
    await database.registerFileText("lines.csv", toCsv(data, start, Math.min(start + CHUNK, data.lines)));
    await connection.query(
      `INSERT INTO lines SELECT *, budget - actual, actual / budget FROM read_csv('lines.csv', header = false,
       columns = {line: 'INTEGER', project: 'USMALLINT', unit: 'UTINYINT', year: 'UTINYINT', status: 'UTINYINT',
       category: 'UTINYINT', budget: 'DOUBLE', actual: 'DOUBLE'})`,
    );
    await database.dropFile("lines.csv");
  }

  async function update({ category, rate, units }: Filter) {
    const inRate = rate === undefined ? [] : [`rate >= ${rate[0]} AND rate < ${rate[1]}`];
    const inCategory = category === undefined ? [] : [`category = ${category}`];
    const inUnits = units === undefined ? [] : [`unit IN (${units.join()})`];
    const where = (conditions: string[]) => (conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`);
    const sum = (name: string, conditions: string[]) =>
      connection.query(
        `SELECT ${name} AS key, count(*)::DOUBLE AS lines, sum(budget) AS budget, sum(actual) AS actual
         FROM lines ${where(conditions)} GROUP BY ${name}`,
      );
    return {
      category: await sum("category", [...inRate, ...inUnits]),
      unit: await sum("unit", [...inRate, ...inCategory]),
      year: await sum("year", [...inRate, ...inCategory, ...inUnits]),
      top: await connection.query(
        `SELECT line, unspent FROM lines ${where([...inRate, ...inCategory, ...inUnits])}
         ORDER BY unspent DESC LIMIT ${TOP}`,
      ),
    };
  }

  return {
    update,
    read(answer) {
      const { top, ...sums } = answer as Awaited<ReturnType<typeof update>>;
      const read = (name: keyof typeof sums) => {
        const groups = Array.from({ length: SIZES[name] }, (): number[] => [0, 0, 0]);
        for (const row of sums[name].toArray()) groups[row.key] = [row.lines, row.budget, row.actual];
        return groups;
      };
      return {
        category: read("category"),
        unit: read("unit"),
        year: read("year"),
        top: top.toArray().map((row) => row.unspent),
      };
    },
  };
}

function toCsv(data: BenchData, start: number, end: number): string {
  const rows: string[] = [];
  for (let i = start; i < end; i += 1) {
    rows.push(
      [
        i,
        data.project[i],
        data.unit[i],
        data.year[i],
        data.status[i],
        data.category[i],
        data.budget[i],
        data.actual[i],
      ].join(),
    );
  }
  return rows.join("\n");
}
