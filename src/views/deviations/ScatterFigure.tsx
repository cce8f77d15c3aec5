import { useMemo } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { filterLines } from "../../app/lineFilter.ts";
import { Chart } from "../../charts/Chart.tsx";
import { FAMILY_MARKS } from "../../charts/familyMarks.ts";
import { rateScatter } from "../../charts/rateScatter.ts";
import { FAMILIES } from "../../domain/deviation/taxonomy.ts";
import { deviations } from "../../messages/deviations.ts";
import { shell } from "../../messages/shell.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";
import { ChartExport } from "../export/ChartExport.tsx";

/** Budget against rate, a dot a line; a click opens the line's source. */
export default function ScatterFigure() {
  const { t, state, set, lang, config } = useApp();
  const { lines, byCategory } = useShown().outturn;
  const unitName = useUnitName();
  const { filter, unit } = state;
  const chart = useMemo(() => {
    const shown = new Set(filterLines(lines, filter));
    return rateScatter(lines, {
      isShown: (line) => shown.has(line),
      nameOf: ({ line }) => line.name.text || t(shell.unnamed),
      thresholds: config.thresholds,
      unit,
      unitName,
      lang,
    });
  }, [lines, filter, config, unit, unitName, lang, t]);
  const present = new Set(byCategory.map(({ family }) => family));
  return (
    <>
      <Chart
        model={chart}
        actions={<ChartExport model={chart} name="rates" isFiltered />}
        onPick={(index) => {
          const id = chart.dots[index]?.line.id;
          if (id !== undefined) set({ trace: id });
        }}
      />
      <ul className="family-marks" aria-label={t(deviations.familyMarks)}>
        {FAMILIES.filter(({ id }) => present.has(id)).map(({ id, title }) => (
          <li key={id}>
            <span aria-hidden="true">{FAMILY_MARKS[id].glyph}</span> {t(title)}
          </li>
        ))}
      </ul>
    </>
  );
}
