import { useApp, useShown } from "../../app/AppContext.ts";
import { lineCategory, sortLines } from "../../app/lineFilter.ts";
import { questionFor } from "../../app/questions.ts";
import { isSilent } from "../../domain/outturn/isSilent.ts";
import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";
import type { LineTotals } from "../../domain/outturn/projectOutturn.ts";
import { totals } from "../../domain/outturn/totals.ts";
import { deviations } from "../../messages/deviations.ts";
import { shell } from "../../messages/shell.ts";
import type { Text } from "../../messages/text.ts";
import { Amount } from "../../ui/Amount.tsx";
import { BudgetBar } from "../../ui/BudgetBar.tsx";
import { LineRate } from "../../ui/LineRate.tsx";
import { Message } from "../../ui/Message.tsx";

/** The lines whose unspent money nobody explained, most money first, each with what to ask. */
export function ReasonQueue() {
  const { t } = useApp();
  const { lines, totals: sums } = useShown().outturn;
  const silent = sortLines(lines.filter(isSilent), "unspent");
  const maxFen = Math.max(0, ...silent.flatMap(({ baseFen, actualFen }) => [baseFen ?? 0, actualFen ?? 0]));
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
          {silent.map((line) => (
            <QueueEntry key={line.line.id} line={line} maxFen={maxFen} />
          ))}
        </ol>
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
