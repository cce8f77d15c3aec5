import { type App, useApp, useShown } from "../../app/AppContext.ts";
import { showPoints } from "../../domain/money/show.ts";
import type { Recomputed } from "../../domain/scoring/recompute.ts";
import { score as words } from "../../messages/score.ts";
import { whatIf } from "../../messages/whatIf.ts";
import { words as common } from "../../messages/words.ts";
import { bandInterval } from "../../sentences/scoreSentences.ts";

const BAR_TOP = 26;
const BAR = 12;
const HEIGHT = 62;
/** Room below the names of the bands for what is supposed. */
const BELOW = 24;

/**
 * Every grade's band on one line from 0 to 100, with the score where it falls; the bounds are written out. What is
 * supposed is a second mark below the line. Nothing without a total.
 */
export function GradeScale({ supposed }: { supposed: Recomputed | null }) {
  const { t } = useApp();
  const { score, project } = useShown().outturn;
  const total = score.claimedTotal ?? score.total;
  const { grade, bands } = score;
  const printed = project.grade?.text ?? "";
  if (total === null && printed === "") return null;
  const isMarked = supposed !== null && supposed.total !== null && supposed.grade !== null;
  const height = isMarked ? HEIGHT + BELOW : HEIGHT;
  return (
    <section className="panel score-grade">
      <header>
        <h2>{t(words.gradeTitle)}</h2>
        <p className="hint">
          {bands
            .map((band) => t(words.gradeBand, { interval: bandInterval(band), grade: t(band.title) }))
            .join(t(common.semicolon))}
        </p>
      </header>
      {total !== null && grade !== null ? (
        <svg
          className="score-scale"
          width="100%"
          height={height}
          role="img"
          aria-label={[
            t(words.gradeScale, { total: showPoints(total), grade: t(grade.title) }),
            ...(isMarked ? [supposedText(t, supposed)] : []),
          ].join(t(common.comma))}
        >
          {bands.map((band) => {
            const [from, to] = [Number(band.from), Number(band.to)];
            const current = band.id === grade.id;
            return (
              <g key={band.id} className={current ? "current" : ""}>
                <rect x={`${from}%`} y={BAR_TOP} width={`${to - from}%`} height={BAR} />
                <text className="band-name" x={`${(from + to) / 2}%`} y={HEIGHT - 8} textAnchor="middle">
                  {t(band.title)}
                </text>
                <text className="bound" x={`${from}%`} y={HEIGHT - 8} textAnchor={from === 0 ? "start" : "middle"}>
                  {from}
                </text>
              </g>
            );
          })}
          <text className="bound" x="100%" y={HEIGHT - 8} textAnchor="end">
            100
          </text>
          <Mark at={total.toNumber()} label={t(words.gradeMark, { total: showPoints(total), grade: t(grade.title) })} />
          {isMarked && <SupposedMark at={supposed.total?.toNumber() ?? 0} label={supposedText(t, supposed)} />}
        </svg>
      ) : (
        <p className="remark">{t(words.gradeNone)}</p>
      )}
      {printed !== "" && <p className="remark">{t(words.gradePrinted, { grade: printed })}</p>}
    </section>
  );
}

const supposedText = (t: App["t"], { total, grade }: Recomputed): string =>
  t(whatIf.mark, { total: showPoints(total), grade: grade === null ? "" : t(grade.title) });

/** A line that hangs from the scale, with its words at its foot. */
function SupposedMark({ at, label }: { at: number; label: string }) {
  const left = at > 50;
  const foot = HEIGHT + BELOW - 6;
  return (
    <>
      <line className="supposed-line" x1={`${at}%`} x2={`${at}%`} y1={BAR_TOP - 2} y2={foot} />
      <text className="supposed" x={`${at}%`} dx={left ? -8 : 8} y={foot} textAnchor={left ? "end" : "start"}>
        {label}
      </text>
    </>
  );
}

/** A pointer at a score with its words beside it, on the side where there is room. */
function Mark({ at, label }: { at: number; label: string }) {
  const left = at > 50;
  return (
    <>
      <svg x={`${at}%`} y={BAR_TOP - 9} width="14" height="8" overflow="visible" aria-hidden="true">
        <path className="pointer" d="M -6 0 L 6 0 L 0 8 Z" />
      </svg>
      <text className="mark" x={`${at}%`} dx={left ? -12 : 12} y={BAR_TOP - 8} textAnchor={left ? "end" : "start"}>
        {label}
      </text>
    </>
  );
}
