/**
 * Writes made-up lines and their catalog entry: `npm run demo-data -- --lines 1000000 --out DIR [--format parquet]
 * [--seed 1]`. One partition a year. The entry `demo` is marked as made up (`isSample`), and goes into DIR/catalog.json
 * beside what is there. Parquet needs DuckDB (`@duckdb/node-api`), which comes with the development packages.
 */
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listPartition, type PartitionEntry, putEntry } from "./catalogEntry.ts";
import { DEMO_HEADER, demoRow } from "./demo/demoCsv.ts";
import { DEMO_YEARS, demoLines } from "./demo/demoLines.ts";

const { values } = parseArgs({
  options: {
    lines: { type: "string" },
    out: { type: "string" },
    format: { type: "string", default: "csv" },
    seed: { type: "string", default: "1" },
  },
});
const count = Number(values.lines);
const { out, format } = values;
if (!Number.isSafeInteger(count) || count < DEMO_YEARS.length || out === undefined || !/^(csv|parquet)$/.test(format)) {
  console.error("npm run demo-data -- --lines N --out DIR [--format csv|parquet] [--seed N]");
  process.exit(2);
}

/** Rows written at a time. */
const BATCH = 2000;

function writeCsv(path: string, lines: number, year: number): void {
  const file = openSync(path, "w");
  let rows = [`\ufeff${DEMO_HEADER}`];
  for (const line of demoLines(lines, year, Number(values.seed))) {
    rows.push(demoRow(line));
    if (rows.length < BATCH) continue;
    writeSync(file, `${rows.join("\n")}\n`);
    rows = [];
  }
  if (rows.length > 0) writeSync(file, `${rows.join("\n")}\n`);
  closeSync(file);
}

mkdirSync(out, { recursive: true });
const files: PartitionEntry[] = [];
let left = count;
for (const [index, year] of DEMO_YEARS.entries()) {
  const lines = Math.floor(left / (DEMO_YEARS.length - index));
  left -= lines;
  const name = `demo-${year}.csv`;
  const path = join(out, name);
  writeCsv(path, lines, year);
  if (format === "csv") files.push(listPartition(out, name, lines));
  else {
    const { partitionCsv } = await import("./partitionCsv.ts");
    files.push(...(await partitionCsv(path, out)));
    rmSync(path);
  }
}
const [first] = DEMO_YEARS;
putEntry(out, {
  id: "demo",
  title: {
    zh: `示例数据：${count} 行虚构的支出明细（${first}–${DEMO_YEARS[DEMO_YEARS.length - 1]}）`,
    en: `Sample data: ${count} made-up cost lines (${first}–${DEMO_YEARS[DEMO_YEARS.length - 1]})`,
  },
  unit: { zh: "示例市（虚构）", en: "Sample City (made up)" },
  kind: "lines",
  isSample: true,
  files,
});
console.log(`${count} made-up lines in ${files.length} partitions: ${join(out, "catalog.json")}`);
