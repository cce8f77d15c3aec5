import { useApp } from "../../app/AppContext.ts";
import { pefaDeviations } from "../../app/pefaRows.ts";
import type { PefaOutturn } from "../../domain/outturn/pefaOutturn.ts";
import { pefa as words } from "../../messages/pefa.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Message } from "../../ui/Message.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { PefaExport } from "../export/PefaExport.tsx";
import { PefaHeads } from "./PefaHeads.tsx";

/** Both indicators of one year with their arithmetic, how many lines count, and where the variance comes from. */
export function PefaFigures({ found, year }: { found: PefaOutturn; year: number | null }) {
  const { t } = useApp();
  const { aggregate, composition, heads, unknown, budgetFen, actualFen } = found;
  const actual = <Amount fen={actualFen} />;
  return (
    <>
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
      <p className="pefa-counted">
        <span className="hint">
          {t(unknown === 0 ? words.counted : words.countedSome, { count: heads.length, unknown })}
        </span>
        <PefaExport found={found} year={year} />
      </p>
      {composition !== null && <PefaHeads found={found} />}
    </>
  );
}
