import type { BenchData } from "./data.ts";

/** One line as an object, as most programs keep it. */
export interface Line {
  readonly line: number;
  readonly project: number;
  readonly unit: number;
  readonly year: number;
  readonly status: number;
  readonly category: number;
  readonly budget: number;
  readonly actual: number;
  readonly unspent: number;
  readonly rate: number;
}

export function toLines(data: BenchData): Line[] {
  return Array.from({ length: data.lines }, (_, i) => {
    const budget = data.budget[i] as number;
    const actual = data.actual[i] as number;
    return {
      line: i,
      project: data.project[i] as number,
      unit: data.unit[i] as number,
      year: data.year[i] as number,
      status: data.status[i] as number,
      category: data.category[i] as number,
      budget,
      actual,
      unspent: budget - actual,
      rate: actual / budget,
    };
  });
}
