import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";

/** The larger of the two amounts takes the whole width. */
const WIDTH = 1000;
const HEIGHT = 72;

/** Budget as an outline, actual solid inside it, as wide as the page. The figures below it say the same in words. */
export function LargeBar({ line }: { line: LineOutturn }) {
  const { baseFen, actualFen, deviation } = line;
  const most = Math.max(baseFen ?? 0, actualFen ?? 0);
  if (most <= 0) return null;
  const share = (amount: number | null) => (Math.max(0, amount ?? 0) / most) * WIDTH;
  const isOver = (actualFen ?? 0) > (baseFen ?? 0);
  return (
    <svg className="present-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={`bar-budget ${deviation === null ? "" : `gap-${deviation.primary}`}`}
        x="1"
        y="2"
        width={Math.max(1, share(baseFen) - 2)}
        height={HEIGHT - 4}
      />
      <rect
        className={isOver ? "bar-actual bar-over" : "bar-actual"}
        x="0"
        y="18"
        width={share(actualFen)}
        height={HEIGHT - 36}
      />
    </svg>
  );
}
