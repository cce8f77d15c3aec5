import { useApp, useShown } from "../../app/AppContext.ts";
import { requestImport } from "../../app/importFilesRequest.ts";
import { scoreNeeds } from "../../domain/scoring/scoreNeeds.ts";
import { scoreNeedWords as words } from "../../messages/scoreNeeds.ts";

/** Where the data give no score: what one is made of, which of it is there, and where to get the rest. Else nothing. */
export function ScoreNeeds() {
  const { t } = useApp();
  const { outturn } = useShown();
  const needs = scoreNeeds(outturn);
  if (needs.length === 0) return null;
  const isList = outturn.project.funds === null && outturn.project.items.length === 0;
  return (
    <section className="panel score-needs">
      <header>
        <h2>{t(words.title)}</h2>
      </header>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t(words.need)}</th>
            <th scope="col">{t(words.purpose)}</th>
            <th scope="col">{t(words.state)}</th>
          </tr>
        </thead>
        <tbody>
          {needs.map(({ id, isGiven }) => (
            <tr key={id}>
              <th scope="row">{t(words[id])}</th>
              <td>{t(words[`${id}For`])}</td>
              <td className={isGiven ? "" : "strong"}>{t(isGiven ? words.given : words.lacking)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="remark">{t(isList ? words.advice : words.adviceForm)}</p>
      {isList && (
        <p>
          <button
            type="button"
            className="quiet"
            aria-haspopup="dialog"
            onClick={() => requestImport({ kind: "open" })}
          >
            {t(words.open)}
          </button>
        </p>
      )}
    </section>
  );
}
