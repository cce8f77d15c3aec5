import { useApp, useShown } from "../../app/AppContext.ts";
import { below } from "../../messages/below.ts";

import { LongText } from "../../ui/LongText.tsx";

/** What the year was to achieve and what the unit says was achieved, in its own words. */
export function Goals() {
  const { t } = useApp();
  const { goals } = useShown().outturn.project;
  if (goals.length === 0) return null;
  return (
    <section className="panel goals">
      <header>
        <h2>{t(below.goalTitle)}</h2>
      </header>
      {goals.map(({ expected, actual }) => (
        <dl key={`${expected.source.row} ${expected.text.slice(0, 20)}`}>
          <div>
            <dt>{t(below.goalExpected)}</dt>
            <dd>
              <LongText text={expected.text || "—"} />
            </dd>
          </div>
          <div>
            <dt>{t(below.goalActual)}</dt>
            <dd>
              <LongText text={actual.text || "—"} />
            </dd>
          </div>
        </dl>
      ))}
    </section>
  );
}
