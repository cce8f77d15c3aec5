import { useMemo } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { filterLines } from "../../app/lineFilter.ts";
import { Chart } from "../../charts/Chart.tsx";
import { rateScatter } from "../../charts/rateScatter.ts";
import { shell } from "../../messages/shell.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";

/** Budget against rate, a dot a line; a click opens the line's source. */
export default function ScatterFigure() {
  const { t, state, set, lang, config } = useApp();
  const { lines } = useShown().outturn;
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
  return (
    <Chart
      model={chart}
      onPick={(index) => {
        const id = chart.dots[index]?.line.id;
        if (id !== undefined) set({ trace: id });
      }}
    />
  );
}
