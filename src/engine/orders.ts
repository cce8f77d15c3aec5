import { RATE } from "./chunk.ts";
import type { LineStore } from "./lineStore.ts";
import { type Precedence, pickFirst } from "./pickFirst.ts";
import { sortPermutation } from "./radixSort.ts";
import { Recent } from "./recent.ts";
import { isSelected, listPositions, type Selection } from "./selection.ts";
import type { Order } from "./wants.ts";

/** All positions in an order, and the place of each position in it. */
interface Permutation {
  readonly positions: Uint32Array;
  /** Made when first needed. */
  places: Uint32Array | null;
}

/** One try in the order costs about as much as this many positions of a selection. */
const TRIES_SHARE = 4;
/** Orders are remembered up to so many positions together, but never fewer or more orders than these. */
const REMEMBERED_POSITIONS = 24_000_000;
const FEWEST_ORDERS = 3;
const MOST_ORDERS = 12;
const REMEMBERED_FILTERED = 3;
/** Windows that end so near are read from the order's start, or picked where it has not been made yet. */
const NEAR = 1000;
/** More values are compared as texts before they are ranked. */
const MANY_VALUES = 20_000;

/** The orders of a store's lines, and the selected lines in them. */
export class Orders {
  private readonly store: LineStore;
  private readonly permutations: Recent<Permutation>;
  private readonly filtered = new Recent<Uint32Array>(REMEMBERED_FILTERED);
  private readonly totals = new Recent<number>(REMEMBERED_FILTERED);
  /** Orders of which the first lines were picked, the latest last: the whole order will be asked for next. */
  private readonly picked = new Map<string, Order>();

  constructor(store: LineStore) {
    this.store = store;
    const fitting = Math.floor(REMEMBERED_POSITIONS / Math.max(1, store.lines));
    this.permutations = new Recent(Math.max(FEWEST_ORDERS, Math.min(MOST_ORDERS, fitting)));
  }

  /**
   * The first selected positions. Goes through the order from its start for as long as that promises to be shorter
   * than going through the selection, which it is unless the selection lies far back in the order. Where the order has
   * not been made, they are picked from the selection.
   */
  first(selection: Selection, order: Order, limit: number): Uint32Array {
    const known = this.permutations.find(nameOf(order));
    if (known === undefined && limit <= NEAR) {
      this.picked.delete(nameOf(order));
      this.picked.set(nameOf(order), order);
      if (limit === 0) return new Uint32Array();
      return pickFirst(listPositions(selection).positions, limit, this.precedence(order));
    }
    const permutation = known ?? this.permutation(order);
    const { positions } = permutation;
    const { cellOf } = this.store;
    const tries = Math.min(positions.length, limit + Math.floor(countRuns(selection) / TRIES_SHARE));
    const found = new Uint32Array(Math.min(limit, positions.length));
    let count = 0;
    for (let place = 0; place < tries && count < found.length; place += 1) {
      const position = positions[place] as number;
      if (isSelected(selection, cellOf[position] as number, position)) found[count++] = position;
    }
    if (count === found.length) return found;
    const places = placesOf(permutation);
    const selected = listPositions(selection).positions;
    return smallest(selected, places, limit).map((place) => positions[place] as number);
  }

  /**
   * A window of the selected positions in the order, and how many there are in all; `key` names the selection, so that
   * the next window need not filter again.
   */
  window(selection: Selection, key: string, order: Order, offset: number, limit: number) {
    const isFiltered = this.filtered.find(filteredName(order, key)) !== undefined;
    if (isFiltered || offset + limit > NEAR) {
      const positions = this.all(selection, key, order);
      return { positions: positions.slice(offset, offset + limit), total: positions.length };
    }
    const total = this.totals.get(key, () => countSelected(selection));
    return { positions: this.first(selection, order, Math.min(total, offset + limit)).slice(offset), total };
  }

  /** Makes a part of an order of which only the first lines are known. False where there is none. */
  prepare(): boolean {
    const latest = [...this.picked].pop();
    if (latest === undefined) return false;
    const [, order] = latest;
    const column = order.column === null ? undefined : this.store.columns.get(order.column);
    if (column?.dictionary.prepareRanks() !== true) this.permutation(order);
    return true;
  }

  /** All selected positions in the order; `key` names the selection, so that the next window need not filter again. */
  private all(selection: Selection, key: string, order: Order): Uint32Array {
    return this.filtered.get(filteredName(order, key), () => this.filter(selection, order));
  }

  /** Few positions are sorted by their places in the order, many are marked and picked from it. */
  private filter(selection: Selection, order: Order): Uint32Array {
    const permutation = this.permutation(order);
    const { positions: selected } = listPositions(selection);
    const { positions } = permutation;
    if (selected.length * 8 < positions.length) {
      const places = placesOf(permutation);
      return selected
        .map((position) => places[position] as number)
        .sort()
        .map((place) => positions[place] as number);
    }
    const marks = new Uint8Array(positions.length);
    for (let k = 0; k < selected.length; k += 1) marks[selected[k] as number] = 1;
    const filtered = new Uint32Array(selected.length + 1);
    let count = 0;
    for (let k = 0; k < positions.length; k += 1) {
      const position = positions[k] as number;
      filtered[count] = position;
      count += marks[position] as number;
    }
    return filtered.subarray(0, count);
  }

  private permutation(order: Order): Permutation {
    return this.permutations.get(nameOf(order), () => {
      this.picked.delete(nameOf(order));
      const { positionOf } = this.store;
      const positions = sortPermutation(this.valuesByLine(order.column), order.descending);
      for (let place = 0; place < positions.length; place += 1) {
        positions[place] = positionOf[positions[place] as number] as number;
      }
      return { positions, places: null };
    });
  }

  /** The order of positions without the order of all. */
  private precedence({ column: name, descending }: Order): Precedence {
    const { store } = this;
    const { lineOf } = store;
    const turn = descending ? -1 : 1;
    const arrival = (a: number, b: number) => (lineOf[a] as number) - (lineOf[b] as number);
    const column = name === null || name === RATE ? undefined : store.columns.get(name);
    if (column === undefined || column.dictionary.hasRanks || column.dictionary.size <= MANY_VALUES) {
      const valueAt = this.reader(name);
      const keyAt = (position: number) => {
        const value = valueAt(position);
        return Number.isNaN(value) ? Number.POSITIVE_INFINITY : turn * value;
      };
      return { keyAt, compare: arrival };
    }
    const { values } = column.dictionary;
    const textAt = (position: number) => values[store.codeAt(column, position)] as string | null;
    return {
      keyAt: (position) => (textAt(position) === null ? 1 : 0),
      compare: (a, b) => {
        const [one, other] = [textAt(a) ?? "", textAt(b) ?? ""];
        if (one === other) return arrival(a, b);
        return one < other ? -turn : turn;
      },
    };
  }

  /** What the lines are sorted by, in order of arrival, which equal lines then keep. */
  private valuesByLine(name: string | null): Float64Array {
    const { store } = this;
    const { lineOf } = store;
    const valueAt = this.reader(name);
    const values = new Float64Array(lineOf.length);
    for (let i = 0; i < lineOf.length; i += 1) values[lineOf[i] as number] = valueAt(i);
    return values;
  }

  private reader(name: string | null): (position: number) => number {
    const { store } = this;
    if (name === null) return (i) => store.lineOf[i] as number;
    if (name === RATE) return (i) => store.rateAt(i);
    if (store.columns.has(name)) {
      const column = store.column(name);
      const ranks = column.dictionary.ranks();
      return (i) => ranks[store.codeAt(column, i)] as number;
    }
    const measure = store.measure(name);
    return (i) => store.valueAt(measure, i);
  }
}

function nameOf({ column, descending }: Order): string {
  return `${descending ? "descending" : "ascending"} ${column ?? ""}`;
}

function filteredName(order: Order, key: string): string {
  return `${nameOf(order)} ${key}`;
}

function countSelected(selection: Selection): number {
  return selection.tests.length === 0 ? countRuns(selection) : listPositions(selection).positions.length;
}

/** How many positions a selection has at most: those of its runs, before any test. */
function countRuns({ cells, from, to }: Selection): number {
  let count = 0;
  for (let k = 0; k < cells.length; k += 1) {
    count += (to[cells[k] as number] as number) - (from[cells[k] as number] as number);
  }
  return count;
}

function placesOf(permutation: Permutation): Uint32Array {
  if (permutation.places === null) {
    const { positions } = permutation;
    const places = new Uint32Array(positions.length);
    for (let place = 0; place < positions.length; place += 1) places[positions[place] as number] = place;
    permutation.places = places;
  }
  return permutation.places;
}

/** The lowest places of some positions, in order. Keeps the best so far sorted: few of many are ever let in. */
function smallest(positions: Uint32Array, places: Uint32Array, limit: number): Uint32Array {
  const best = new Uint32Array(Math.min(limit, positions.length));
  let count = 0;
  for (let k = 0; k < positions.length && best.length > 0; k += 1) {
    const place = places[positions[k] as number] as number;
    if (count === best.length && place > (best[count - 1] as number)) continue;
    let slot = count === best.length ? count - 1 : count++;
    for (; slot > 0 && (best[slot - 1] as number) > place; slot -= 1) best[slot] = best[slot - 1] as number;
    best[slot] = place;
  }
  return best;
}
