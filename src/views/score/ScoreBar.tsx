import { useApp } from "../../app/AppContext.ts";
import { formatPoints } from "../../domain/money/format.ts";
import type { PointSum } from "../../domain/scoring/scoreRows.ts";
import { score as words } from "../../messages/score.ts";

const HEIGHT = 18;

/**
 * Full marks as an outline, points as a solid bar in it, lost points hatched. All bars of the table share
 * `max` as their scale. Points beyond full marks run on past the outline; a subtotal is drawn quieter.
 */
export function ScoreBar({ points, max, subtotal = false }: { points: PointSum; max: number; subtotal?: boolean }) {
  const { t } = useApp();
  const { weight, score } = points;
  const share = (value: typeof weight) => (value === null || max <= 0 ? 0 : (Math.max(0, value.toNumber()) / max) * 99);
  const [outline, solid] = [share(weight), share(score)];
  const label =
    weight === null || score === null
      ? t(words.barUnknown)
      : t(words.barLabel, { weight: formatPoints(weight), score: formatPoints(score) });
  const tone = subtotal ? "score-bar-subtotal" : solid > outline ? "bar-over" : "bar-actual";
  return (
    <svg className="score-bar" height={HEIGHT} width="100%" role="img" aria-label={label}>
      {score !== null && solid < outline && (
        <rect
          className={subtotal ? "score-bar-empty" : "score-bar-lost"}
          x={`${solid}%`}
          y="1.5"
          width={`${outline - solid}%`}
          height={HEIGHT - 3}
        />
      )}
      {solid > 0 && <rect className={tone} x="0" y="1.5" width={`${solid}%`} height={HEIGHT - 3} />}
      {outline > 0 && <rect className="bar-budget" x="0.75" y="1.5" width={`${outline}%`} height={HEIGHT - 3} />}
    </svg>
  );
}
