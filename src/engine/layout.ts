import type { Cells } from "./cells.ts";

export interface Layout {
  /** The line at each position: by cell, within a cell by rate (lines without one last), then by number. */
  readonly lineOf: Uint32Array;
  /** The first position of each cell, and after the last cell the number of lines. */
  readonly cellStarts: Uint32Array;
}

/** Room for the longest piece that is set aside in a merge. */
interface Spare {
  readonly keys: Float64Array;
  readonly lines: Uint32Array;
}

/** Short enough for insertion to be the fastest way of sorting. */
const SHORT = 16;

/**
 * Puts lines in their places: counted into cells, then sorted in each. Cells are small, so that is mostly done within
 * the processor's nearest memory, where one sort of all lines would reach all over it.
 */
export function layOut({ count, cellOf }: Cells, rates: Float64Array): Layout {
  const cellStarts = new Uint32Array(count + 1);
  for (let line = 0; line < cellOf.length; line += 1) {
    const cell = cellOf[line] as number;
    cellStarts[cell + 1] = (cellStarts[cell + 1] as number) + 1;
  }
  for (let cell = 0; cell < count; cell += 1) {
    cellStarts[cell + 1] = (cellStarts[cell + 1] as number) + (cellStarts[cell] as number);
  }
  const next = cellStarts.slice();
  const lineOf = new Uint32Array(rates.length);
  const keys = new Float64Array(rates.length);
  for (let line = 0; line < rates.length; line += 1) {
    const cell = cellOf[line] as number;
    const position = next[cell] as number;
    const rate = rates[line] as number;
    next[cell] = position + 1;
    lineOf[position] = line;
    // No rate of finite amounts is infinite.
    keys[position] = Number.isNaN(rate) ? Number.POSITIVE_INFINITY : rate;
  }
  let longest = 0;
  for (let c = 0; c < count; c += 1) {
    longest = Math.max(longest, (cellStarts[c + 1] as number) - (cellStarts[c] as number));
  }
  const spare = { keys: new Float64Array(longest), lines: new Uint32Array(longest) };
  for (let c = 0; c < count; c += 1) {
    sortRun(keys, lineOf, cellStarts[c] as number, cellStarts[c + 1] as number, spare);
  }
  return { lineOf, cellStarts };
}

/** Sorts the lines of one run by their keys; equal ones keep their order. Merges ever longer sorted pieces. */
function sortRun(keys: Float64Array, lines: Uint32Array, start: number, end: number, spare: Spare): void {
  for (let piece = start; piece < end; piece += SHORT) insert(keys, lines, piece, Math.min(piece + SHORT, end));
  for (let width = SHORT; width < end - start; width *= 2) {
    for (let piece = start; piece + width < end; piece += 2 * width) {
      merge(keys, lines, piece, piece + width, Math.min(piece + 2 * width, end), spare);
    }
  }
}

function insert(keys: Float64Array, lines: Uint32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i += 1) {
    const key = keys[i] as number;
    const line = lines[i] as number;
    let slot = i;
    for (; slot > start && (keys[slot - 1] as number) > key; slot -= 1) {
      keys[slot] = keys[slot - 1] as number;
      lines[slot] = lines[slot - 1] as number;
    }
    keys[slot] = key;
    lines[slot] = line;
  }
}

/** Merges two sorted neighbours; the first of them is set aside to make room. */
function merge(
  keys: Float64Array,
  lines: Uint32Array,
  start: number,
  middle: number,
  end: number,
  { keys: spareKeys, lines: spareLines }: Spare,
): void {
  if ((keys[middle - 1] as number) <= (keys[middle] as number)) return;
  const count = middle - start;
  for (let i = 0; i < count; i += 1) {
    spareKeys[i] = keys[start + i] as number;
    spareLines[i] = lines[start + i] as number;
  }
  let one = 0;
  let two = middle;
  for (let slot = start; one < count; slot += 1) {
    if (two < end && (keys[two] as number) < (spareKeys[one] as number)) {
      keys[slot] = keys[two] as number;
      lines[slot] = lines[two] as number;
      two += 1;
    } else {
      keys[slot] = spareKeys[one] as number;
      lines[slot] = spareLines[one] as number;
      one += 1;
    }
  }
}
