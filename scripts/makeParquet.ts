/**
 * Makes Parquet partitions of CSV lists: `npm run parquet -- LIST.csv… --out DIR`. Prints what goes into the entry of
 * kind `lines` in the catalog; see `data/README.md`.
 */
import { parseArgs } from "node:util";
import { partitionCsv } from "./partitionCsv.ts";

const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
const { out } = values;
if (out === undefined || positionals.length === 0) {
  console.error("npm run parquet -- LIST.csv… --out DIR");
  process.exit(2);
}
const files = [];
for (const csv of positionals) files.push(...(await partitionCsv(csv, out)));
console.log(JSON.stringify({ kind: "lines", files }, null, 2));
