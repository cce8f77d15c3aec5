import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useLayoutEffect, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { makeRecords } from "./makeLines.ts";
import { painted } from "./painted.ts";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

interface PlainRow {
  readonly name: string;
  readonly unit: string;
  readonly budget: number;
}

const columns = (["name", "unit", "budget"] as const).map((id) => ({
  id,
  accessorKey: id,
  sortFn: "basic",
})) as ColumnDef<typeof features, PlainRow>[];

interface Sort {
  readonly id: string;
  readonly desc: boolean;
}

let sortBy: (sort: Sort) => void = () => {};
let drawn: string | null = null;

/** The library as it comes: rows as objects, its own row model and its fastest comparison, twenty rows drawn. */
function PlainTable({ rows }: { rows: PlainRow[] }) {
  const [sorting, setSorting] = useState<Sort[]>([]);
  const table = useTable({ features, columns, data: rows, state: { sorting } });
  sortBy = (sort) => setSorting([sort]);
  const first = table.getRowModel().rows.slice(0, 20);
  useLayoutEffect(() => {
    drawn = JSON.stringify(sorting[0] ?? null);
  });
  return (
    <table>
      <tbody>
        {first.map((row) => (
          <tr key={row.id}>
            <td>{row.original.name}</td>
            <td>{row.original.unit}</td>
            <td>{row.original.budget}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

let root: Root | null = null;

/** Draws the first rows; gives the ms from the standing data to the painted rows. */
export async function drawTanstack(lines: number): Promise<number> {
  const rows: PlainRow[] = Array.from(makeRecords(lines), ({ name, unit, budget }) => ({
    ...{ name: name ?? "", unit: unit ?? "", budget },
  }));
  const start = performance.now();
  root = createRoot(document.getElementById("root") as HTMLElement);
  root.render(<PlainTable rows={rows} />);
  await painted(() => drawn !== null);
  return performance.now() - start;
}

/** Sorts; gives the ms from the wish to the painted rows. */
export async function sortTanstack(sort: Sort): Promise<number> {
  const start = performance.now();
  sortBy(sort);
  await painted(() => drawn === JSON.stringify(sort));
  return performance.now() - start;
}

export function closeTanstack(): void {
  root?.unmount();
  root = null;
}
