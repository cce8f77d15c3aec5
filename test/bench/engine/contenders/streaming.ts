import type { Loaded } from "../contender.ts";
import type { BenchData } from "../data.ts";

/**
 * No engine but the floor under any that looks at every line: each byte that the sums, filters and the top lines are
 * about (category, unit, year, rate, budget, actual) read once, in order, with nothing done but an addition.
 */
export function streaming(data: BenchData): Loaded {
  const rate = data.budget.map((budget, i) => (data.actual[i] as number) / budget);
  const numbers = [data.budget, data.actual, rate];
  const codes = [data.category, data.unit, data.year];
  return {
    update() {
      let total = 0;
      for (const column of codes) total += addCodes(column);
      for (const column of numbers) total += addNumbers(column);
      return total;
    },
    read() {
      throw new Error("streaming answers nothing");
    },
  };
}

/** Four sums at a time, so that the processor waits for memory and not for the last addition. */
function addNumbers(column: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i + 3 < column.length; i += 4) {
    a += column[i] as number;
    b += column[i + 1] as number;
    c += column[i + 2] as number;
    d += column[i + 3] as number;
  }
  return a + b + c + d;
}

function addCodes(column: Uint8Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i + 3 < column.length; i += 4) {
    a += column[i] as number;
    b += column[i + 1] as number;
    c += column[i + 2] as number;
    d += column[i + 3] as number;
  }
  return a + b + c + d;
}
