import { type ColumnTable, desc, escape as escapeFunction, op, table } from "arquero";
import type { Loaded } from "../contender.ts";
import { type BenchData, type Filter, SIZES, TOP } from "../data.ts";
import type { Line } from "../lines.ts";

/** Arquero: a table of typed arrays, filtered, grouped and ordered. */
export function arquero(data: BenchData): Loaded {
  const unspent = data.budget.map((budget, i) => budget - (data.actual[i] as number));
  const rate = data.budget.map((budget, i) => (data.actual[i] as number) / budget);
  const { lines: _, ...columns } = data;
  const lines = table({ ...columns, unspent, rate });

  function update({ category, rate: range, units }: Filter) {
    const keep = (of: ColumnTable, condition: (line: Line) => boolean) => of.filter(escapeFunction(condition));
    const inRate = range === undefined ? lines : keep(lines, (line) => line.rate >= range[0] && line.rate < range[1]);
    const inUnits = units === undefined ? inRate : keep(inRate, (line) => units.includes(line.unit));
    const inCategory = category === undefined ? inRate : keep(inRate, (line) => line.category === category);
    const all = category === undefined ? inUnits : keep(inUnits, (line) => line.category === category);
    const sum = (of: ColumnTable, name: string) =>
      of
        .groupby(name)
        .rollup({ lines: op.count(), budget: op.sum("budget"), actual: op.sum("actual") })
        .reify();
    return {
      category: sum(inUnits, "category"),
      unit: sum(inCategory, "unit"),
      year: sum(all, "year"),
      top: all.orderby(desc("unspent")).slice(0, TOP).reify(),
    };
  }

  return {
    update,
    read(answer) {
      const { top, ...sums } = answer as ReturnType<typeof update>;
      const read = (name: keyof typeof sums) => {
        const groups = Array.from({ length: SIZES[name] }, (): number[] => [0, 0, 0]);
        for (const row of sums[name].objects() as Record<string, number>[]) {
          groups[row[name] as number] = [row.lines as number, row.budget as number, row.actual as number];
        }
        return groups;
      };
      return {
        category: read("category"),
        unit: read("unit"),
        year: read("year"),
        top: Array.from(top.array("unspent") as ArrayLike<number>),
      };
    },
  };
}
