import type { EChartsCoreOption } from "echarts/core";
import type { Palette } from "./palette.ts";

/** A chart as every reader gets it: a name, one sentence, its data as a table, and how to draw it. */
export interface ChartModel {
  readonly name: string;
  readonly summary: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
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
