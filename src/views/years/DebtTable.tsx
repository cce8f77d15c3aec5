import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Debt } from "../../domain/outturn/crossYear.ts";
import { words as common } from "../../messages/words.ts";
import { OUTCOMES, years as words } from "../../messages/years.ts";
import { Amount } from "../../ui/Amount.tsx";
import { YearLineLink } from "./YearLineLink.tsx";

/** Debts shown at once, those that ask for an answer first. */
const FOLDED = 30;

/** Each line that was to be paid next year, with the line of that year it was found in and what became of it. */
export function DebtTable({ debts }: { debts: readonly Debt[] }) {
  const { t } = useApp();
  const [isUnfolded, setUnfolded] = useState(false);
  const rows = isUnfolded ? debts : debts.slice(0, FOLDED);
  return (
    <>
      <table className="plain-table debt-table">
        <caption>{t(words.debtsTitle)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(words.line)}</th>
            <th scope="col" className="num">
              {t(words.due)}
            </th>
            <th scope="col">{t(words.outcome)}</th>
            <th scope="col" className="num">
              {t(words.paid)}
            </th>
            <th scope="col">{t(words.found)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((debt) => (
            <DebtRow key={`${debt.from.project.project.id} ${debt.from.outturn.line.id}`} debt={debt} />
          ))}
        </tbody>
      </table>
      {rows.length < debts.length && (
        <button type="button" className="link" onClick={() => setUnfolded(true)}>
          {t(words.more, { count: debts.length - rows.length })}
        </button>
      )}
    </>
  );
}

function DebtRow({ debt: { from, dueFen, outcome, found, by, paidFen, holdsOther } }: { debt: Debt }) {
  const { t } = useApp();
  const notes = [
    ...(by === null ? [] : [words[`by-${by}`]]),
    ...(outcome === "ambiguous" ? [words.candidates] : []),
    ...(holdsOther ? [words.holdsOther] : []),
  ];
  return (
    <tr>
      <th scope="row">
        <YearLineLink line={from} /> <span className="hint">{t(words.year, { year: from.year })}</span>
      </th>
      <td className="num" data-label={t(words.due)}>
        <Amount fen={dueFen} />
      </td>
      <td data-label={t(words.outcome)} className={`debt-${outcome}`}>
        {t(OUTCOMES[outcome])}
      </td>
      <td className="num" data-label={t(words.paid)}>
        <Amount fen={paidFen} />
      </td>
      <td data-label={t(words.found)} className="debt-found">
        {found.map((line) => (
          <span key={`${line.project.project.id} ${line.outturn.line.id}`} className="debt-line">
            <YearLineLink line={line} /> <span className="hint">{t(words.year, { year: line.year })}</span>
          </span>
        ))}
        {found.length === 0 && <span className="unknown">—</span>}
        {notes.length > 0 && <span className="hint">{notes.map((note) => t(note)).join(t(common.semicolon))}</span>}
      </td>
    </tr>
  );
}
