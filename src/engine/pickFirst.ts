/** The order of positions: by rising key, equal keys by `compare`, which is never 0 for different positions. */
export interface Precedence {
  /** Not NaN. */
  readonly keyAt: (position: number) => number;
  readonly compare: (a: number, b: number) => number;
}

/**
 * The first of some positions in an order, at most `limit`, without sorting the others: a heap keeps the best so far
 * with the last of them on top, and hardly any of many is let in.
 */
export function pickFirst(positions: Uint32Array, limit: number, { keyAt, compare }: Precedence): Uint32Array {
  const heap = new Heap(Math.min(limit, positions.length), compare);
  if (heap.room === 0) return heap.positions;
  let most = Number.POSITIVE_INFINITY;
  for (let k = 0; k < positions.length; k += 1) {
    const position = positions[k] as number;
    const key = keyAt(position);
    if (key > most) continue;
    most = heap.offer(position, key);
  }
  return heap.positions.sort((a, b) => keyAt(a) - keyAt(b) || compare(a, b));
}

/** Positions with the last one in the order on top. */
class Heap {
  readonly room: number;
  readonly positions: Uint32Array;
  private readonly keys: Float64Array;
  private readonly compare: Precedence["compare"];
  private size = 0;

  constructor(room: number, compare: Precedence["compare"]) {
    this.room = room;
    this.positions = new Uint32Array(room);
    this.keys = new Float64Array(room);
    this.compare = compare;
  }

  /** Takes a position in if it is among the first so far; gives the key no later one may exceed. */
  offer(position: number, key: number): number {
    if (this.size < this.room) this.rise(position, key);
    else if (this.isBefore(position, key, 0)) this.sink(position, key);
    return this.size < this.room ? Number.POSITIVE_INFINITY : (this.keys[0] as number);
  }

  private isBefore(position: number, key: number, slot: number): boolean {
    const other = this.keys[slot] as number;
    return key < other || (key === other && this.compare(position, this.positions[slot] as number) < 0);
  }

  private put(slot: number, position: number, key: number): void {
    this.positions[slot] = position;
    this.keys[slot] = key;
  }

  private rise(position: number, key: number): void {
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (this.isBefore(position, key, parent)) break;
      this.put(at, this.positions[parent] as number, this.keys[parent] as number);
      at = parent;
    }
    this.put(at, position, key);
  }

  private sink(position: number, key: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.room) break;
      const right = child + 1;
      if (right < this.room && !this.isBefore(this.positions[right] as number, this.keys[right] as number, child)) {
        child = right;
      }
      if (!this.isBefore(position, key, child)) break;
      this.put(at, this.positions[child] as number, this.keys[child] as number);
      at = child;
    }
    this.put(at, position, key);
  }
}
