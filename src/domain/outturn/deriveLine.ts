import type { Decimal } from "decimal.js";
import { classify } from "../deviation/classify.ts";
import { parseStatus } from "../deviation/status.ts";
import { type Fen, fen } from "../money/fen.ts";
import { ratio } from "../money/ratio.ts";
import type { CostLine } from "../project/project.ts";
import type { LineOutturn, LineState, LowLevel } from "./lineOutturn.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Derives what became of one line's budget.
 *
 * The base is the revised amount where the line has one that could be read, else the budget. Whatever the
 * signs, base = actual + unspent − overspent holds exactly. Negative amounts are kept as found (a refund, a
 * correction) and never turned round: a refund leaves more unspent than was budgeted, a negative budget has
 * no rate, for a share of less than nothing says nothing. An unknown amount makes every figure reckoned from
 * it unknown. `year` is the form's: payment in it is not payment next year.
 */
export function deriveLine(line: CostLine, thresholds: Thresholds, year: number | null = null): LineOutturn {
  const revised = line.revised?.fen ?? null;
  const baseFen = revised ?? line.budget.fen;
  const actualFen = line.actual.fen;
  const gap = difference(baseFen, actualFen);
  const rate = baseFen !== null && actualFen !== null && baseFen > 0 ? ratio(actualFen, baseFen) : null;
  const status = parseStatus(line.status.text);
  return {
    line,
    base: revised === null ? "budget" : "revised",
    baseFen,
    actualFen,
    unspentFen: gap === null ? null : part(gap),
    overspentFen: gap === null ? null : part(-gap),
    rate,
    low: rate === null ? null : lowLevel(rate, thresholds),
    state: stateOf(baseFen, gap),
    status,
    deviation:
      gap !== null && gap > 0
        ? classify({ reason: line.reason.text, status, explicit: line.category?.text ?? "", year })
        : null,
  };
}

/** Base − actual; null where one is unknown or the difference is beyond exact range. */
function difference(base: Fen | null, actual: Fen | null): number | null {
  if (base === null || actual === null) return null;
  return Number.isSafeInteger(base - actual) ? base - actual : null;
}

/** The level of low execution: strictly below a threshold, so exactly 80 % is not low. */
export function lowLevel(rate: Decimal, thresholds: Thresholds): LowLevel | null {
  if (rate.lessThan(thresholds.red)) return "red";
  return rate.lessThan(thresholds.amber) ? "amber" : null;
}

function stateOf(baseFen: Fen | null, gap: number | null): LineState {
  if (baseFen === null || gap === null) return "unknown";
  if (baseFen <= 0) return "no-budget";
  if (gap === 0) return "spent";
  return gap > 0 ? "unspent" : "overspent";
}

/** The positive part of a difference. */
function part(gap: number): Fen {
  return fen(Math.max(0, gap));
}
