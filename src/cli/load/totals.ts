import type { Chunk, StoreSchema } from "../../engine/chunk.ts";
import { quoteName } from "../../engine/clickhouse/literals.ts";
import type { ClickhouseServer } from "./clickhouseServer.ts";

/** What all lines come to: what was sent must be what is kept. */
export interface Totals {
  lines: number;
  readonly measures: { sum: bigint; size: number; known: number }[];
}

/** Σ|v| beyond this might leave the server's 64-bit sums for some selection of lines. */
const LARGEST_SUM = 2 ** 63;

export function emptyTotals({ measures }: StoreSchema): Totals {
  return { lines: 0, measures: measures.map(() => ({ sum: 0n, size: 0, known: 0 })) };
}

/**
 * Adds a chunk to the totals.
 * @throws RangeError where a measure is not whole or its sums could no longer be promised exact.
 */
export function addTotals(totals: Totals, chunk: Chunk, { coded, measures }: StoreSchema): void {
  totals.lines += chunk.measures[measures[0] ?? ""]?.length ?? chunk.coded[coded[0] ?? ""]?.codes.length ?? 0;
  measures.forEach((name, at) => {
    const total = totals.measures[at] as Totals["measures"][number];
    // Doubles are exact up to 2^53; what would go beyond is carried over first.
    let sum = 0;
    for (const value of chunk.measures[name] as Float64Array) {
      if (Number.isNaN(value)) continue;
      if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number in ${name}: ${value}`);
      if (!Number.isSafeInteger(sum + value)) {
        total.sum += BigInt(sum);
        sum = 0;
      }
      sum += value;
      total.size += Math.abs(value);
      total.known += 1;
    }
    total.sum += BigInt(sum);
    if (total.size >= LARGEST_SUM) throw new RangeError(`sums of ${name} would not be exact in 64 bits`);
  });
}

/** The totals of the lines a server keeps. */
export async function readTotals(server: ClickhouseServer, table: string, { measures }: StoreSchema): Promise<Totals> {
  const sums = measures.flatMap((name) => {
    const column = quoteName(name);
    return [`toString(ifNull(sum(${column}), 0))`, `toString(count(${column}))`];
  });
  const text = await server.run(`SELECT ${["toString(count())", ...sums].join(", ")} FROM ${table} FORMAT JSONCompact`);
  const { data } = JSON.parse(text) as { data: string[][] };
  const [lines = "0", ...rest] = data[0] ?? [];
  return {
    lines: Number(lines),
    measures: measures.map((_, at) => ({
      sum: BigInt(rest[2 * at] ?? 0),
      size: 0,
      known: Number(rest[2 * at + 1] ?? 0),
    })),
  };
}

/** What differs between what was sent and what is kept, in words; null where nothing does. */
export function compareTotals(sent: Totals, kept: Totals, { measures }: StoreSchema): string | null {
  if (sent.lines !== kept.lines) return `lines sent ${sent.lines}, kept ${kept.lines}`;
  for (const [at, name] of measures.entries()) {
    const one = sent.measures[at];
    const other = kept.measures[at];
    if (one?.sum !== other?.sum || one?.known !== other?.known)
      return `${name} sent ${one?.sum} in ${one?.known} lines, kept ${other?.sum} in ${other?.known}`;
  }
  return null;
}
