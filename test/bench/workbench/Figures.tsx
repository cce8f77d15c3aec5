import { useMemo } from "react";
import { RATE_EDGES } from "../../../src/app/workbench/rateSteps.ts";
import type { DensityCell, DensityLine } from "../../../src/charts/densityMap.ts";
import type { RateRange } from "../../../src/charts/rateSlots.ts";
import type { MapEntry } from "../../../src/charts/unitCategoryMap.ts";
import type { CategoryId } from "../../../src/domain/deviation/taxonomy.ts";
import type { StoreInfo } from "../../../src/engine/engine.ts";
import type { GroupsAnswer } from "../../../src/engine/wants.ts";
import { AMOUNT_EDGES, OVER_CLASS } from "../../../src/lines/lineClasses.ts";
import type { LineRow } from "../../../src/lines/lineRow.ts";
import { readSum } from "../../../src/lines/readSums.ts";
import { DensityFigure } from "../../../src/views/lineFigures/DensityFigure.tsx";
import { ParetoFigure } from "../../../src/views/lineFigures/ParetoFigure.tsx";
import { RateHistogram } from "../../../src/views/lineFigures/RateHistogram.tsx";
import { UnitCategoryMap } from "../../../src/views/lineFigures/UnitCategoryMap.tsx";
import { YearTrend } from "../../../src/views/lineFigures/YearTrend.tsx";

export interface FigureAnswers {
  readonly histogram: GroupsAnswer;
  readonly map: GroupsAnswer;
  readonly units: GroupsAnswer;
  readonly density: GroupsAnswer;
  readonly years: GroupsAnswer;
  readonly top: readonly LineRow[];
}

const AXES = { amountEdges: AMOUNT_EDGES, steps: OVER_CLASS - 1 };
const none = () => false;
const nothing = () => {};

/** All figures at once, drawn from the engine's answers. */
export function Figures(props: {
  info: StoreInfo;
  answers: FigureAnswers;
  all: GroupsAnswer;
  categories: readonly CategoryId[];
  onCategory: (id: CategoryId) => void;
  range: RateRange | null;
  onRange: (range: RateRange | null) => void;
}) {
  const { info, answers, categories, onCategory } = props;
  const read = useMemo(() => {
    const values = (column: string) => info.values[column] ?? [];
    const pairs = (answer: GroupsAnswer, a: string, b: string) =>
      values(a).flatMap((first, i) =>
        values(b).flatMap((second, j) => {
          const group = i * values(b).length + j;
          const count = answer.count[group] ?? 0;
          return count === 0 ? [] : [{ first, second, count, unspent: readSum(answer, "unspent", group) }];
        }),
      );
    const map = pairs(answers.map, "unit", "category").flatMap(({ first, second, count, unspent }): MapEntry[] =>
      second === null || unspent === null ? [] : [{ unit: first, category: second as CategoryId, unspent, count }],
    );
    const density = pairs(answers.density, "amountClass", "rateClass").flatMap(
      ({ first, second, count, unspent }): DensityCell[] =>
        first === null || second === null
          ? []
          : [{ amountClass: Number(first), rateClass: Number(second), count, unspent }],
    );
    const lines = answers.top.map(
      ({ name, budgetFen, actualFen, unspentFen, category }) =>
        ({ name: name ?? "", budgetFen, actualFen, unspentFen, category }) as DensityLine,
    );
    const units = values("unit").flatMap((key, group) => {
      const unspent = readSum(answers.units, "unspent", group);
      return unspent === null ? [] : [{ key, label: key ?? "", unspent, count: answers.units.count[group] ?? 0 }];
    });
    const years = values("year").map((year, group) => ({
      ...{ year, count: answers.years.count[group] ?? 0 },
      budget: readSum(answers.years, "budget", group),
      actual: readSum(answers.years, "actual", group),
      unspent: readSum(answers.years, "unspent", group),
    }));
    return { map, density, lines, units, years };
  }, [info, answers]);
  return (
    <>
      <section className="panel">
        <RateHistogram
          edges={RATE_EDGES}
          count={answers.histogram.count}
          all={props.all.count}
          range={props.range}
          onRange={props.onRange}
        />
      </section>
      <section className="panel">
        <UnitCategoryMap
          entries={read.map}
          isSelected={({ unit, category }) =>
            unit === undefined && category !== undefined && categories.includes(category)
          }
          onToggle={({ category }) => category !== undefined && onCategory(category)}
        />
      </section>
      <section className="panel">
        <ParetoFigure entries={read.units} dimension="Unit" isSelected={none} onToggle={nothing} />
      </section>
      <section className="panel">
        <DensityFigure
          cells={read.density}
          lines={read.lines}
          axes={AXES}
          isSelected={none}
          onToggle={nothing}
          onOpen={nothing}
        />
      </section>
      <section className="panel">
        <YearTrend entries={read.years} isSelected={none} onToggle={nothing} />
      </section>
    </>
  );
}
