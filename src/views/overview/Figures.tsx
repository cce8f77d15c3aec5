import type { ReactNode } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import type { ViewId } from "../../app/urlState.ts";
import { showPoints } from "../../domain/money/show.ts";
import type { NamedRate } from "../../domain/outturn/projectOutturn.ts";
import { overview } from "../../messages/overview.ts";
import type { Text } from "../../messages/text.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Message } from "../../ui/Message.tsx";
import { Rate } from "../../ui/Rate.tsx";

/** The four figures a leader asks for first, each with what it is made of. */
export function Figures() {
  const { t } = useApp();
  const { outturn, findings, audited } = useShown();
  const { rates, score } = outturn;
  const declared = rates.find(({ id }) => id === "declared");
  const lines = rates.find(({ id }) => id === "lines");
  const total = score.claimedTotal ?? score.total;
  const lost = total === null || score.fullMarks === null ? null : score.fullMarks.minus(total);
  const open = findings.filter(({ severity }) => severity !== "note");
  const first = open[0];
  const executionScore = score.execution?.score;
  return (
    <section aria-label={t(overview.figures)}>
      <dl className="figures">
        {declared !== undefined && (
          <RateFigure label={overview.declaredRate} rate={declared}>
            {declared.scored && executionScore && (
              <>
                {" "}
                · {t(overview.scored)} {showPoints(executionScore)}
              </>
            )}
          </RateFigure>
        )}
        {lines !== undefined && <RateFigure label={overview.lineRate} rate={lines} />}
        <Figure label={overview.totalScore} view="score">
          <span className="big">{showPoints(total)}</span>
          <span className="small">
            {total === null && t(overview.unscored)}
            {lost !== null &&
              score.grade !== null &&
              t(overview.scoreLost, { grade: t(score.grade.title), lost: showPoints(lost) })}
            {lost !== null && score.grade === null && t(overview.scoreLostOnly, { lost: showPoints(lost) })}
          </span>
        </Figure>
        <Figure label={overview.findings} view="audit">
          <span className={open.length > 0 ? "big loud" : "big"}>{audited ? open.length : "…"}</span>
          <span className="small">
            {audited && (first === undefined ? t(overview.noFindings) : t(first.message, first.params))}
          </span>
        </Figure>
      </dl>
    </section>
  );
}

function RateFigure({ label, rate, children }: { label: Text; rate: NamedRate; children?: ReactNode }) {
  return (
    <Figure label={label}>
      <span className="big">
        <Rate rate={rate.rate} />
      </span>
      <span className="small">
        <Message
          text={overview.outOf}
          nodes={{
            numerator: <Amount fen={rate.numeratorFen} />,
            denominator: <Amount fen={rate.denominatorFen} />,
          }}
        />
        {children}
      </span>
    </Figure>
  );
}

/** One figure; with `view` its label leads to the view that explains it. */
function Figure({ label, view, children }: { label: Text; view?: ViewId; children: ReactNode }) {
  const { t, set } = useApp();
  return (
    <div className="figure-box">
      <dt>
        {view === undefined ? (
          t(label)
        ) : (
          <button type="button" className="link" onClick={() => set({ view })}>
            {t(label)}
          </button>
        )}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
