import { CHART_LEFT, type FrameColours, type PictureFrame } from "../../export/pictureFrame.ts";

/** Draws a frame and the chart inside it, `scale` pixels to each CSS pixel, as a PNG. */
export function drawPicture(
  frame: PictureFrame,
  chart: HTMLCanvasElement,
  colours: FrameColours,
  scale: number,
): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = frame.width * scale;
  canvas.height = frame.height * scale;
  const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
  pen.scale(scale, scale);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, frame.width, frame.height);
  for (const { x, y, text, sizePx, isBold, isQuiet } of frame.texts) {
    pen.font = `${isBold ? "600 " : ""}${sizePx}px ${colours.font}`;
    pen.fillStyle = isQuiet ? colours.quiet : colours.ink;
    pen.fillText(text, x, y);
  }
  pen.drawImage(chart, CHART_LEFT, frame.chartTop, chart.width / scale, chart.height / scale);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob === null ? fail(new Error("canvas")) : done(blob)), "image/png"),
  );
}
