import crossfilter from "crossfilter2";
import type { Loaded } from "../contender.ts";
import { type BenchData, type Filter, SIZES, TOP } from "../data.ts";
import { type Line, toLines } from "../lines.ts";

type Sum = [lines: number, budget: number, actual: number];

/** crossfilter2: dimensions with a group each, and the dimension of unspent money for the top lines. */
export function crossfilter2(data: BenchData): Loaded {
  const lines = crossfilter(toLines(data));
  const category = lines.dimension((line) => line.category);
  const unit = lines.dimension((line) => line.unit);
  const year = lines.dimension((line) => line.year);
  const rate = lines.dimension((line) => line.rate);
  const unspent = lines.dimension((line) => line.unspent);
  const sum = (dimension: typeof category) =>
    dimension.group<number, Sum>().reduce(
      (sums, line) => {
        sums[0] += 1;
        sums[1] += line.budget;
        sums[2] += line.actual;
        return sums;
      },
      (sums, line) => {
        sums[0] -= 1;
        sums[1] -= line.budget;
        sums[2] -= line.actual;
        return sums;
      },
      () => [0, 0, 0],
    );
  const groups = { category: sum(category), unit: sum(unit), year: sum(year) };

  /** Narrows before it widens: that way the fewest lines enter and leave the groups. */
  function update(filter: Filter) {
    const { units } = filter;
    if (filter.category !== undefined) category.filterExact(filter.category);
    if (units !== undefined) unit.filterFunction((value) => units.includes(value as number));
    if (filter.rate !== undefined) rate.filterRange([filter.rate[0], filter.rate[1]]);
    if (filter.rate === undefined) rate.filterAll();
    if (units === undefined) unit.filterAll();
    if (filter.category === undefined) category.filterAll();
    return {
      category: groups.category.all(),
      unit: groups.unit.all(),
      year: groups.year.all(),
      top: unspent.top(TOP),
    };
  }

  return {
    update,
    read(answer) {
      const { top, ...sums } = answer as ReturnType<typeof update>;
      const read = (name: keyof typeof sums) => {
        const all = Array.from({ length: SIZES[name] }, (): number[] => [0, 0, 0]);
        for (const { key, value } of sums[name]) all[key] = [...value];
        return all;
      };
      return {
        category: read("category"),
        unit: read("unit"),
        year: read("year"),
        top: top.map((line: Line) => line.unspent),
      };
    },
  };
}
