import { isCategoryId } from "../../domain/deviation/taxonomy.ts";
import { type ExactAmount, exactRatio, showExactAmount } from "../../domain/money/exactAmount.ts";
import type { AmountUnit, Fen } from "../../domain/money/fen.ts";
import { workbench } from "../../messages/workbench.ts";
import type { Sentence, Value } from "../../sentences/sentence.ts";
import type { WorkbenchPicture } from "./workbenchPicture.ts";

/** From here on a number is easier read in groups of three; it is no longer one, so that no plural depends on it. */
const GROUPED = 1000;
const asFound = (text: string): Value => ({ kind: "title", text: { zh: text, en: text } });
const count = (n: number): Value => (n < GROUPED ? { kind: "count", count: n } : asFound(n.toLocaleString("en")));
const ZERO = 0 as Fen;

/**
 * The finding on the lines on show, true whatever they are: how much was spent, under which category and by whom most
 * was not, what nobody explained, and what stands outside the sums. `unit` is the one amounts are shown in.
 */
export function findingSentences(picture: WorkbenchPicture, unit: AmountUnit): Sentence[] {
  const { all, shown } = picture;
  if (all.count === 0) return [{ text: workbench.noLines, values: {} }];
  if (shown.count === 0) return [{ text: workbench.noneShown, values: {} }];
  const money = (amount: ExactAmount | null): Value => moneyValue(amount ?? ZERO, unit);
  const out = [spentSentence(picture, money)];
  if (shown.unspent !== null && shown.unspent > 0) out.push(...unspentSentences(picture, shown.unspent, money));
  if (shown.over !== null && shown.over > 0) out.push({ text: workbench.over, values: { amount: money(shown.over) } });
  if (shown.unknown > 0 && shown.unspent !== null) {
    out.push({ text: workbench.unknown, values: { unknown: count(shown.unknown) } });
  }
  return out;
}

type Money = (amount: ExactAmount | null) => Value;

/** An amount beyond the exact range of a double is set as text. */
function moneyValue(amount: ExactAmount, unit: AmountUnit): Value {
  if (typeof amount !== "bigint") return { kind: "money", fen: amount };
  return asFound(showExactAmount(amount, unit));
}

function spentSentence({ shown, projects }: WorkbenchPicture, money: Money): Sentence {
  const { budget, actual, unspent, rate } = shown;
  const values = { count: count(shown.count), projects: count(projects), unit: { kind: "unit" } as const };
  if (budget === null) return { text: workbench.noneReadable, values };
  const amounts = { ...values, budget: money(budget), actual: money(actual), unspent: money(unspent) };
  if (rate === null) return { text: workbench.spentNoBudget, values: amounts };
  const text = rate.eq(1) && Number(unspent) === 0 ? workbench.spentAll : workbench.spent;
  return { text, values: { ...amounts, rate: { kind: "rate", rate } } };
}

function unspentSentences(picture: WorkbenchPicture, whole: ExactAmount, money: Money): Sentence[] {
  const { categories, units, silent } = picture;
  const shareOf = (part: ExactAmount | null) => {
    const rate = exactRatio(part, whole);
    return rate === null ? null : ({ kind: "rate", rate } as const);
  };
  const out: Sentence[] = [];
  const [top] = categories;
  const id = top?.value ?? "";
  const share = shareOf(top?.unspent ?? null);
  if (isCategoryId(id) && share !== null) {
    const named: Value = { kind: "categories", ids: [id] };
    out.push(
      categories.length === 1
        ? { text: workbench.onlyCategory, values: { categories: named } }
        : { text: workbench.topCategory, values: { categories: named, amount: money(top?.unspent ?? null), share } },
    );
  }
  const [first] = units;
  const unitShare = shareOf(first?.unspent ?? null);
  if (units.length > 1 && first !== undefined && first.value !== null && unitShare !== null) {
    const names: Value = { kind: "names", names: [first.value] };
    out.push({ text: workbench.topUnit, values: { names, amount: money(first.unspent), share: unitShare } });
  }
  const silentShare = shareOf(silent.unspent);
  if (silent.count === 0) out.push({ text: workbench.allStated, values: {} });
  else if (silentShare !== null && categories.length > 1) {
    const values = { silent: count(silent.count), amount: money(silent.unspent), share: silentShare };
    out.push({ text: workbench.silent, values });
  }
  return out;
}
