import { rateOf } from "../engine/rate.ts";

/** Where classes of budgets begin, in fen: steps of one and three, as on a scale by powers of ten. */
export const AMOUNT_EDGES: readonly number[] = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 100_000].map(
  (wan) => wan * 1_000_000,
);
/** Width of the classes of rates. Class 20 holds exactly 100 %, class 21 what is above. */
const RATE_STEPS = 20;
export const OVER_CLASS = RATE_STEPS + 1;

const AMOUNT_CLASSES = Array.from({ length: AMOUNT_EDGES.length + 1 }, (_, index) => String(index));
const RATE_CLASSES = Array.from({ length: OVER_CLASS + 1 }, (_, index) => String(index));

/** The class of a budget in fen: how many of `AMOUNT_EDGES` it reaches, as a text; null where it is unknown. */
export function amountClass(budget: number): string | null {
  if (Number.isNaN(budget)) return null;
  let at = 0;
  while (at < AMOUNT_EDGES.length && budget >= (AMOUNT_EDGES[at] as number)) at += 1;
  return AMOUNT_CLASSES[at] as string;
}

/** The class of actual/budget in steps of 5 %, as a text; null where there is no rate. */
export function rateClass(actual: number, budget: number): string | null {
  const rate = rateOf(actual, budget);
  if (Number.isNaN(rate)) return null;
  if (rate > 1) return RATE_CLASSES[OVER_CLASS] as string;
  return RATE_CLASSES[Math.max(0, Math.floor(rate * RATE_STEPS))] as string;
}
