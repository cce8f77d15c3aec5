import { Chart } from "../../charts/Chart.tsx";
import type { ChartModel } from "../../charts/chartModel.ts";
import { ChartExport } from "../export/ChartExport.tsx";

/** The waterfall drawn; a module of its own so that the table of indicators does not wait for ECharts. */
export default function WaterfallFigure({ model }: { model: ChartModel }) {
  return <Chart model={model} actions={<ChartExport model={model} name="score" />} />;
}
