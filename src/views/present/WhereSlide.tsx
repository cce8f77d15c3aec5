import { useApp, useShown } from "../../app/AppContext.ts";
import { category } from "../../domain/deviation/taxonomy.ts";
import { formatRate } from "../../domain/money/format.ts";
import { ratio } from "../../domain/money/ratio.ts";
import { fates } from "../../domain/outturn/fates.ts";
import { overview } from "../../messages/overview.ts";
import { present } from "../../messages/present.ts";
import { Amount } from "../../ui/Amount.tsx";
import { CategoryChip } from "../../ui/CategoryChip.tsx";
import { Message } from "../../ui/Message.tsx";
import { useShortUnitName } from "../../ui/SentenceText.tsx";

const FATES = [
  { id: "later", title: overview.fateLater },
  { id: "released", title: overview.fateReleased },
  { id: "undecided", title: overview.fateUndecided },
  { id: "unexplained", title: overview.fateUnexplained },
] as const;

/** The unspent money by what becomes of it, and within that by category. */
export function WhereSlide() {
  const { t } = useApp();
  const { totals, byCategory } = useShown().outturn;
  const unit = useShortUnitName();
  const sums = fates(byCategory);
  return (
    <>
      <h1>
        <Message text={present.where} nodes={{ amount: <Amount fen={totals.unspentFen} />, unit }} />
      </h1>
      <div className="present-fates">
        {FATES.filter(({ id }) => sums[id] > 0).map(({ id, title }) => {
          const share = ratio(sums[id], totals.unspentFen);
          return (
            <section key={id}>
              <h2>{t(title)}</h2>
              <p className="present-figure">
                <Amount fen={sums[id]} /> {share !== null && <small>{formatRate(share, 1)}</small>}
              </p>
              <ul>
                {byCategory
                  .filter((sum) => category(sum.category).fate === id)
                  .map((sum) => (
                    <li key={sum.category}>
                      <CategoryChip id={sum.category} /> <Amount fen={sum.unspentFen} />
                    </li>
                  ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
