/**
 * The first of some positions in an order, at most `limit`, without sorting the others: a heap keeps the best so far
 * with the last of them on top, and hardly any of many is let in. `compare` is negative where the first comes before
 * the second, and never 0 for different positions.
 */
export function pickFirst(
  positions: Uint32Array,
  limit: number,
  compare: (a: number, b: number) => number,
): Uint32Array {
  const heap = new Uint32Array(Math.min(limit, positions.length));
  let size = 0;
  for (let k = 0; k < positions.length && heap.length > 0; k += 1) {
    const position = positions[k] as number;
    if (size < heap.length) {
      heap[size++] = position;
      rise(heap, size - 1, compare);
    } else if (compare(position, heap[0] as number) < 0) {
      heap[0] = position;
      sink(heap, compare);
    }
  }
  return heap.sort(compare);
}

function rise(heap: Uint32Array, from: number, compare: (a: number, b: number) => number): void {
  const position = heap[from] as number;
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    if (compare(position, heap[parent] as number) <= 0) break;
    heap[at] = heap[parent] as number;
    at = parent;
  }
  heap[at] = position;
}

/** Takes the top down to where both below it come before. */
function sink(heap: Uint32Array, compare: (a: number, b: number) => number): void {
  const position = heap[0] as number;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1] as number, heap[child] as number) > 0) child += 1;
    if (compare(position, heap[child] as number) >= 0) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = position;
}
