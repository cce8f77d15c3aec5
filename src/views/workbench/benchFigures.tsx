import { useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { densityCells, densityLines, facetAmounts, mapEntries, yearEntries } from "../../app/workbench/figureData.ts";
import { FACET_TITLES, valueLabel } from "../../app/workbench/valueLabels.ts";
import { chosenOf, type FacetId, type FacetValue, toggleValue } from "../../app/workbench/workbenchState.ts";
import { isCategoryId } from "../../domain/deviation/taxonomy.ts";
import { AMOUNT_EDGES, OVER_CLASS } from "../../lines/lineClasses.ts";
import { shell } from "../../messages/shell.ts";
import { DensityFigure } from "../lineFigures/DensityFigure.tsx";
import { ParetoFigure } from "../lineFigures/ParetoFigure.tsx";
import { type MapChoice, UnitCategoryMap } from "../lineFigures/UnitCategoryMap.tsx";
import { YearTrend } from "../lineFigures/YearTrend.tsx";
import { placeOf } from "./BenchSource.tsx";
import { useBench } from "./workbenchContext.ts";

/** Classes of rates up to 100 %; the last two are exactly that and above. */
const AXES = { amountEdges: AMOUNT_EDGES, steps: OVER_CLASS - 1 };

/** Two values chosen together. */
type Pair = readonly [FacetValue, FacetValue];
const isSame = (pair: Pair | null, [one, other]: Pair) => pair !== null && pair[0] === one && pair[1] === other;

/** Units by category: a cell chooses both, a head one of them. */
export function BenchMap() {
  const { state, change, picture } = useBench();
  const entries = useMemo(() => mapEntries(picture), [picture]);
  const isSelected = ({ unit, category }: MapChoice) => {
    if (unit !== undefined && category !== undefined) return isSame(state.cell, [unit, category]);
    if (category !== undefined) return chosenOf(state, "category").includes(category);
    return chosenOf(state, "unit").includes(unit ?? null);
  };
  const toggle = ({ unit, category }: MapChoice) => {
    if (unit !== undefined && category !== undefined) {
      change({ ...state, cell: isSame(state.cell, [unit, category]) ? null : [unit, category] });
    } else if (category !== undefined) change(toggleValue(state, "category", category));
    else change(toggleValue(state, "unit", unit ?? null));
  };
  return <UnitCategoryMap entries={entries} isSelected={isSelected} onToggle={toggle} />;
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
