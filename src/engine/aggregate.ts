import type { Grouping } from "./groups.ts";
import type { LineStore } from "./lineStore.ts";
import type { Sums } from "./parts.ts";
import { listPositions, type SelectedPositions, type Selection } from "./selection.ts";
import type { GroupsAnswer } from "./wants.ts";

/**
 * Sums of the selected lines by each of several groupings, in one go. Per group there is first the count, then each
 * part of the measures; no partial sum is larger than the sum of all lines, for which `parts.ts` proves the range.
 */
export function aggregate(store: LineStore, selection: Selection, groupings: readonly Grouping[]): GroupsAnswer[] {
  const listed = selection.tests.length === 0 ? null : listPositions(selection);
  const byCell = groupings.some((grouping) => grouping.byCell)
    ? listed === null
      ? sumRuns(store, selection)
      : sumPositions(store, listed)
    : new Float64Array();
  return groupings.map((grouping) => {
    const width = store.partCount + 1;
    const sums = new Float64Array(grouping.size * width);
    if (grouping.byCell) addCells(grouping, selection, byCell, width, sums);
    else if (listed === null) addRuns(store, grouping, selection, sums);
    else addPositions(store, grouping, listed.positions, sums);
    return toAnswer(store, sums, grouping.size);
  });
}

/** Count and parts of each selected cell's run: the differences of the running sums at its ends. */
function sumRuns({ partCount, running }: LineStore, { cells, from, to }: Selection): Float64Array {
  const sums = new Float64Array(cells.length * (partCount + 1));
  let at = 0;
  for (let k = 0; k < cells.length; k += 1) {
    const first = from[cells[k] as number] as number;
    const end = to[cells[k] as number] as number;
    sums[at++] = end - first;
    for (let p = 0; p < partCount; p += 1) {
      sums[at++] = (running[end * partCount + p] as number) - (running[first * partCount + p] as number);
    }
  }
  return sums;
}

function sumPositions({ partCount, running }: LineStore, { positions, starts }: SelectedPositions): Float64Array {
  const width = partCount + 1;
  const sums = new Float64Array((starts.length - 1) * width);
  for (let k = 0; k < starts.length - 1; k += 1) {
    const to = k * width;
    sums[to] = (starts[k + 1] as number) - (starts[k] as number);
    for (let i = starts[k] as number; i < (starts[k + 1] as number); i += 1) {
      addParts(running, (positions[i] as number) * partCount, partCount, sums, to + 1);
    }
  }
  return sums;
}

function addCells({ codes }: Grouping, { cells }: Selection, byCell: Float64Array, width: number, sums: Float64Array) {
  let at = 0;
  for (let k = 0; k < cells.length; k += 1) {
    const to = (codes[cells[k] as number] as number) * width;
    for (let p = 0; p < width; p += 1) sums[to + p] = (sums[to + p] as number) + (byCell[at++] as number);
  }
}

function addRuns({ partCount, running }: LineStore, { codes }: Grouping, selection: Selection, sums: Float64Array) {
  const { cells, from, to } = selection;
  for (let k = 0; k < cells.length; k += 1) {
    const end = to[cells[k] as number] as number;
    for (let i = from[cells[k] as number] as number; i < end; i += 1) {
      const group = (codes[i] as number) * (partCount + 1);
      sums[group] = (sums[group] as number) + 1;
      addParts(running, i * partCount, partCount, sums, group + 1);
    }
  }
}

function addPositions(store: LineStore, { codes }: Grouping, positions: Uint32Array, sums: Float64Array) {
  const { partCount, running } = store;
  for (let k = 0; k < positions.length; k += 1) {
    const i = positions[k] as number;
    const group = (codes[i] as number) * (partCount + 1);
    sums[group] = (sums[group] as number) + 1;
    addParts(running, i * partCount, partCount, sums, group + 1);
  }
}

/** Adds the parts of one position: `at` is where its running sums begin, `to` where its group's parts do. */
export function addParts(running: Float64Array, at: number, partCount: number, sums: Float64Array, to: number) {
  for (let p = 0; p < partCount; p += 1) {
    const value = (running[at + partCount + p] as number) - (running[at + p] as number);
    sums[to + p] = (sums[to + p] as number) + value;
  }
}

/** Count and parts of each group, as they are summed, in the form of an answer. */
export function toAnswer({ measures, partCount }: LineStore, all: Float64Array, size: number): GroupsAnswer {
  const take = (offset: number) => {
    const taken = new Float64Array(size);
    for (let group = 0; group < size; group += 1) taken[group] = all[group * (partCount + 1) + offset] as number;
    return taken;
  };
  const sums: Record<string, Sums> = {};
  for (const { name, low, high, known } of measures) {
    sums[name] = {
      low: take(low + 1),
      high: high < 0 ? null : take(high + 1),
      known: known < 0 ? null : take(known + 1),
    };
  }
  return { kind: "groups", count: take(0), sums };
}
