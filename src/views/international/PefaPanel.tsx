import { useId, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { pefaDeviations } from "../../app/pefaRows.ts";
import { pefaOutturn } from "../../domain/outturn/pefaOutturn.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { pefa as words } from "../../messages/pefa.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Message } from "../../ui/Message.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { PefaHeads } from "./PefaHeads.tsx";
import "./pefa.css";

/**
 * Aggregate outturn and composition variance of the projects' lines, each with its formula, said to be no PEFA grade. Nothing where
 * no line has an original budget.
 */
export default function PefaPanel({ outturns }: { outturns: readonly ProjectOutturn[] }) {
  const { t } = useApp();
  const id = useId();
  const found = useMemo(() => pefaOutturn(outturns.flatMap(({ lines }) => lines)), [outturns]);
  const { aggregate, composition, heads, unknown, budgetFen, actualFen } = found;
  if (aggregate === null) return null;
  const actual = <Amount fen={actualFen} />;
  return (
    <section className="panel pefa" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t(words.title)}</h2>
        <p className="hint">{t(words.hint)}</p>
      </header>
      <dl className="pefa-figures">
        <div>
          <dt>{t(words.aggregate)}</dt>
          <dd className="pefa-figure">
            <Rate rate={aggregate} />
          </dd>
          <dd>
            <Message text={words.aggregateFormula} nodes={{ actual, budget: <Amount fen={budgetFen} /> }} />
          </dd>
        </div>
        <div>
          <dt>{t(words.composition)}</dt>
          <dd className="pefa-figure">
            <Rate rate={composition} />
          </dd>
          <dd>
            {composition === null ? (
              t(words.compositionNone)
            ) : (
              <Message
                text={words.compositionFormula}
                nodes={{ actual, rate: <Rate rate={aggregate} />, deviations: <Amount fen={pefaDeviations(found)} /> }}
              />
            )}
          </dd>
          {composition !== null && <dd className="hint">{t(words.compositionMeans)}</dd>}
        </div>
      </dl>
      <p>{t(words.noGrade)}</p>
      <p className="hint">{t(unknown === 0 ? words.counted : words.countedSome, { count: heads.length, unknown })}</p>
      {composition !== null && <PefaHeads found={found} />}
    </section>
  );
}
