import type { Fen } from "../domain/money/fen.ts";
import { ratio } from "../domain/money/ratio.ts";
import type { Portfolio } from "../domain/outturn/portfolio.ts";
import { portfolio as words } from "../messages/portfolio.ts";
import { mainCause } from "./overviewSentences.ts";
import type { Sentence, Value } from "./sentence.ts";

const money = (fen: Fen): Value => ({ kind: "money", fen });
const count = (n: number): Value => ({ kind: "count", count: n });

/** The finding on several projects, true whatever they hold: what was spent, what not and why, where most of it lies. */
export function portfolioSentences({ count: projects, totals, byCategory, ranking }: Portfolio): Sentence[] {
  const out = [spentTogether(projects, totals), ...mainCause(byCategory, totals.unspentFen)];
  const [first] = ranking;
  const share = first === undefined ? null : ratio(first.totals.unspentFen, totals.unspentFen);
  if (first !== undefined && share?.gt(0)) {
    const name: Value = { kind: "names", names: [first.project.name.text] };
    out.push({
      text: words.largest,
      values: { name, amount: money(first.totals.unspentFen), share: { kind: "rate", rate: share } },
    });
  }
  return [...out, ...setApart({ totals, ranking })];
}

/** What the sums on unspent money do not hold: over-spending, and amounts that cannot be read. */
export function setApart({ totals, ranking }: Pick<Portfolio, "totals" | "ranking">): Sentence[] {
  const out: Sentence[] = [];
  const over = ranking.filter((each) => each.totals.overspentFen > 0);
  if (over.length > 0) {
    out.push({ text: words.over, values: { count: count(over.length), amount: money(totals.overspentFen) } });
  }
  const unread = ranking.filter((each) => each.totals.unknown > 0);
  if (unread.length > 0 && totals.unknown < totals.count) {
    out.push({ text: words.unreadable, values: { count: count(unread.length) } });
  }
  return out;
}

/** What several projects were given and what they spent, or why that cannot be said. */
export function spentTogether(
  projects: number,
  { count: lines, unknown, budgetFen, actualFen, unspentFen, rate }: Portfolio["totals"],
): Sentence {
  const values = {
    count: count(projects),
    budget: money(budgetFen),
    actual: money(actualFen),
    unspent: money(unspentFen),
    unit: { kind: "unit" } as const,
  };
  if (lines === unknown) return { text: words.nothing, values };
  if (rate === null) return { text: words.spentNoBudget, values };
  const rated = { ...values, rate: { kind: "rate", rate } as const };
  return { text: unspentFen === 0 && rate.eq(1) ? words.spentAll : words.spent, values: rated };
}
