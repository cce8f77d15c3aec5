import { useMemo, useState } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { firstLines, lineCategory } from "../../app/lineFilter.ts";
import { questionFor } from "../../app/questions.ts";
import { isSilent } from "../../domain/outturn/isSilent.ts";
import { largestAmount } from "../../domain/outturn/largestAmount.ts";
import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";
import type { LineTotals } from "../../domain/outturn/projectOutturn.ts";
import { totals } from "../../domain/outturn/totals.ts";
import { deviations } from "../../messages/deviations.ts";
import { overview } from "../../messages/overview.ts";
import { shell } from "../../messages/shell.ts";
import type { Text } from "../../messages/text.ts";
import { Amount } from "../../ui/Amount.tsx";
import { BudgetBar } from "../../ui/BudgetBar.tsx";
import { LineRate } from "../../ui/LineRate.tsx";
import { Message } from "../../ui/Message.tsx";

/** More lines than anybody asks about at once are folded; the button shows some hundred more. */
const FOLDED = 100;

/** The lines whose unspent money nobody explained, most money first, each with what to ask. */
export function ReasonQueue() {
  const { t } = useApp();
  const { lines, totals: sums } = useShown().outturn;
  const [limit, setLimit] = useState(FOLDED);
  const silent = useMemo(() => lines.filter(isSilent), [lines]);
  const rows = useMemo(() => firstLines(silent, "unspent", limit), [silent, limit]);
  const maxFen = useMemo(() => largestAmount(silent), [silent]);
  return (
    <section className="panel reason-queue">
      <header>
        <h2>{t(deviations.queueTitle)}</h2>
        {silent.length > 0 && (
          <p className="hint">
            <Message
              text={deviations.queueHint}
              params={{ count: silent.length }}
              nodes={{ amount: <Amount fen={totals(silent).unspentFen} /> }}
            />
          </p>
        )}
      </header>
      {silent.length === 0 ? (
        <p className="empty">{t(emptyWords(sums))}</p>
      ) : (
        <ol>
          {rows.map((line) => (
            <QueueEntry key={line.line.id} line={line} maxFen={maxFen} />
          ))}
        </ol>
      )}
      {rows.length < silent.length && (
        <button type="button" className="link" onClick={() => setLimit(limit + FOLDED * 3)}>
          {t(overview.moreLines, { count: silent.length - rows.length })}
        </button>
      )}
    </section>
  );
}

function emptyWords(sums: LineTotals): Text {
  if (sums.unknown === sums.count) return deviations.queueUnknown;
  return sums.unspentFen > 0 ? deviations.queueNone : deviations.queueNothing;
}

function QueueEntry({ line, maxFen }: { line: LineOutturn; maxFen: number }) {
  const { t, set } = useApp();
  const name = line.line.name.text || t(shell.unnamed);
  const cell = line.line.reason.text;
  const status = t(deviations[`status-${line.status}`]);
  return (
    <li>
      <button
        type="button"
        className="name"
        aria-haspopup="dialog"
        title={t(shell.sourceOf, { name })}
        onClick={() => set({ trace: line.line.id })}
      >
        {name}
      </button>
      <BudgetBar baseFen={line.baseFen} actualFen={line.actualFen} category={lineCategory(line)} maxFen={maxFen} />
      <span className="queue-figures">
        <Message
          text={deviations.queueFigures}
          nodes={{
            unspent: (
              <strong>
                <Amount fen={line.unspentFen} />
              </strong>
            ),
            rate: <LineRate line={line} />,
          }}
        />
      </span>
      <span className="queue-question">
        {t(questionFor(line).text, { status })}
        {cell !== "" && <span className="remark"> {t(deviations.cellSays, { text: cell })}</span>}
      </span>
    </li>
  );
}
