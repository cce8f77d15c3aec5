/**
 * What most would write: a React page with one ECharts bar chart of the lines, from the parts it needs only and
 * without animation. Its picture stands when ECharts says it has finished.
 */
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { LINES } from "./lines.ts";

echarts.use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

function LinesChart() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const chart = echarts.init(element);
    chart.on("finished", () => element.setAttribute("data-first-picture", ""));
    chart.setOption({
      animation: false,
      tooltip: {},
      legend: {},
      grid: { left: 300 },
      xAxis: { type: "value", name: "万元" },
      yAxis: { type: "category", inverse: true, data: LINES.map(([name]) => name) },
      series: [
        { type: "bar", name: "预算", data: LINES.map(([, budget]) => budget) },
        { type: "bar", name: "执行", data: LINES.map(([, , actual]) => actual) },
      ],
    });
    return () => chart.dispose();
  }, []);
  return <div ref={ref} style={{ height: 640 }} />;
}

createRoot(document.getElementById("root") as HTMLElement).render(<LinesChart />);
