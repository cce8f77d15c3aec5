import { BarChart, CustomChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

echarts.use([BarChart, CustomChart, ScatterChart, GridComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

/** The one copy of ECharts, with only the parts the charts use. */
export { echarts };
