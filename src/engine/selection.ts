import { RATE } from "./chunk.ts";
import type { Clause } from "./clause.ts";
import type { Grouping, Groupings } from "./groups.ts";
import type { LineStore } from "./lineStore.ts";
import { RateBounds } from "./rateBounds.ts";

/** The lines that pass some clauses: of each cell one run of positions, and of those the ones that pass the tests. */
export interface Selection {
  /** The cells of which the run is not empty. */
  readonly cells: Uint32Array;
  /** First position of each cell's run, and the one behind its last; equal where it is empty. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly tests: readonly Test[];
}

/** What a position must pass when no cell can answer for it. */
export interface Test {
  readonly codes: Grouping["codes"];
  /** 1 for the codes that pass. */
  readonly marks: Uint8Array;
}

/** Turns clauses into selections. */
export class Selector {
  private readonly store: LineStore;
  private readonly groupings: Groupings;
  private readonly bounds: RateBounds;

  constructor(store: LineStore, groupings: Groupings) {
    this.store = store;
    this.groupings = groupings;
    this.bounds = new RateBounds(store);
  }

  select(clauses: readonly Clause[]): Selection {
    const { store } = this;
    const from = store.cellStarts.slice(0, -1);
    const to = store.cellStarts.slice(1);
    const passing = new Uint8Array(store.cellCount).fill(1);
    const tests: Test[] = [];
    for (const clause of clauses) {
      if (clause.kind === "range" && clause.column === RATE) {
        this.narrow(from, to, clause.from ?? Number.NEGATIVE_INFINITY, clause.to ?? Number.POSITIVE_INFINITY);
        continue;
      }
      const { grouping, marks } = this.markGroups(clause);
      if (!grouping.byCell) tests.push({ codes: grouping.codes, marks });
      else for (let c = 0; c < passing.length; c += 1) if (marks[grouping.codes[c] as number] === 0) passing[c] = 0;
    }
    const cells = new Uint32Array(store.cellCount);
    let count = 0;
    for (let c = 0; c < cells.length; c += 1) {
      if (passing[c] === 0) to[c] = from[c] as number;
      else if ((from[c] as number) < (to[c] as number)) cells[count++] = c;
    }
    return { cells: cells.subarray(0, count), from, to, tests };
  }

  /** The groups that a clause lets through. */
  private markGroups(clause: Clause): { grouping: Grouping; marks: Uint8Array } {
    const { store, groupings } = this;
    switch (clause.kind) {
      case "values":
        return {
          grouping: groupings.by([clause.column]),
          marks: store.column(clause.column).dictionary.mark(clause.values),
        };
      case "text":
        return { grouping: groupings.containing(clause.columns, clause.text), marks: Uint8Array.of(0, 1) };
      case "range": {
        const from = clause.from ?? Number.NEGATIVE_INFINITY;
        const to = clause.to ?? Number.POSITIVE_INFINITY;
        return {
          grouping: groupings.bins(clause.column, [from, Math.max(from, to)]),
          marks: Uint8Array.of(0, 1, 0, 0),
        };
      }
      case "bins": {
        const grouping = groupings.bins(clause.column, clause.edges);
        const marks = new Uint8Array(grouping.size);
        for (const bin of clause.bins) marks[bin] = 1;
        return { grouping, marks };
      }
    }
  }

  /** Keeps of each run the positions with a rate in [low, high). */
  private narrow(from: Uint32Array, to: Uint32Array, low: number, high: number): void {
    const starts = this.bounds.startsAt(low);
    const ends = this.bounds.startsAt(high);
    for (let c = 0; c < from.length; c += 1) {
      from[c] = Math.max(from[c] as number, starts[c] as number);
      to[c] = Math.max(from[c] as number, Math.min(to[c] as number, ends[c] as number));
    }
  }
}

/** Whether the line at a position is selected. */
export function isSelected({ from, to, tests }: Selection, cell: number, position: number): boolean {
  if (position < (from[cell] as number) || position >= (to[cell] as number)) return false;
  for (const { codes, marks } of tests) if (marks[codes[position] as number] === 0) return false;
  return true;
}

/** Positions run by run: those of the run of `selection.cells[k]` are from `starts[k]` to before `starts[k + 1]`. */
export interface SelectedPositions {
  readonly positions: Uint32Array;
  readonly starts: Uint32Array;
}

/** Every selected position. */
export function listPositions({ cells, from, to, tests }: Selection): SelectedPositions {
  const starts = new Uint32Array(cells.length + 1);
  let room = 0;
  for (const cell of cells) room += (to[cell] as number) - (from[cell] as number);
  const positions = new Uint32Array(room);
  let count = 0;
  for (let k = 0; k < cells.length; k += 1) {
    const start = count;
    const cell = cells[k] as number;
    const end = to[cell] as number;
    for (let i = from[cell] as number; i < end; i += 1) positions[count++] = i;
    for (const { codes, marks } of tests) count = keepMarked(positions, start, count, codes, marks);
    starts[k + 1] = count;
  }
  return { positions: positions.subarray(0, count), starts };
}

function keepMarked(
  positions: Uint32Array,
  start: number,
  end: number,
  codes: Test["codes"],
  marks: Uint8Array,
): number {
  let kept = start;
  for (let k = start; k < end; k += 1) {
    const position = positions[k] as number;
    positions[kept] = position;
    kept += marks[codes[position] as number] as number;
  }
  return kept;
}
