import { type IndicatorRow, indicatorRows, type Spanned } from "../../app/indicatorRows.ts";
import type { Project } from "../../domain/project/project.ts";
import { data } from "../../messages/data.ts";
import { PictureTable } from "./PictureTable.tsx";
import { RawCell } from "./RawCell.tsx";

/** The indicator table, cost lines among it where the form has them there; shared cells reach over their rows. */
export function IndicatorsPicture({ project }: { project: Project }) {
  const rows = indicatorRows(project);
  const hasOperator = rows.some(({ indicator }) => indicator.operator !== null);
  const hasMeasure = rows.some(({ indicator }) => indicator.measure !== null);
  const columns = [
    data.level1,
    data.level2,
    data.indicator,
    ...(hasOperator ? [data.operator] : []),
    data.target,
    ...(hasMeasure ? [data.measure] : []),
    data.actual,
    data.weight,
    data.score,
    data.reason,
  ];
  return (
    <PictureTable title={data.indicatorsTitle} columns={columns}>
      {rows.map((row) => (
        <tr key={row.indicator.id}>
          <td className="num figure">{row.indicator.name.source.row ?? "—"}</td>
          <Heading level={row.level1} />
          <Heading level={row.level2} />
          <RawCell cell={row.indicator.name} head />
          {hasOperator && <RawCell cell={row.indicator.operator} />}
          <RawCell cell={row.indicator.target} />
          {hasMeasure && <RawCell cell={row.indicator.measure} />}
          <RawCell cell={row.indicator.actual} />
          <Points points={row.weight} />
          <Points points={row.score} />
          <RawCell cell={row.indicator.reason} />
        </tr>
      ))}
    </PictureTable>
  );
}

function Heading({ level }: { level: IndicatorRow["level1"] }) {
  return level.rows === 0 ? null : <RawCell cell={level.cell} rows={level.rows} head />;
}

function Points({ points }: { points: Spanned<IndicatorRow["weight"]["cell"]> }) {
  return points.rows === 0 ? null : <RawCell cell={points.cell} rows={points.rows} />;
}
