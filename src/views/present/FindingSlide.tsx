import { useApp } from "../../app/AppContext.ts";
import { CHECKS } from "../../domain/audit/checks.ts";
import { figureText } from "../../domain/audit/figureText.ts";
import type { Figure, Finding } from "../../domain/audit/finding.ts";
import { fen } from "../../domain/money/fen.ts";
import { present } from "../../messages/present.ts";
import { Amount } from "../../ui/Amount.tsx";
import { LongText } from "../../ui/LongText.tsx";

/** One contradiction: the sentence, its figures, the arithmetic, and what to ask. */
export function FindingSlide({ finding }: { finding: Finding }) {
  const { t } = useApp();
  const check = CHECKS.find(({ id }) => id === finding.checkId);
  return (
    <>
      <p className="present-kind">{t(check?.title ?? present.contradiction)}</p>
      <h1>
        <LongText text={t(finding.message, finding.params)} />
      </h1>
      <dl className="present-figures">
        {finding.figures.map((figure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: figures may share a label, and their order is their identity
          <div key={index}>
            <dt>{t(figure.label)}</dt>
            <dd>
              <Value value={figure.value} />
            </dd>
          </div>
        ))}
      </dl>
      {finding.formula !== "" && <p className="present-formula">{finding.formula}</p>}
      {check !== undefined && <p className="present-sentence">{t(present.ask, { ask: t(check.ask) })}</p>}
    </>
  );
}

function Value({ value }: { value: Figure["value"] }) {
  if (value.kind === "money") return <Amount fen={fen(value.fen)} />;
  if (value.kind === "text") return <LongText text={value.text} />;
  return <span className="figure">{figureText(value)}</span>;
}
