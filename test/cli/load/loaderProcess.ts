/**
 * A load in a process of its own, to be killed: `loaderProcess.ts URL LINES BUDGET` loads lines of one budget each in
 * four chunks. Prints a line when it begins.
 */

import { clickhouseServer } from "../../../src/cli/load/clickhouseServer.ts";
import { loadLines } from "../../../src/cli/load/loadLines.ts";
import { each, LAYOUT, uniformChunk } from "../../clickhouse/lines.ts";
import { DATABASE } from "../../clickhouse/server.ts";
import { SCHEMA } from "../../engine/arbitraries.ts";

const [url = "", lines = "", budget = ""] = process.argv.slice(2);
const CHUNKS = 4;
const chunks = Array.from({ length: CHUNKS }, () => uniformChunk(Number(lines) / CHUNKS, Number(budget)));
process.stdout.write("begins\n");
await loadLines(
  { servers: [clickhouseServer(url)], place: { database: DATABASE, table: "killed" }, schema: SCHEMA, layout: LAYOUT },
  { data: `${budget}${Date.now()}`.padStart(16, "0"), chunks: each(chunks) },
  new Date(),
  () => {},
);
