import type { Fen } from "../money/fen.ts";
import { ratio } from "../money/ratio.ts";
import { sumFen } from "../money/sum.ts";
import type { LineOutturn } from "./lineOutturn.ts";
import type { LineTotals } from "./projectOutturn.ts";

/** A line whose base and actual are both known. */
type KnownLine = LineOutturn & {
  readonly baseFen: Fen;
  readonly actualFen: Fen;
  readonly unspentFen: Fen;
  readonly overspentFen: Fen;
};

/**
 * Sums lines. A line with an unknown amount is left out of every sum, so that budget = actual + unspent −
 * overspent holds whatever is missing, and is counted in `unknown`. `budgetFen` adds the lines' bases. The
 * rate is null where the budget is not above zero.
 */
export function totals(lines: readonly LineOutturn[]): LineTotals {
  const known = lines.filter(isKnown);
  const budgetFen = sumFen(known.map((line) => line.baseFen));
  const actualFen = sumFen(known.map((line) => line.actualFen));
  return {
    count: lines.length,
    unknown: lines.length - known.length,
    budgetFen,
    actualFen,
    unspentFen: sumFen(known.map((line) => line.unspentFen)),
    overspentFen: sumFen(known.map((line) => line.overspentFen)),
    rate: budgetFen > 0 ? ratio(actualFen, budgetFen) : null,
  };
}

function isKnown(line: LineOutturn): line is KnownLine {
  return line.state !== "unknown";
}
