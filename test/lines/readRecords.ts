import type { Chunk } from "../../src/engine/chunk.ts";
import { LINE_SCHEMA } from "../../src/lines/lineSchema.ts";

/** The lines of chunks as plain records, in order. */
export function readRecords(chunks: Iterable<Chunk>): Record<string, unknown>[] {
  const records: Record<string, unknown>[] = [];
  for (const { coded, measures } of chunks) {
    const length = measures.row?.length ?? 0;
    for (let at = 0; at < length; at += 1) {
      const texts = LINE_SCHEMA.coded.map((name) => [name, coded[name]?.values[coded[name]?.codes[at] ?? -1]]);
      const numbers = LINE_SCHEMA.measures.map((name) => [name, measures[name]?.[at]]);
      records.push(Object.fromEntries([...texts, ...numbers]));
    }
  }
  return records;
}
