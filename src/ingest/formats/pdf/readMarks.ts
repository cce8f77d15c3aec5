import type { PageMarks } from "./marks.ts";
import { apply, asMatrix, concat, IDENTITY, type Matrix } from "./matrix.ts";
import type { Operators, PageFrame, PdfFont } from "./openPdf.ts";
import { OP } from "./operators.ts";
import { addRules } from "./pathRules.ts";

interface State {
  matrix: Matrix;
  font: PdfFont | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

/** A character as the library hands it on. */
interface DrawnGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
}

const STROKES: ReadonlySet<number> = new Set([
  OP.stroke,
  OP.closeStroke,
  OP.fillStroke,
  OP.eoFillStroke,
  OP.closeFillStroke,
  OP.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([OP.fill, OP.eoFill]);

/** The turn that makes a page's own coordinates points from its upper left corner as shown. */
function pageMatrix({ rotate, view }: PageFrame): { matrix: Matrix; width: number; height: number } {
  const [left, bottom, right, top] = view;
  const width = right - left;
  const height = top - bottom;
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { matrix: [0, 1, 1, 0, -bottom, -left], width: height, height: width };
    case 180:
      return { matrix: [-1, 0, 0, 1, right, -bottom], width, height };
    case 270:
      return { matrix: [0, -1, -1, 0, top, right], width: height, height: width };
    default:
      return { matrix: [1, 0, 0, -1, -left, top], width, height };
  }
}

/**
 * Follows a page's drawing operators and keeps its characters and straight lines. `take` is given the operators portion
 * by portion; `marks` grow with it. A frame or an operator without sense is passed over.
 */
export function readMarks(
  frame: PageFrame,
  fontOf: (name: string) => PdfFont | undefined,
): { marks: PageMarks; take: (operators: Operators) => void } {
  const { matrix: base, width, height } = pageMatrix(frame);
  const marks: PageMarks = { width, height, glyphs: [], across: [], down: [], undecoded: 0 };
  let state = freshState(base);
  const saved: State[] = [];
  let text = IDENTITY;
  let line = { x: 0, y: 0 };
  let pen = { x: 0, y: 0 };
  let run = 0;

  const save = (): void => {
    if (saved.length < 1000) saved.push({ ...state });
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const transform = (value: unknown): void => {
    const matrix = asMatrix(value);
    if (matrix !== null) state.matrix = concat(state.matrix, matrix);
  };
  const move = (x: number, y: number): void => {
    line = { x: line.x + x, y: line.y + y };
    pen = { ...line };
  };
  const show = (glyphs: readonly (DrawnGlyph | number)[]): void => {
    run++;
    const { font, size, charSpacing, wordSpacing, stretch, rise } = state;
    const isVertical = font?.isVertical ?? false;
    const whole = concat(state.matrix, text);
    const [ux, uy] = [whole[0], whole[1]];
    const scale = Math.hypot(whole[2], whole[3]) * Math.abs(size);
    // The base line runs from left to right but for a hair.
    const turned = isVertical || ux <= 0 || Math.abs(uy) > 0.1 * ux;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        if (isVertical) pen.y -= (glyph / 1000) * size;
        else pen.x -= (glyph / 1000) * size * stretch;
        continue;
      }
      const spacing = (glyph.isSpace ? wordSpacing : 0) + charSpacing;
      const own = (glyph.width ?? 0) * (font?.scale ?? 0.001) * size;
      const start = apply(whole, pen.x - (isVertical ? own / 2 : 0), pen.y + rise);
      const end = apply(whole, pen.x + (isVertical ? own / 2 : own * stretch), pen.y + rise);
      if (isVertical) pen.y -= Math.abs((glyph.vmetric?.[0] ?? -1000) / 1000) * size - spacing;
      else pen.x += (own + spacing) * stretch;
      const letters = glyph.unicode ?? "";
      if (letters === "" || ![...start, ...end, scale].every(Number.isFinite)) continue;
      if (font?.isDecoded === false && letters.trim() !== "") marks.undecoded++;
      marks.glyphs.push({
        text: letters,
        left: Math.min(start[0], end[0]) - (turned && !isVertical ? scale / 2 : 0),
        right: Math.max(start[0], end[0]) + (turned && !isVertical ? scale / 2 : 0),
        base: turned ? (start[1] + end[1]) / 2 + scale * (isVertical ? 0.88 : 0.35) : start[1],
        size: scale,
        run,
        turned,
      });
    }
  };

  const obey = (fn: number, args: readonly unknown[]): void => {
    const number = (index: number): number => (typeof args[index] === "number" ? (args[index] as number) : 0);
    switch (fn) {
      case OP.save:
      case OP.beginGroup:
        save();
        return;
      case OP.restore:
      case OP.endGroup:
      case OP.paintFormXObjectEnd:
      case OP.endAnnotation:
        restore();
        return;
      case OP.transform:
        transform(args);
        return;
      case OP.paintFormXObjectBegin:
        save();
        transform(args[0]);
        return;
      case OP.beginAnnotation:
        save();
        state = freshState(base);
        transform(args[2]);
        transform(args[3]);
        return;
      case OP.beginText:
        text = IDENTITY;
        line = { x: 0, y: 0 };
        pen = { x: 0, y: 0 };
        return;
      case OP.setCharSpacing:
        state.charSpacing = number(0);
        return;
      case OP.setWordSpacing:
        state.wordSpacing = number(0);
        return;
      case OP.setHScale:
        state.stretch = number(0) / 100;
        return;
      case OP.setLeading:
        state.leading = -number(0);
        return;
      case OP.setTextRise:
        state.rise = number(0);
        return;
      case OP.setFont:
        state.font = fontOf(String(args[0]));
        state.size = number(1);
        return;
      case OP.setTextMatrix:
        text = asMatrix(args[0]) ?? asMatrix(args) ?? text;
        line = { x: 0, y: 0 };
        pen = { x: 0, y: 0 };
        return;
      case OP.moveText:
        move(number(0), number(1));
        return;
      case OP.setLeadingMoveText:
        state.leading = number(1);
        move(number(0), number(1));
        return;
      case OP.nextLine:
        move(0, state.leading);
        return;
      case OP.showText:
      case OP.showSpacedText:
        show(args[0] as readonly (DrawnGlyph | number)[]);
        return;
      case OP.constructPath: {
        const [how, [data]] = args as [number, [Float32Array | null]];
        if (data && (STROKES.has(how) || FILLS.has(how))) addRules(data, state.matrix, STROKES.has(how), marks);
      }
    }
  };

  return {
    marks,
    take: ({ fnArray, argsArray }) => {
      for (const [index, fn] of fnArray.entries()) obey(fn, argsArray[index] ?? []);
    },
  };
}

function freshState(matrix: Matrix): State {
  return { matrix, font: undefined, size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 };
}
