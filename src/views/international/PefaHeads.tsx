import { useApp } from "../../app/AppContext.ts";
import { pefaRows } from "../../app/pefaRows.ts";
import type { PefaOutturn } from "../../domain/outturn/pefaOutturn.ts";
import { pefa as words } from "../../messages/pefa.ts";
import { shell } from "../../messages/shell.ts";
import { Amount } from "../../ui/Amount.tsx";
import { LongText } from "../../ui/LongText.tsx";

/** Lines listed: enough to see where the variance comes from. */
const LISTED = 10;

/** The lines that make up most of the composition variance, with what each would have been in proportion. */
export function PefaHeads({ found }: { found: PefaOutturn }) {
  const { t } = useApp();
  return (
    <details className="pefa-heads">
      <summary>{t(words.heads)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={t(words.heads)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t(words.line)}</th>
              {[words.budget, words.adjusted, words.actual, words.deviation].map((title) => (
                <th scope="col" className="num" key={title.en}>
                  {t(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pefaRows(found, LISTED).map(({ outturn, budgetFen, adjustedFen, actualFen, deviationFen }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of several projects may share an id, and their order is their identity
              <tr key={index}>
                <th scope="row">
                  <LongText text={outturn.line.name.text || t(shell.unnamed)} />
                </th>
                {[budgetFen, adjustedFen, actualFen, deviationFen].map((fen, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: four columns that never move
                  <td className="num" key={at}>
                    <Amount fen={fen} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
