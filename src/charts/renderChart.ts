import { SVGRenderer } from "echarts/renderers";
import type { ChartModel } from "./chartModel.ts";
import { echarts } from "./echarts.ts";
import type { Palette } from "./palette.ts";

echarts.use([SVGRenderer]);

/**
 * What the library adds for a page that reacts to the pointer: marks of series and data, classes and their styles. It
 * escapes quotation marks in what it writes between tags, so that no text from the data can look like an attribute.
 */
const FOR_THE_SCREEN = / (?:ecmeta_\w+|class)="[^"]*"|<style ?>\s*<!\[CDATA\[[\s\S]*?\]\]>\s*<\/style>/g;

/** A chart as the text of an SVG element, drawn without the page. Needs no document, so tests can run it. */
export function chartSvg(model: ChartModel, palette: Palette, width: number): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height: model.height(width) });
  try {
    // The library writes a font's name into an attribute as it is.
    const quoted = { ...palette, font: palette.font.replace(/"/g, "'") };
    chart.setOption(model.option(quoted, width));
    return chart.renderToSVGString().replace(FOR_THE_SCREEN, "");
  } finally {
    chart.dispose();
  }
}

/** A chart on a canvas of its own, `scale` pixels to each CSS pixel. */
export function chartCanvas(model: ChartModel, palette: Palette, width: number, scale: number): HTMLCanvasElement {
  const holder = document.createElement("div");
  const chart = echarts.init(holder, null, { width, height: model.height(width), devicePixelRatio: scale });
  try {
    chart.setOption(model.option(palette, width));
    return chart.renderToCanvas({ pixelRatio: scale });
  } finally {
    chart.dispose();
  }
}
