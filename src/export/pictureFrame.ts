import { escapeXml } from "./escapeXml.ts";

/** A line of text around a picture; `x` and `y` are its baseline in px. */
export interface FrameText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly sizePx: number;
  readonly isBold: boolean;
  readonly isQuiet: boolean;
}

/** A picture with its title and summary above and its notes below. Sizes in px. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly chartTop: number;
  readonly texts: readonly FrameText[];
}

export interface FrameColours {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly font: string;
}

const MARGIN = 20;
const TITLE_PX = 18;
const TEXT_PX = 13;
const LEADING = 1.5;

/**
 * Lays out texts around a chart that is `chartWidth` by `chartHeight`. Long texts are broken into lines, Chinese
 * anywhere, and never cut. `measure` gives a text's width in px at a size.
 */
export function pictureFrame(content: {
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly chartWidth: number;
  readonly chartHeight: number;
  readonly measure: (text: string, sizePx: number) => number;
}): PictureFrame {
  const { chartWidth, chartHeight, measure } = content;
  const texts: FrameText[] = [];
  let y = MARGIN;
  const put = (text: string, sizePx: number, isBold: boolean, isQuiet: boolean) => {
    for (const line of breakLines(text, chartWidth, (part) => measure(part, sizePx))) {
      y += sizePx * LEADING;
      texts.push({ x: MARGIN, y: Math.round(y - sizePx * 0.35), text: line, sizePx, isBold, isQuiet });
    }
  };
  put(content.title, TITLE_PX, true, false);
  put(content.summary, TEXT_PX, false, false);
  const chartTop = Math.round(y + 10);
  y = chartTop + chartHeight + 6;
  for (const note of content.notes) put(note, TEXT_PX - 1, false, true);
  return { width: chartWidth + MARGIN * 2, height: Math.round(y + MARGIN), chartTop, texts };
}

/** Where the chart begins from the left. */
export const CHART_LEFT = MARGIN;

/** The frame with a chart's own SVG inside, as one SVG file. Every text of ours is escaped; the chart's are by its writer. */
export function frameSvg(frame: PictureFrame, chartSvg: string, name: string, colours: FrameColours): string {
  const { width, height } = frame;
  const texts = frame.texts.map(({ x, y, text, sizePx, isBold, isQuiet }) => {
    const weight = isBold ? ' font-weight="600"' : "";
    const fill = isQuiet ? colours.quiet : colours.ink;
    return `<text x="${x}" y="${y}" font-size="${sizePx}"${weight} fill="${escapeXml(fill)}">${escapeXml(text)}</text>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(name)}</title>`,
    `<rect width="${width}" height="${height}" fill="${escapeXml(colours.paper)}"/>`,
    `<g font-family="${escapeXml(colours.font)}">${texts.join("")}</g>`,
    `<g transform="translate(${MARGIN} ${frame.chartTop})">${chartSvg}</g>`,
    "</svg>",
  ].join("");
}

/** Latin words stay whole where a line is long enough for them; other signs may end a line anywhere. */
function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const parts = text.match(/[!-~]+\s?|\s|[^\s]/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const part of parts) {
    if (line !== "" && measure((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
    while (measure(line.trimEnd()) > width && [...line].length > 1) {
      const signs = [...line];
      let fit = signs.length - 1;
      while (fit > 1 && measure(signs.slice(0, fit).join("")) > width) fit -= 1;
      lines.push(signs.slice(0, fit).join(""));
      line = signs.slice(fit).join("");
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
