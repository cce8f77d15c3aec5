import type { Rule } from "./marks.ts";

/** A cell of a ruled table: its place in the grid, from 0, and on the page, in points. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** No rule closes it at the table's upper or lower end: it was cut there. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** A table as its rules draw it. */
export interface RuledTable {
  /** Where the walls between columns and rows stand, the outer edges included. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** Rows in which the rules enclose no plain rectangles. */
  readonly unclearRows: readonly number[];
}

/** Rules closer than this, in points, are one wall: double lines, and the gap between cells drawn apart. */
const NEAR = 4;

/** Fewer walls or more cells are no table of a form. */
const MOST_WALLS = 2000;

interface Lines {
  across: Rule[];
  down: Rule[];
}

/** The tables that level and upright rules draw, from top to bottom. Frames around a single cell are not tables. */
export function ruledTables(across: readonly Rule[], down: readonly Rule[]): RuledTable[] {
  const lines = { across: mergeRules(across), down: mergeRules(down) };
  if (lines.across.length > MOST_WALLS || lines.down.length > MOST_WALLS) return [];
  return connected(lines)
    .flatMap((group) => {
      const table = tableOf(group);
      return table !== null && table.cells.length > 1 ? [table] : [];
    })
    .sort((a, b) => a.ys[0]! - b.ys[0]! || a.xs[0]! - b.xs[0]!);
}

/** Rules along the same line as few long ones: close lines become one, touching stretches are joined. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const merged: Rule[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]!.at - sorted[start]!.at <= NEAR) end++;
    const near = sorted.slice(start, end).sort((a, b) => a.from - b.from);
    const at = near.reduce((sum, rule) => sum + rule.at, 0) / near.length;
    let open: { at: number; from: number; to: number } | null = null;
    for (const { from, to } of near) {
      if (open !== null && from <= open.to + NEAR) open.to = Math.max(open.to, to);
      else {
        open = { at, from, to };
        merged.push(open);
      }
    }
    start = end;
  }
  return merged;
}

function touch(across: Rule, down: Rule): boolean {
  return (
    across.at >= down.from - NEAR &&
    across.at <= down.to + NEAR &&
    down.at >= across.from - NEAR &&
    down.at <= across.to + NEAR
  );
}

/** Rules in groups that hang together. */
function connected({ across, down }: Lines): Lines[] {
  const group = new Map<Rule, Lines>();
  for (const rule of across) group.set(rule, { across: [rule], down: [] });
  for (const upright of down) {
    const mine: Lines = { across: [], down: [upright] };
    group.set(upright, mine);
    for (const level of across) {
      const other = group.get(level)!;
      const own = group.get(upright)!;
      if (other === own || !touch(level, upright)) continue;
      const [small, large] =
        other.across.length + other.down.length < own.across.length + own.down.length ? [other, own] : [own, other];
      large.across.push(...small.across);
      large.down.push(...small.down);
      for (const rule of [...small.across, ...small.down]) group.set(rule, large);
    }
  }
  const groups = [...new Set(group.values())];
  const tables = groups.filter((each) => each.across.length > 0 && each.down.length > 0);
  for (const { down: alone } of groups.filter((each) => each.across.length === 0)) {
    for (const rule of alone) tables.find((table) => isBeside([rule], table.down))?.down.push(rule);
  }
  const whole: Lines[] = [];
  for (const table of tables) {
    const other = whole.find((each) => isBeside(each.down, table.down));
    other?.across.push(...table.across);
    other?.down.push(...table.down);
    if (other === undefined) whole.push(table);
  }
  return whole;
}

/**
 * Whether upright rules belong to one table although no level rule links them: they begin and end at the same heights, for
 * between them stands a cell that fills the table's height on this page and is cut at both ends.
 */
function isBeside(some: readonly Rule[], others: readonly Rule[]): boolean {
  const ends = (rules: readonly Rule[]): readonly [number, number] => [
    Math.min(...rules.map(({ from }) => from)),
    Math.max(...rules.map(({ to }) => to)),
  ];
  const [top, bottom] = ends(some);
  const [otherTop, otherBottom] = ends(others);
  return Math.abs(top - otherTop) <= 2 * NEAR && Math.abs(bottom - otherBottom) <= 2 * NEAR;
}

function tableOf(group: Lines): RuledTable | null {
  const { across, down } = prune(close(group));
  const ys = positions(across);
  const xs = positions(down);
  if (xs.length < 2 || ys.length < 2) return null;
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const owner = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at]!;
    owner[index] = at;
    return at;
  };
  const stands = (rules: readonly Rule[], at: number, from: number, to: number): boolean =>
    rules.some(
      (rule) =>
        rule.at === at && Math.min(rule.to, to) - Math.max(rule.from, from) > Math.min((to - from) / 2, to - from - 1),
    );
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (c + 1 < columns && !stands(down, xs[c + 1]!, ys[r]!, ys[r + 1]!))
        owner[find(r * columns + c + 1)] = find(r * columns + c);
      if (r + 1 < rows && !stands(across, ys[r + 1]!, xs[c]!, xs[c + 1]!))
        owner[find((r + 1) * columns + c)] = find(r * columns + c);
    }
  }
  const boxes = new Map<number, { top: number; bottom: number; left: number; right: number; count: number }>();
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const key = find(r * columns + c);
      const box = boxes.get(key);
      if (box === undefined) boxes.set(key, { top: r, bottom: r, left: c, right: c, count: 1 });
      else {
        box.bottom = Math.max(box.bottom, r);
        box.top = Math.min(box.top, r);
        box.left = Math.min(box.left, c);
        box.right = Math.max(box.right, c);
        box.count++;
      }
    }
  }
  const cells: RuledCell[] = [];
  const unclear = new Set<number>();
  const isDrawn = (y: number, left: number, right: number): boolean =>
    group.across.some(
      (rule) =>
        Math.abs(rule.at - y) <= NEAR && Math.min(rule.to, right) - Math.max(rule.from, left) > (right - left) / 2,
    );
  const place = (row: number, column: number, rowSpan: number, colSpan: number): void => {
    const [left, right] = [xs[column]!, xs[column + colSpan]!];
    const [top, bottom] = [ys[row]!, ys[row + rowSpan]!];
    const isOpenAbove = row === 0 && !isDrawn(top, left, right);
    const isOpenBelow = row + rowSpan === rows && !isDrawn(bottom, left, right);
    cells.push({ row, column, rowSpan, colSpan, left, top, right, bottom, isOpenAbove, isOpenBelow });
  };
  for (const [key, { top, bottom, left, right, count }] of boxes) {
    const rowSpan = bottom - top + 1;
    const colSpan = right - left + 1;
    if (count === rowSpan * colSpan) {
      place(top, left, rowSpan, colSpan);
      continue;
    }
    for (let index = 0; index < owner.length; index++) {
      if (find(index) !== key) continue;
      const row = Math.floor(index / columns);
      place(row, index % columns, 1, 1);
      unclear.add(row);
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    xs,
    ys,
    cells,
    unclearRows: [...unclear].sort((a, b) => a - b),
  };
}

function positions(rules: readonly Rule[]): number[] {
  return [...new Set(rules.map(({ at }) => at))].sort((a, b) => a - b);
}

/**
 * Closes a table whose outer edges are not drawn: where rules end together and nothing crosses some of them there, an edge
 * is set. Tables cut by a page break are open below and above, or below and above their merged cells alone; some are
 * printed without sides.
 */
function close({ across, down }: Lines): Lines {
  const edge = (ends: readonly Rule[], of: "from" | "to", crossing: readonly Rule[]): Rule[] => {
    const sign = of === "to" ? 1 : -1;
    const far = Math.max(...ends.map((rule) => sign * rule[of]));
    const common = ends.filter((rule) => far - sign * rule[of] <= NEAR);
    const isCrossed = (rule: Rule): boolean =>
      crossing.some(
        (other) => Math.abs(other.at - rule[of]) <= NEAR && other.from - NEAR <= rule.at && rule.at <= other.to + NEAR,
      );
    if (common.length < 2 || crossing.length === 0 || common.every(isCrossed)) return [];
    const at = common.map((rule) => rule.at);
    return [{ at: sign * far, from: Math.min(...at), to: Math.max(...at) }];
  };
  const below = edge(down, "to", across);
  const above = edge(down, "from", across);
  const sides = [...edge(across, "to", down), ...edge(across, "from", down)];
  return { across: mergeRules([...across, ...above, ...below]), down: mergeRules([...down, ...sides]) };
}

/** Cuts off what reaches beyond the outermost crossing rules, and drops what crosses fewer than two: underlines, ticks. */
function prune({ across, down }: Lines): Lines {
  let lines: Lines = { across, down };
  for (let round = 0; round < 5; round++) {
    const next = {
      across: lines.across.flatMap((rule) => between(rule, lines.down, (other) => touch(rule, other))),
      down: lines.down.flatMap((rule) => between(rule, lines.across, (other) => touch(other, rule))),
    };
    const isStable = next.across.length === lines.across.length && next.down.length === lines.down.length;
    lines = next;
    if (isStable) break;
  }
  return lines;
}

function between(rule: Rule, others: readonly Rule[], crosses: (other: Rule) => boolean): Rule[] {
  const at = others.filter(crosses).map((other) => other.at);
  const from = Math.min(...at);
  const to = Math.max(...at);
  return at.length >= 2 && to - from > NEAR ? [{ at: rule.at, from, to }] : [];
}
