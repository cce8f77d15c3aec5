/**
 * Reading a list of 100,000 lines against papaparse alone on the same text: one process, one read of each in turn, so
 * that whatever else the machine does meets both alike. The whole of the reading counts: bytes to text, separator,
 * header, units, projects, lines and issues. Beside it stands the way an opened file takes in the page: read by the
 * importer, packed, sent and unpacked. Prints medians and ratios of processor time and of time on the wall, writes every
 * measurement to `test-results/bench-csv.json`. Says whether the target holds; the exit code is always 0.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import Papa from "papaparse";
import { LineUnpacker } from "../../../src/app/ingestLines.ts";
import type { FromIngest } from "../../../src/app/ingestMessages.ts";
import { createSession } from "../../../src/app/ingestSession.ts";
import type { CostLine } from "../../../src/domain/project/project.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { LINES, listText } from "./listText.ts";

const WARM_UP = 3;
const ROUNDS = 11;
/** The whole of the reading may take so many times as long as papaparse alone. */
const TARGET = 2.5;

/** Milliseconds one read took: of processors, the collector's threads included, and on the wall. */
interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

async function measure(read: () => unknown): Promise<Cost> {
  // What the read before left behind is not this one's to clear away.
  globalThis.gc?.();
  const wall = performance.now();
  const cpu = process.cpuUsage();
  await read();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

/** The lines of a file as they come out on the page's side; both sides' work counts, and what lies between. */
async function takeWayToPage(file: File): Promise<CostLine[][]> {
  const unpacker = new LineUnpacker();
  const lines: CostLine[][] = [];
  const send = createSession((message) => {
    const transfer = message.kind === "projects" ? [message.lines.numbers.buffer] : [];
    const heard: FromIngest = structuredClone(message, { transfer });
    if (heard.kind === "projects") lines.push(unpacker.unpack(heard.lines));
  });
  await send({ kind: "read", files: [{ file }], saved: [] });
  return lines;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

async function compare(text: string) {
  const bytes = new TextEncoder().encode(text);
  const file = new File([text], "list.csv");
  const whole: Cost[] = [];
  const way: Cost[] = [];
  const parser: Cost[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const alone = await measure(() => Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data.length);
    const read = await measure(async () => {
      const { projects, issues } = await ingest({ name: "list.csv", bytes });
      const lines = projects.reduce((sum, project) => sum + project.lines.length, 0);
      if (lines !== LINES || issues.length > 0) throw new Error(`${lines} lines, ${issues.length} issues`);
    });
    const sent = await measure(async () => {
      const lines = (await takeWayToPage(file)).reduce((sum, { length }) => sum + length, 0);
      if (lines !== LINES) throw new Error(`${lines} lines on the page`);
    });
    if (round < WARM_UP) continue;
    way.push(sent);
    parser.push(alone);
    whole.push(read);
  }
  const of = (costs: readonly Cost[], kind: keyof Cost) => median(costs.map((cost) => cost[kind]));
  const ratio = (costs: readonly Cost[], kind: keyof Cost) => of(costs, kind) / of(parser, kind);
  const ratios = (costs: readonly Cost[]) => ({ cpu: ratio(costs, "cpu"), wall: ratio(costs, "wall") });
  return { papaparse: parser, ingest: whole, way, ratio: ratios(whole), wayRatio: ratios(way), of };
}

const results: Record<string, unknown> = {};
console.log(`List of ${LINES} lines, median of ${ROUNDS} reads in turn: processor time (time on the wall)`);
for (const [name, text] of [
  ["no quotes", listText(false)],
  ["some quotes", listText(true)],
] as const) {
  const { of, ...measured } = await compare(text);
  const { papaparse, ingest: whole, way, ratio, wayRatio } = measured;
  results[name] = measured;
  const print = (costs: readonly Cost[]) => `${of(costs, "cpu").toFixed(0)} ms (${of(costs, "wall").toFixed(0)} ms)`;
  console.log(`  ${name}: papaparse alone ${print(papaparse)}, whole ingest ${print(whole)}`);
  const verdict = ratio.cpu <= TARGET ? "held" : "missed";
  console.log(`    ratio ${ratio.cpu.toFixed(2)} (${ratio.wall.toFixed(2)}), target ${TARGET}: ${verdict}`);
  console.log(`    to the page ${print(way)}, ratio ${wayRatio.cpu.toFixed(2)} (${wayRatio.wall.toFixed(2)})`);
}
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/bench-csv.json", `${JSON.stringify({ target: TARGET, ...results }, null, 2)}\n`);
