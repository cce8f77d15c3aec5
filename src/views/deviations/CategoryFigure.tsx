import { useMemo } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { filterLines } from "../../app/lineFilter.ts";
import { toggleCategory } from "../../app/toggleFilter.ts";
import { Chart } from "../../charts/Chart.tsx";
import { categoryChart } from "../../charts/categoryChart.ts";
import { category } from "../../domain/deviation/taxonomy.ts";
import { shell } from "../../messages/shell.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";
import { ChartExport } from "../export/ChartExport.tsx";

/** Unspent money by category and line; a click on a bar filters. Other categories fade but stay on offer. */
export default function CategoryFigure() {
  const { t, state, set, lang } = useApp();
  const { lines } = useShown().outturn;
  const unitName = useUnitName();
  const { filter, unit } = state;
  const chart = useMemo(() => {
    const { categories, families } = filter;
    return categoryChart(filterLines(lines, { ...filter, categories: [], families: [] }), {
      isChosen: (id) =>
        (categories.length === 0 || categories.includes(id)) &&
        (families.length === 0 || families.includes(category(id).family)),
      nameOf: ({ line }) => line.name.text || t(shell.unnamed),
      unit,
      unitName,
      lang,
    });
  }, [lines, filter, unit, unitName, lang, t]);
  return (
    <Chart
      model={chart}
      actions={<ChartExport model={chart} name="categories" isFiltered />}
      onPick={(index) => {
        const id = chart.blocks[index]?.category;
        if (id !== undefined) set({ filter: toggleCategory(filter, id) });
      }}
    />
  );
}
