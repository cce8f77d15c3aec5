import { describe, expect, it } from "vitest";
import { ruledTables } from "../../../../src/ingest/formats/pdf/ruledGrid.ts";

const rule = (at: number, from: number, to: number) => ({ at, from, to });

/** The cells as `row,column rows×columns`. */
const cells = (across: readonly (readonly number[])[], down: readonly (readonly number[])[]) =>
  ruledTables(
    across.map(([at, from, to]) => rule(at!, from!, to!)),
    down.map(([at, from, to]) => rule(at!, from!, to!)),
  ).map((table) => table.cells.map(({ row, column, rowSpan, colSpan }) => `${row},${column} ${rowSpan}×${colSpan}`));

const SIDES = [
  [0, 0, 60],
  [100, 0, 60],
];

describe("the cells that rules enclose", () => {
  it("are merged where a wall is missing", () => {
    // A label beside two rows, a heading over two columns.
    const across = [
      [0, 0, 100],
      [20, 0, 100],
      [40, 30, 100],
      [60, 0, 100],
    ];
    const down = [...SIDES, [30, 20, 60], [70, 20, 60]];
    expect(cells(across, down)).toEqual([["0,0 1×3", "1,0 2×1", "1,1 1×1", "1,2 1×1", "2,1 1×1", "2,2 1×1"]]);
  });

  it("are the same whether a rule is whole, in pieces, or double", () => {
    const across = [
      [0, 0, 50],
      [0.4, 50, 100],
      [30, 0, 100],
      [32, 0, 100],
      [60, 0, 100],
    ];
    expect(cells(across, [...SIDES, [50, 0, 30], [50, 32, 60]])).toEqual([
      ["0,0 1×1", "0,1 1×1", "1,0 1×1", "1,1 1×1"],
    ]);
  });

  it("are not split by an underline or a tick", () => {
    const across = [
      [0, 0, 100],
      [15, 10, 40],
      [60, 0, 100],
    ];
    expect(cells(across, [...SIDES, [50, 0, 60], [75, 20, 30]])).toEqual([["0,0 1×1", "0,1 1×1"]]);
  });

  it("are closed where a page break cut the table, and say so", () => {
    const across = [
      [0, 0, 100],
      [20, 0, 100],
    ];
    const [table] = ruledTables(
      across.map(([at, from, to]) => rule(at!, from!, to!)),
      [...SIDES, [50, 0, 60]].map(([at, from, to]) => rule(at!, from!, to!)),
    );
    expect(table?.cells.map(({ row, isOpenAbove, isOpenBelow }) => [row, isOpenAbove, isOpenBelow])).toEqual([
      [0, false, false],
      [0, false, false],
      [1, false, true],
      [1, false, true],
    ]);
  });

  it("are no table where there is but one, a frame around a page or a note", () => {
    expect(
      cells(
        [
          [0, 0, 100],
          [60, 0, 100],
        ],
        SIDES,
      ),
    ).toEqual([]);
  });

  it("are kept apart and named unclear where they enclose no rectangle", () => {
    // An L: the wall below the first cell is missing, the one beside the second, too.
    const across = [
      [0, 0, 100],
      [30, 50, 100],
      [60, 0, 100],
    ];
    const [table] = ruledTables(
      across.map(([at, from, to]) => rule(at!, from!, to!)),
      [...SIDES, [50, 0, 30]].map(([at, from, to]) => rule(at!, from!, to!)),
    );
    expect(table?.unclearRows).toEqual([0, 1]);
    expect(table?.cells).toHaveLength(4);
  });
});
