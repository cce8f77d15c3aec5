import type { Decimal } from "decimal.js";
import type { Deviation, StatusId } from "../deviation/deviation.ts";
import type { Fen } from "../money/fen.ts";
import type { CostLine } from "../project/project.ts";

/** Low execution, by the thresholds of the site's configuration. */
export type LowLevel = "red" | "amber";

/**
 * What became of a line's budget. Over-spending is a state of its own, never a negative unspent amount.
 * `no-budget`: spending or nothing against a budget of zero; `unknown`: an amount could not be read.
 */
export type LineState = "spent" | "unspent" | "overspent" | "no-budget" | "unknown";

/** A cost line with everything derived from it. Amounts are null where a cell is unknown. */
export interface LineOutturn {
  readonly line: CostLine;
  /** Which amount unspent and rate are reckoned from: the revised one where the data has one. */
  readonly base: "revised" | "budget";
  readonly baseFen: Fen | null;
  readonly actualFen: Fen | null;
  /** max(0, base − actual). */
  readonly unspentFen: Fen | null;
  /** max(0, actual − base). */
  readonly overspentFen: Fen | null;
  /** actual / base, never capped; null where the base is zero or an amount unknown. */
  readonly rate: Decimal | null;
  readonly low: LowLevel | null;
  readonly state: LineState;
  readonly status: StatusId;
  /** Null where nothing is unspent. */
  readonly deviation: Deviation | null;
}
