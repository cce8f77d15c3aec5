import { useApp } from "../../app/AppContext.ts";
import type { Finding } from "../../domain/audit/finding.ts";
import type { LineOutturn } from "../../domain/outturn/lineOutturn.ts";
import { deviations } from "../../messages/deviations.ts";
import { overview } from "../../messages/overview.ts";
import { present } from "../../messages/present.ts";
import { shell } from "../../messages/shell.ts";
import { shorten } from "../../messages/shorten.ts";
import { Amount } from "../../ui/Amount.tsx";
import { CategoryChip } from "../../ui/CategoryChip.tsx";
import { LineRate } from "../../ui/LineRate.tsx";
import { Message } from "../../ui/Message.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { Reason } from "../../ui/Reason.tsx";
import { useShortUnitName } from "../../ui/SentenceText.tsx";
import { UnspentAmount } from "../../ui/UnspentAmount.tsx";
import { LargeBar } from "./LargeBar.tsx";

/** A heading, not a paragraph: the whole name stands in the lists. */
const NAME_SIGNS = 60;

/** One line: the sentence, its bar, figures, category, reason, and what the audit says of it. */
export function LineSlide({ line, findings }: { line: LineOutturn; findings: readonly Finding[] }) {
  const { t } = useApp();
  const unit = useShortUnitName();
  const name = shorten(line.line.name.text, NAME_SIGNS) || t(shell.unnamed);
  return (
    <>
      <h1>
        <Message
          text={sentenceOf(line)}
          nodes={{
            name,
            unit,
            budget: <Amount fen={line.baseFen} />,
            unspent: <Amount fen={line.unspentFen} />,
            over: <Amount fen={line.overspentFen} />,
            rate: <Rate rate={line.rate} />,
          }}
        />
      </h1>
      <LargeBar line={line} />
      <dl className="present-figures">
        <div>
          <dt>{t(overview.budget)}</dt>
          <dd>
            <Amount fen={line.baseFen} />
          </dd>
        </div>
        <div>
          <dt>{t(overview.actual)}</dt>
          <dd>
            <Amount fen={line.actualFen} />
          </dd>
        </div>
        <div>
          <dt>{t(deviations.unspent)}</dt>
          <dd>
            <UnspentAmount line={line} />
          </dd>
        </div>
        <div>
          <dt>{t(overview.rate)}</dt>
          <dd>
            <LineRate line={line} />
          </dd>
        </div>
        {line.deviation !== null && (
          <div>
            <dt>{t(overview.category)}</dt>
            <dd>
              <CategoryChip id={line.deviation.primary} />
            </dd>
          </div>
        )}
      </dl>
      {(line.deviation !== null || line.line.reason.text !== "") && (
        <section className="present-reason">
          <h2>{t(present.reason)}</h2>
          <p>
            <Reason line={line} />
          </p>
        </section>
      )}
      {findings.length > 0 && (
        <section>
          <h2>{t(present.findings)}</h2>
          <ul className="present-findings">
            {findings.map((finding) => (
              <li key={finding.checkId}>{t(finding.message, finding.params)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function sentenceOf({ state, actualFen }: LineOutturn) {
  if (state === "unknown") return present.lineUnknown;
  if (state === "overspent" || state === "no-budget") return present.lineOver;
  return actualFen === 0 ? present.lineNothing : present.linePart;
}
