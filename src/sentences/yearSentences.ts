import type { Fen } from "../domain/money/fen.ts";
import type { CrossYear, Debt, DebtOutcome } from "../domain/outturn/crossYear.ts";
import { OUTCOMES, years as words } from "../messages/years.ts";
import type { Sentence, Value } from "./sentence.ts";

const count = (n: number): Value => ({ kind: "count", count: n });
const ORDER: readonly DebtOutcome[] = ["unpaid", "not-found", "partly-paid", "ambiguous", "unknown", "paid"];

/** The debts whose next year is loaded, those that ask for an answer first; the rest can only be waited for. */
export function answerable(debts: readonly Debt[]): Debt[] {
  const rank = ({ outcome }: Debt) => ORDER.indexOf(outcome);
  return debts.filter(({ outcome }) => outcome !== "no-next-year").sort((a, b) => rank(a) - rank(b));
}

/** What became of money that was to be paid next year, and how many lines stay low. */
export function yearSentences({ debts, recurring }: CrossYear): Sentence[] {
  const sought = answerable(debts);
  const open = debts.length - sought.length;
  const out: Sentence[] = [];
  if (sought.length === 0) out.push({ text: words.noDebts, values: {} });
  else {
    const entries = ORDER.flatMap((outcome): Sentence[] => {
      const found = sought.filter((debt) => debt.outcome === outcome).length;
      const values = { outcome: { kind: "word", text: OUTCOMES[outcome] } as const, count: count(found) };
      return found === 0 ? [] : [{ text: words.listed, values }];
    });
    const values = { count: count(sought.length), list: { kind: "list", entries } } as const;
    const due = sought.reduce((total, { dueFen }) => total + dueFen, 0);
    // Beyond exact range there is no sum.
    const money = { amount: { kind: "money", fen: due as Fen }, unit: { kind: "unit" } } as const;
    const isExact = Number.isSafeInteger(due);
    out.push(isExact ? { text: words.debts, values: { ...values, ...money } } : { text: words.debtsUnsummed, values });
  }
  if (open > 0) out.push({ text: words.open, values: { count: count(open) } });
  if (recurring.length > 0) out.push({ text: words.recurringSentence, values: { count: count(recurring.length) } });
  return out;
}
