import type { Chunk, CodedValues, StoreSchema } from "../../engine/chunk.ts";
import { storeText } from "../../engine/clickhouse/literals.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\0": "\\0",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** A text as ClickHouse's tab-separated format has it. */
function escapeText(text: string): string {
  return text.replace(/[\\\0\b\f\n\r\t]/g, (unit) => ESCAPES[unit] as string);
}

/** Lines that become one string at a time, lest it grow too long for one. */
const LINES_PER_TEXT = 20_000;

/** The columns `chunkTsv` writes, in its order. */
export function tsvColumns({ coded, measures }: StoreSchema): readonly string[] {
  return [...coded, ...measures, "line"];
}

/** A chunk's lines, numbered from `first`, as tab-separated text in pieces. */
export function* chunkTsv(chunk: Chunk, { coded, measures }: StoreSchema, first: number): Generator<string> {
  const codes = coded.map((name) => (chunk.coded[name] as CodedValues).codes);
  // A value is escaped once, not in each line.
  const texts = coded.map((name) =>
    (chunk.coded[name] as CodedValues).values.map((value) => `${escapeText(storeText(value))}\t`),
  );
  const numbers = measures.map((name) => chunk.measures[name] as Float64Array);
  const length = numbers[0]?.length ?? codes[0]?.length ?? 0;
  let text = "";
  for (let i = 0; i < length; i += 1) {
    for (let k = 0; k < codes.length; k += 1) {
      text += (texts[k] as readonly string[])[(codes[k] as Uint32Array)[i] as number] as string;
    }
    for (let k = 0; k < numbers.length; k += 1) {
      const value = (numbers[k] as Float64Array)[i] as number;
      text += Number.isNaN(value) ? "\\N\t" : `${value}\t`;
    }
    text += `${first + i}\n`;
    if ((i + 1) % LINES_PER_TEXT === 0) {
      yield text;
      text = "";
    }
  }
  if (text !== "") yield text;
}
