import { Decimal } from "decimal.js";
import { halfUnit } from "../money/halfUnit.ts";
import type { Project } from "../project/project.ts";
import type { ScoreBreakdown } from "./score.ts";
import { type ScoreRow, scoreRows } from "./scoreRows.ts";

/** Where points went. full marks − lost + gained − the weights of `unscored` = the sum of the known scores. */
export interface Losses {
  /** Rows with less than full marks, the largest loss first; equal ones in form order. */
  readonly rows: readonly ScoreRow[];
  /** What `rows` lost together. */
  readonly lost: Decimal;
  /** Rows with more than full marks. */
  readonly above: readonly ScoreRow[];
  /** What `above` got beyond full marks. */
  readonly gained: Decimal;
  /** Rows whose score or weight is unknown: nothing can be said about their loss. */
  readonly unscored: readonly ScoreRow[];
}

type Known = ScoreRow & { readonly lost: Decimal };

const add = (rows: readonly Known[]) => rows.reduce((sum, row) => sum.plus(row.lost), new Decimal(0));

/** Sorts the rows by what is known of their loss. */
export function losses(score: ScoreBreakdown): Losses {
  const rows = scoreRows(score);
  const known = rows.filter((row): row is Known => row.lost !== null);
  const lossy = known.filter((row) => row.lost.gt(0)).sort((a, b) => b.lost.comparedTo(a.lost));
  const above = known.filter((row) => row.lost.lt(0));
  return {
    rows: lossy,
    lost: add(lossy),
    above,
    gained: add(above).negated(),
    unscored: rows.filter((row) => row.lost === null),
  };
}

/** How the sum of the rows stands to the total the form declares. */
export type TotalAgreement =
  | { readonly kind: "agrees" }
  /** `difference` is declared − sum. */
  | { readonly kind: "differs"; readonly difference: Decimal }
  /** No total is declared. */
  | { readonly kind: "undeclared" }
  /** A row's score is unknown, so there is no sum. */
  | { readonly kind: "unknown" };

/** Holds the declared total against the sum of the scores, to the decimals the form prints its total with. */
export function totalAgreement(project: Project, { total, claimedTotal }: ScoreBreakdown): TotalAgreement {
  if (claimedTotal === null) return { kind: "undeclared" };
  if (total === null) return { kind: "unknown" };
  const difference = claimedTotal.minus(total);
  const half = halfUnit(project.totalScore?.decimals ?? 0);
  return difference.isZero() || difference.abs().lte(half) ? { kind: "agrees" } : { kind: "differs", difference };
}
