import type { Loaded } from "../contender.ts";
import { type BenchData, type Filter, SIZES, TOP } from "../data.ts";
import { type Line, toLines } from "../lines.ts";

/** An array of objects: filter, reduce and sort. */
export function plainArrays(data: BenchData): Loaded {
  const lines = toLines(data);

  function update({ category, rate, units }: Filter) {
    const inRate = (line: Line) => rate === undefined || (line.rate >= rate[0] && line.rate < rate[1]);
    const inCategory = (line: Line) => category === undefined || line.category === category;
    const inUnits = (line: Line) => units === undefined || units.includes(line.unit);
    const sum = (some: readonly Line[], name: "category" | "unit" | "year") =>
      some.reduce(
        (sums, line) => {
          const own = sums[line[name]] as number[];
          own[0] = (own[0] as number) + 1;
          own[1] = (own[1] as number) + line.budget;
          own[2] = (own[2] as number) + line.actual;
          return sums;
        },
        Array.from({ length: SIZES[name] }, (): number[] => [0, 0, 0]),
      );
    const all = lines.filter((line) => inRate(line) && inCategory(line) && inUnits(line));
    return {
      category: sum(
        lines.filter((line) => inRate(line) && inUnits(line)),
        "category",
      ),
      unit: sum(
        lines.filter((line) => inRate(line) && inCategory(line)),
        "unit",
      ),
      year: sum(all, "year"),
      top: all
        .sort((a, b) => b.unspent - a.unspent)
        .slice(0, TOP)
        .map((line) => line.unspent),
    };
  }

  return { update, read: (answer) => answer as ReturnType<typeof update> };
}
