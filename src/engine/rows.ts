import { RATE } from "./chunk.ts";
import type { LineStore } from "./lineStore.ts";
import type { Rows } from "./wants.ts";

/** The values of the wanted columns (coded ones, measures, the rate) at some positions. */
export function readRows(store: LineStore, positions: Uint32Array, columns: readonly string[]): Rows {
  const coded: Record<string, (string | null)[]> = {};
  const measures: Record<string, Float64Array> = {};
  for (const name of columns) {
    if (store.columns.has(name)) {
      const column = store.column(name);
      coded[name] = Array.from(positions, (i) => column.dictionary.values[store.codeAt(column, i)] as string | null);
    } else if (name === RATE) {
      measures[name] = Float64Array.from(positions, (i) => store.rateAt(i));
    } else {
      const measure = store.measure(name);
      measures[name] = Float64Array.from(positions, (i) => store.valueAt(measure, i));
    }
  }
  return { lines: positions.map((position) => store.lineOf[position] as number), coded, measures };
}
