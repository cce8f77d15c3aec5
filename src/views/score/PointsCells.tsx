import type { Decimal } from "decimal.js";
import type { ReactNode } from "react";
import { useApp } from "../../app/AppContext.ts";
import { score as words } from "../../messages/score.ts";
import { Loss, Points } from "./Points.tsx";

/** A row's cells of full marks, points and loss; `mark` stands behind the points. */
export function PointsCells(props: {
  points: { readonly weight: Decimal | null; readonly score: Decimal | null; readonly lost: Decimal | null };
  mark?: ReactNode;
}) {
  const { t } = useApp();
  const { points, mark } = props;
  return (
    <>
      <td className="num" data-label={t(words.weight)}>
        <Points points={points.weight} />
      </td>
      <td className="num c-got" data-label={t(words.got)}>
        <Points points={points.score} />
        {mark}
      </td>
      <td className="num" data-label={t(words.lost)}>
        <Loss lost={points.lost} />
      </td>
    </>
  );
}
