import { useLayoutEffect, useMemo, useRef } from "react";
import { useApp } from "../../app/AppContext.ts";
import { densityCells, densityLines, facetAmounts, mapEntries, yearEntries } from "../../app/workbench/figureData.ts";
import { FACET_TITLES, valueLabel } from "../../app/workbench/valueLabels.ts";
import { chosenOf, type FacetId, type FacetValue, toggleValue } from "../../app/workbench/workbenchState.ts";
import { isCategoryId } from "../../domain/deviation/taxonomy.ts";
import { AMOUNT_EDGES, OVER_CLASS } from "../../lines/lineClasses.ts";
import { shell } from "../../messages/shell.ts";
import { DensityFigure } from "../lineFigures/DensityFigure.tsx";
import type { MapChoice } from "../lineFigures/MapTable.tsx";
import { ParetoFigure } from "../lineFigures/ParetoFigure.tsx";
import { UnitCategoryMap } from "../lineFigures/UnitCategoryMap.tsx";
import { YearTrend } from "../lineFigures/YearTrend.tsx";
import { placeOf } from "./BenchSource.tsx";
import { useBench } from "./workbenchContext.ts";

/** Classes of rates up to 100 %; the last two are exactly that and above. */
const AXES = { amountEdges: AMOUNT_EDGES, steps: OVER_CLASS - 1 };

/** Two values chosen together. */
type Pair = readonly [FacetValue, FacetValue];
const isSame = (pair: Pair | null, [one, other]: Pair) => pair !== null && pair[0] === one && pair[1] === other;

/**
 * Units by category: a cell chooses both, a head one of them. Drawn with the answer and not before it as well: it is the
 * largest figure, and the answer is a moment away.
 */
export function BenchMap() {
  const { state, change, picture } = useBench();
  const latest = useRef({ state, change });
  useLayoutEffect(() => {
    latest.current = { state, change };
  });
  return useMemo(() => {
    const { state: answered } = picture;
    const isSelected = ({ unit, category }: MapChoice) => {
      if (unit !== undefined && category !== undefined) return isSame(answered.cell, [unit, category]);
      if (category !== undefined) return chosenOf(answered, "category").includes(category);
      return chosenOf(answered, "unit").includes(unit ?? null);
    };
    const toggle = ({ unit, category }: MapChoice) => {
      const { state: now, change: apply } = latest.current;
      if (unit !== undefined && category !== undefined) {
        apply({ ...now, cell: isSame(now.cell, [unit, category]) ? null : [unit, category] });
      } else if (category !== undefined) apply(toggleValue(now, "category", category));
      else apply(toggleValue(now, "unit", unit ?? null));
    };
    return <UnitCategoryMap entries={mapEntries(picture)} isSelected={isSelected} onToggle={toggle} />;
  }, [picture]);
}

/** How much of the unspent money the first values hold, by what the groups are by. */
export function BenchPareto() {
  const { t, lang, config } = useApp();
  const { state, change, picture } = useBench();
  const [id = "unit"] = picture.state.groupBy;
  const entries = useMemo(() => {
    const label = (value: FacetValue) => valueLabel(id, value, lang, config.thresholds);
    return facetAmounts(picture, id).map(({ value, unspent, count }) => ({
      ...{ key: value, label: label(value), unspent, count },
      category: id === "category" && value !== null && isCategoryId(value) ? value : undefined,
    }));
  }, [picture, id, lang, config]);
  return (
    <ParetoFigure
      entries={entries}
      dimension={t(FACET_TITLES[id as FacetId])}
      isSelected={(key) => chosenOf(state, id).includes(key)}
      onToggle={(key) => change(toggleValue(state, id, key))}
    />
  );
}

/** Budget against rate: a square chooses its two classes, a dot opens its line. */
export function BenchDensity() {
  const { t, set } = useApp();
  const { state, change, picture, source } = useBench();
  const cells = useMemo(() => densityCells(picture), [picture]);
  const lines = useMemo(() => densityLines(picture, ({ name }) => name ?? t(shell.unnamed)), [picture, t]);
  const pair = (amountClass: number, rateClass: number): Pair => [String(amountClass), String(rateClass)];
  return (
    <DensityFigure
      cells={cells}
      lines={lines}
      axes={AXES}
      isSelected={(amount, rate) => isSame(state.square, pair(amount, rate))}
      onToggle={(amount, rate) => {
        const chosen = pair(amount, rate);
        change({ ...state, square: isSame(state.square, chosen) ? null : chosen });
      }}
      onOpen={(at) => {
        const row = lines[at]?.row;
        if (row !== undefined) set({ trace: placeOf(source, row) });
      }}
    />
  );
}

/** Budget and actual of every year; a year chooses itself. */
export function BenchYears() {
  const { state, change, picture } = useBench();
  const entries = useMemo(() => yearEntries(picture), [picture]);
  return (
    <YearTrend
      entries={entries}
      isSelected={(year) => chosenOf(state, "year").includes(year)}
      onToggle={(year) => change(toggleValue(state, "year", year))}
    />
  );
}
