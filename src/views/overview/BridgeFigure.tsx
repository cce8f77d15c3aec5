import { useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { bridgeChart } from "../../charts/bridgeChart.ts";
import { Chart } from "../../charts/Chart.tsx";
import type { Bridge } from "../../domain/outturn/bridge.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";
import { ChartExport } from "../export/ChartExport.tsx";

/** The bridge drawn; a module of its own so that ECharts loads only when it is needed. */
export default function BridgeFigure({ bridge }: { bridge: Bridge }) {
  const { state, lang } = useApp();
  const unitName = useUnitName();
  const model = useMemo(() => bridgeChart(bridge, state.unit, unitName, lang), [bridge, state.unit, unitName, lang]);
  return <Chart model={model} actions={<ChartExport model={model} name="bridge" />} />;
}
