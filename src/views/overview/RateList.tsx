import { useApp, useShown } from "../../app/AppContext.ts";
import type { NamedRate } from "../../domain/outturn/projectOutturn.ts";
import { below } from "../../messages/below.ts";
import { overview } from "../../messages/overview.ts";
import type { Text } from "../../messages/text.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Message } from "../../ui/Message.tsx";
import { Rate } from "../../ui/Rate.tsx";

const NAMES: Record<NamedRate["id"], Text> = {
  declared: below.rateDeclared,
  "executed-of-initial": below.rateExecutedOfInitial,
  "executed-of-revised": below.rateExecutedOfRevised,
  lines: below.rateLines,
  "lines-of-revised": below.rateLinesOfRevised,
};

/** Every rate that can be formed, side by side on one scale, each named with its denominator. */
export function RateList() {
  const { t } = useApp();
  const { rates, project } = useShown().outturn;
  if (rates.length === 0) return null;
  const denominator = project.funds === null ? "" : t(below[project.funds.denominator]);
  const whole = Math.max(1, ...rates.map(({ rate }) => rate.toNumber()));
  return (
    <section className="panel rates">
      <header>
        <h2>{t(below.ratesTitle)}</h2>
        <p className="hint">{t(below.ratesHint)}</p>
      </header>
      <ul>
        {rates.map(({ id, rate, numeratorFen, denominatorFen, scored }) => (
          <li key={id}>
            <span className="rate-name">
              {t(NAMES[id], { denominator })}
              {scored && <span className="badge">{t(overview.scored)}</span>}
            </span>
            <svg className="rate-bar" width="100%" height="12" aria-hidden="true">
              <rect className="bar-budget" x="0.5" y="0.5" width={`${(100 / whole) * 0.995}%`} height="11" />
              <rect className="bar-actual" x="0" y="3" width={`${(rate.toNumber() / whole) * 100}%`} height="6" />
            </svg>
            <span className="rate-figure">
              <strong>
                <Rate rate={rate} />
              </strong>
              <span className="small">
                <Message
                  text={overview.outOf}
                  nodes={{ numerator: <Amount fen={numeratorFen} />, denominator: <Amount fen={denominatorFen} /> }}
                />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
