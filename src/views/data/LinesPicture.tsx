import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Project } from "../../domain/project/project.ts";
import { data } from "../../messages/data.ts";
import { PictureTable } from "./PictureTable.tsx";
import { RawCell } from "./RawCell.tsx";

/** Lists longer than this are folded, so that a data set of many thousand lines stays usable. */
const FOLDED = 200;

/** The cost lines of a list; those that stand among the indicators are shown there. */
export function LinesPicture({ project }: { project: Project }) {
  const { t } = useApp();
  const [unfolded, setUnfolded] = useState(false);
  const lines = project.lines.filter(({ itemId }) => itemId === null);
  if (lines.length === 0) return null;
  const hasRevised = lines.some(({ revised }) => revised !== null);
  const hasCategory = lines.some(({ category }) => category !== null);
  const columns = [
    data.line,
    data.budget,
    ...(hasRevised ? [data.revisedLine] : []),
    data.spent,
    data.status,
    data.reason,
    ...(hasCategory ? [data.category] : []),
  ];
  const rows = unfolded ? lines : lines.slice(0, FOLDED);
  return (
    <>
      <PictureTable title={data.linesTitle} columns={columns}>
        {rows.map((line) => (
          <tr key={line.id}>
            <td className="num figure">{line.name.source.row ?? "—"}</td>
            <RawCell cell={line.name} head />
            <RawCell cell={line.budget} />
            {hasRevised && <RawCell cell={line.revised} />}
            <RawCell cell={line.actual} />
            <RawCell cell={line.status} />
            <RawCell cell={line.reason} />
            {hasCategory && <RawCell cell={line.category} />}
          </tr>
        ))}
      </PictureTable>
      {rows.length < lines.length && (
        <button type="button" className="link" onClick={() => setUnfolded(true)}>
          {t(data.moreRows, { count: lines.length - rows.length })}
        </button>
      )}
    </>
  );
}
