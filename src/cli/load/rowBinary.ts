import type { Chunk, CodedValues, Codes, StoreSchema } from "../../engine/chunk.ts";
import { storeText } from "../../engine/clickhouse/literals.ts";

/** Bytes of one piece. */
const PIECE = 4 * 1024 * 1024;
/** A measure: whether it is null, and eight bytes where it is not. */
const MEASURE_BYTES = 9;
const LINE_BYTES = 8;
const WORD = 2 ** 32;

/** The columns `encodeRows` writes, in its order. */
export function rowColumns({ coded, measures }: StoreSchema): readonly string[] {
  return [...coded, ...measures, "line"];
}

/** The values of a column one behind the other, each as it goes into a row; a value is encoded once, not in each line. */
interface Encoded {
  readonly codes: Codes;
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly longest: number;
}

/** A chunk's lines, numbered from `first`, in ClickHouse's format RowBinary, in pieces. */
export function* encodeRows(chunk: Chunk, { coded, measures }: StoreSchema, first: number): Generator<Uint8Array> {
  const texts = coded.map((name) => encodeValues(chunk.coded[name] as CodedValues));
  const numbers = measures.map((name) => chunk.measures[name] as Float64Array);
  const length = numbers[0]?.length ?? texts[0]?.codes.length ?? 0;
  const longest = texts.reduce((sum, one) => sum + one.longest, 0) + numbers.length * MEASURE_BYTES + LINE_BYTES;
  let piece = new Uint8Array(Math.max(PIECE, longest));
  let view = new DataView(piece.buffer);
  let at = 0;
  for (let i = 0; i < length; i += 1) {
    if (at + longest > piece.length) {
      yield piece.subarray(0, at);
      piece = new Uint8Array(piece.length);
      view = new DataView(piece.buffer);
      at = 0;
    }
    for (let k = 0; k < texts.length; k += 1) {
      const { codes, bytes, starts } = texts[k] as Encoded;
      const code = codes[i] as number;
      const end = starts[code + 1] as number;
      // Shorter by far than what copying by `set` costs to begin.
      for (let from = starts[code] as number; from < end; from += 1) piece[at++] = bytes[from] as number;
    }
    for (let k = 0; k < numbers.length; k += 1) {
      const value = (numbers[k] as Float64Array)[i] as number;
      if (Number.isNaN(value)) {
        piece[at++] = 1;
        continue;
      }
      piece[at++] = 0;
      writeWhole(view, at, value);
      at += 8;
    }
    writeWhole(view, at, first + i);
    at += LINE_BYTES;
  }
  if (at > 0) yield piece.subarray(0, at);
}

/** A whole number in 64 bits, the low ones first. */
function writeWhole(view: DataView, at: number, value: number): void {
  const high = Math.floor(value / WORD);
  view.setUint32(at, value - high * WORD, true);
  view.setInt32(at + 4, high, true);
}

function encodeValues({ codes, values }: CodedValues): Encoded {
  const encoded = values.map((value) => Buffer.from(storeText(value)));
  const sizes = encoded.map(({ length }) => sizeBytes(length));
  const starts = new Uint32Array(values.length + 1);
  let longest = 0;
  for (let code = 0; code < values.length; code += 1) {
    const size = (sizes[code] as number[]).length + (encoded[code] as Buffer).length;
    starts[code + 1] = (starts[code] as number) + size;
    longest = Math.max(longest, size);
  }
  const bytes = new Uint8Array(starts[values.length] as number);
  for (let code = 0; code < values.length; code += 1) {
    const size = sizes[code] as number[];
    bytes.set(size, starts[code]);
    bytes.set(encoded[code] as Buffer, (starts[code] as number) + size.length);
  }
  return { codes, bytes, starts, longest };
}

/** A length in groups of seven bits, the low ones first. */
function sizeBytes(length: number): number[] {
  const bytes: number[] = [];
  let rest = length;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return bytes;
}
