import type { EChartsCoreOption } from "echarts/core";
import type { Palette } from "./palette.ts";

/** A figure as every reader gets it, however it is drawn: a name, one sentence, and its data as a table. */
export interface FigureModel {
  readonly name: string;
  readonly summary: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure that ECharts draws. */
export interface ChartModel extends FigureModel {
  /** Height in px at a given width. */
  readonly height: (width: number) => number;
  readonly option: (palette: Palette, width: number) => EChartsCoreOption;
}

/** What all our options share: our type, no animation when data are re-filtered, text-only tooltips. */
export function baseOption(palette: Palette) {
  return {
    animation: false,
    textStyle: { fontFamily: palette.font, fontSize: 13, color: palette.ink },
    // HTML tooltips write style attributes, which a strict content security policy refuses.
    tooltip: {
      renderMode: "richText" as const,
      confine: true,
      backgroundColor: palette.panel,
      borderColor: palette.rule,
      padding: [6, 10],
      textStyle: { color: palette.ink, fontFamily: palette.font, fontSize: 13 },
    },
  };
}
