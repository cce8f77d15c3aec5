import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { RecurringLow } from "../../domain/outturn/crossYear.ts";
import { years as words } from "../../messages/years.ts";
import { Message } from "../../ui/Message.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { RecurringExport } from "../export/YearsExport.tsx";
import { YearLineLink } from "./YearLineLink.tsx";

const FOLDED = 12;

/** Lines that were low in two or more years on end, each with its rate in every one of them. */
export function RecurringList({ recurring }: { recurring: readonly RecurringLow[] }) {
  const { t } = useApp();
  const [isUnfolded, setUnfolded] = useState(false);
  const rows = isUnfolded ? recurring : recurring.slice(0, FOLDED);
  return (
    <div>
      <header className="years-part">
        <h3>{t(words.recurringTitle)}</h3>
        {recurring.length > 0 && <RecurringExport recurring={recurring} />}
      </header>
      {recurring.length === 0 && <p className="remark">{t(words.recurringNone)}</p>}
      <ul className="recurring">
        {rows.map(({ years }) => {
          const [first] = years;
          return (
            first !== undefined && (
              <li key={`${first.project.project.id} ${first.outturn.line.id}`}>
                <YearLineLink line={first} />
                <span className="recurring-rates">
                  {years.map(({ year, outturn }) => (
                    <span key={year}>
                      <Message
                        text={words.yearRate}
                        params={{ year }}
                        nodes={{ rate: <Rate rate={outturn.rate} low={outturn.low} /> }}
                      />
                    </span>
                  ))}
                </span>
              </li>
            )
          );
        })}
      </ul>
      {rows.length < recurring.length && (
        <button type="button" className="link" onClick={() => setUnfolded(true)}>
          {t(words.more, { count: recurring.length - rows.length })}
        </button>
      )}
    </div>
  );
}
