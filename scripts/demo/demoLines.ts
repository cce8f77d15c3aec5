import { Random } from "./random.ts";
import { LINE_KINDS, LINE_PARTS, PROJECT_KINDS, REASONS, STATUSES, UNIT_KINDS } from "./words.ts";

/** A made-up cost line; amounts in whole fen. */
export interface DemoLine {
  readonly year: number;
  readonly unit: string;
  readonly department: string;
  readonly project: string;
  readonly line: string;
  readonly budgetFen: number;
  /** Null where the budget was not changed. */
  readonly revisedFen: number | null;
  /** Null where nobody wrote it down. */
  readonly actualFen: number | null;
  readonly status: string;
  readonly reason: string;
}

/** The years the lines are spread over, the latest last. */
export const DEMO_YEARS: readonly number[] = Array.from({ length: 10 }, (_, index) => 2015 + index);

const FEN_A_YUAN = 100;
/** Budgets are log-normal: half of them below 180,000 yuan, one in a hundred above 4,000,000. */
const MEDIAN_YUAN = 180_000;
const SPREAD = 1.35;
const LINES_A_PROJECT = 14;
/** So many lines a year keep one unit busy; a town has few units, a province thousands. */
const LINES_A_UNIT = 500;

/**
 * Made-up lines of one year in a realistic mix: a third spent to the fen, some over-spent, most of the rest with a
 * reason, whole 万元 and whole yuan beside odd amounts. The same seed, year and number give the same lines.
 */
export function* demoLines(count: number, year: number, seed: number): Generator<DemoLine> {
  const random = new Random(seed * 10_007 + year);
  const units = Math.max(3, Math.round(count / LINES_A_UNIT));
  for (let left = count, number = 0; left > 0; number += 1) {
    const unitNumber = number % units;
    const kind = UNIT_KINDS[unitNumber % UNIT_KINDS.length] as (typeof UNIT_KINDS)[number];
    const unit = `示例市${kind.name.replace("{n}", String(Math.floor(unitNumber / UNIT_KINDS.length) + 1))}`;
    const round = Math.floor(number / units);
    const project = `${random.pick(PROJECT_KINDS)}${round === 0 ? "" : `（${round + 1}）`}（示例）`;
    const lines = Math.min(left, 1 + random.below(2 * LINES_A_PROJECT - 1));
    for (let index = 0; index < lines; index += 1) {
      yield { year, unit, department: kind.department, project, ...demoLine(random, year) };
    }
    left -= lines;
  }
}

function demoLine(random: Random, year: number): Omit<DemoLine, "year" | "unit" | "department" | "project"> {
  const part = random.chance(0.6) ? "" : random.pick(LINE_PARTS).replace("{n}", String(1 + random.below(40)));
  const budgetFen = roundedFen(random, MEDIAN_YUAN * Math.exp(SPREAD * random.normal()));
  const revisedFen = random.chance(0.08) ? roundedFen(random, (budgetFen / FEN_A_YUAN) * (0.5 + random.next())) : null;
  const base = revisedFen ?? budgetFen;
  const actualFen = spentFen(random, base);
  const isLeft = actualFen !== null && actualFen < base;
  return {
    line: random.pick(LINE_KINDS) + part,
    budgetFen,
    revisedFen,
    actualFen,
    status: random.pick(STATUSES),
    // A few explain what needs no explanation.
    reason: isLeft || random.chance(0.02) ? demoReason(random, year) : "",
  };
}

function roundedFen(random: Random, yuan: number): number {
  const step = random.chance(0.55) ? 10_000 : random.chance(0.7) ? 100 : 0.01;
  return Math.max(1, Math.round(yuan / step)) * Math.round(step * FEN_A_YUAN);
}

function spentFen(random: Random, base: number): number | null {
  const fate = random.next();
  if (fate < 0.32) return base;
  if (fate < 0.36) return Math.round(base * (1 + 0.3 * random.next()));
  if (fate < 0.46) return 0;
  if (fate < 0.47) return null;
  // Most of what is left is a small part of the budget.
  return Math.round(base * (1 - random.next() ** 2));
}

const TOTAL_SHARE = REASONS.reduce((sum, { share }) => sum + share, 0);

function demoReason(random: Random, year: number): string {
  let at = random.next() * TOTAL_SHARE;
  const kind = REASONS.find(({ share }) => {
    at -= share;
    return at < 0;
  });
  const texts = kind?.texts ?? [""];
  return random
    .pick(texts)
    .replace("{y}", String(year + 1))
    .replace(/\{m\}/g, () => String(1 + random.below(12)))
    .replace("{p}", String(3 + random.below(60)));
}
