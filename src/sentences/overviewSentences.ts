import { FAMILIES } from "../domain/deviation/taxonomy.ts";
import type { Fen } from "../domain/money/fen.ts";
import { ratio } from "../domain/money/ratio.ts";
import { type FamilySum, families } from "../domain/outturn/families.ts";
import { fates } from "../domain/outturn/fates.ts";
import { isSilent } from "../domain/outturn/isSilent.ts";
import { mostUnspentFirst } from "../domain/outturn/mostUnspentFirst.ts";
import type { CategorySum, ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { overview } from "../messages/overview.ts";
import type { Sentence, Value } from "./sentence.ts";

const money = (fen: Fen): Value => ({ kind: "money", fen });
const count = (n: number): Value => ({ kind: "count", count: n });
const unit: Value = { kind: "unit" };

/**
 * The overview's finding: what was spent, what not and why, in complete sentences that are true of any
 * project: nothing unspent, over-spent, no reasons, no lines, unknown amounts.
 */
export function overviewSentences(outturn: ProjectOutturn): Sentence[] {
  const { totals, lines, byCategory } = outturn;
  const top = largestFamily(byCategory);
  const out = [spentSentence(outturn), ...mainCause(byCategory, totals.unspentFen)];
  const { later } = fates(byCategory);
  if (later > 0) out.push({ text: overview.later, values: { amount: money(later) } });
  const silent = lines.filter(isSilent);
  const silentFen = silent.reduce((sum, line) => sum + (line.unspentFen ?? 0), 0) as Fen;
  if (silent.length > 0 && top?.family !== "unexplained") {
    out.push({ text: overview.silent, values: { count: count(silent.length), amount: money(silentFen) } });
  }
  const over = lines.filter((line) => (line.overspentFen ?? 0) > 0);
  if (over.length > 0) {
    out.push({ text: overview.over, values: { count: count(over.length), amount: money(totals.overspentFen) } });
  }
  if (totals.unknown > 0 && totals.unknown < totals.count) {
    out.push({ text: overview.unreadable, values: { count: count(totals.unknown) } });
  }
  return out;
}

function largestFamily(sums: readonly CategorySum[]): FamilySum | undefined {
  return mostUnspentFirst(families(sums))[0];
}

/** What most of the unspent money is down to; no sentence where nothing is unspent. */
export function mainCause(sums: readonly CategorySum[], unspentFen: Fen): Sentence[] {
  const top = largestFamily(sums);
  const share = top === undefined ? null : ratio(top.unspentFen, unspentFen);
  if (top === undefined || share === null) return [];
  const values = { share: { kind: "rate", rate: share } as const, amount: money(top.unspentFen) };
  const title = FAMILIES.find(({ id }) => id === top.family)?.title;
  // Its amount is that of the sentence before.
  const isAll = top.unspentFen === unspentFen;
  if (top.family === "unexplained" || title === undefined) {
    return [{ text: isAll ? overview.allUnexplained : overview.topUnexplained, values }];
  }
  const ids = mostUnspentFirst(top.categories).map((sum) => sum.category);
  return [
    {
      text: isAll ? overview.allFamily : overview.topFamily,
      values: { ...values, family: { kind: "word", text: title }, categories: { kind: "categories", ids } },
    },
  ];
}

/** What was given and what was spent, or why that cannot be said. */
export function spentSentence({ totals, lines, fromFunds }: ProjectOutturn): Sentence {
  const { budgetFen, actualFen, unspentFen, rate } = totals;
  const known = totals.count - totals.unknown;
  if (known === 0) {
    const budgets = lines.filter((line) => line.baseFen !== null);
    if (budgets.length === 0) return { text: overview.nothing, values: {} };
    const sum = budgets.reduce((total, line) => total + (line.baseFen ?? 0), 0) as Fen;
    return { text: overview.onlyBudget, values: { budget: money(sum), unit } };
  }
  if (rate === null) return { text: overview.spentNoBudget, values: { actual: money(actualFen), unit } };
  const values = {
    budget: money(budgetFen),
    actual: money(actualFen),
    unspent: money(unspentFen),
    rate: { kind: "rate", rate } as const,
    unit,
    count: count(known),
  };
  if (unspentFen === 0 && rate.eq(1)) return { text: overview.spentAll, values };
  return { text: fromFunds ? overview.spentProject : overview.spentLines, values };
}
