import type { PageMarks } from "./marks.ts";
import { apply, type Matrix } from "./matrix.ts";
import { STEP, STEP_NUMBERS } from "./operators.ts";

/** Filled shapes up to this many points thick are lines; thicker ones colour cells. */
const THICK = 3;
/** Shorter lines are parts of drawings. */
const SHORT = 1;
/** How far a frame's inner edge may lie from its outer one. */
const FRAME = 4;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Point = readonly [x: number, y: number];

/**
 * Adds the upright and level lines of one path to a page's marks: strokes, thin filled shapes, and frames drawn as one
 * filled shape around another. Curves and slanting lines draw no table.
 */
export function addRules(path: Float32Array, matrix: Matrix, isStroke: boolean, marks: PageMarks): void {
  const shapes = shapesOf(path, matrix);
  if (isStroke) {
    for (const shape of shapes) {
      for (let at = 1; at < shape.length; at++) addSegment(shape[at - 1]!, shape[at]!, marks);
    }
    return;
  }
  const boxes = shapes.map(boxOf);
  for (const box of boxes) {
    if (box.bottom - box.top <= THICK && box.right - box.left > THICK) addAcross(box, marks);
    else if (box.right - box.left <= THICK && box.bottom - box.top > THICK) addDown(box, marks);
  }
  for (const outer of boxes) {
    if (boxes.some((inner) => inner !== outer && frames(outer, inner))) {
      const { left, top, right, bottom } = outer;
      addSegment([left, top], [right, top], marks);
      addSegment([left, bottom], [right, bottom], marks);
      addSegment([left, top], [left, bottom], marks);
      addSegment([right, top], [right, bottom], marks);
    }
  }
}

function addSegment(from: Point, to: Point, marks: PageMarks): void {
  const box = boxOf([from, to]);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (height <= 1 && width > SHORT) addAcross(box, marks);
  else if (width <= 1 && height > SHORT) addDown(box, marks);
}

function addAcross({ left, top, right, bottom }: Box, marks: PageMarks): void {
  marks.across.push({ at: (top + bottom) / 2, from: left, to: right });
}

function addDown({ left, top, right, bottom }: Box, marks: PageMarks): void {
  marks.down.push({ at: (left + right) / 2, from: top, to: bottom });
}

function frames(outer: Box, inner: Box): boolean {
  const gaps = [inner.left - outer.left, inner.top - outer.top, outer.right - inner.right, outer.bottom - inner.bottom];
  return gaps.every((gap) => gap >= 0 && gap <= FRAME) && gaps.some((gap) => gap > 0);
}

/** The path's shapes, each as its corners; a shape with a curve is left out. */
function shapesOf(path: Float32Array, matrix: Matrix): Point[][] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  let isCurved = false;
  const close = (): void => {
    if (shape.length > 1 && !isCurved) shapes.push(shape);
    shape = [];
    isCurved = false;
  };
  for (let at = 0; at < path.length; ) {
    const step = path[at]!;
    const count = STEP_NUMBERS[step as keyof typeof STEP_NUMBERS] as number | undefined;
    if (count === undefined) break;
    const point = apply(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (step === STEP.moveTo) {
      close();
      shape.push(point);
    } else if (step === STEP.lineTo) shape.push(point);
    else if (step === STEP.closePath) {
      const first = shape[0];
      if (first !== undefined) shape.push(first);
    } else isCurved = true;
    at += 1 + count;
  }
  close();
  return shapes.filter((corners) => corners.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)));
}

function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
