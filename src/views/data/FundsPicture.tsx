import type { FundColumn, FundRow, Funds } from "../../domain/project/project.ts";
import { data } from "../../messages/data.ts";
import { PictureTable } from "./PictureTable.tsx";
import { RawCell } from "./RawCell.tsx";

const AMOUNTS: readonly FundColumn[] = ["initial", "due", "arrived", "revised", "executed"];
const POINTS = ["weight", "rate", "score"] as const;

/** The funds block: the total and its sources, in the columns this form has. */
export function FundsPicture({ funds }: { funds: Funds }) {
  const rows = [funds.total, ...funds.sources];
  const amounts = AMOUNTS.filter((column) => rows.some((row) => row.amounts[column] !== undefined));
  const points = POINTS.filter((column) => rows.some((row) => row[column] !== null));
  const titles = [data.source, ...amounts.map((column) => data[column]), ...points.map((column) => data[column])];
  return (
    <PictureTable title={data.fundsTitle} columns={titles}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources may share a label, and the order is the form's
        <tr key={index}>
          <td className="num figure">{row.label.source.row ?? "—"}</td>
          <RawCell cell={row.label} head />
          {amounts.map((column) => (
            <RawCell key={column} cell={row.amounts[column]} />
          ))}
          {points.map((column) => (
            <RawCell key={column} cell={pointCell(row, column)} />
          ))}
        </tr>
      ))}
    </PictureTable>
  );
}

const pointCell = (row: FundRow, column: (typeof POINTS)[number]) => row[column];
