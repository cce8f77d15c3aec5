import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import { reconcileMoney } from "./reconcileMoney.ts";
import { reconcilePoints } from "./reconcilePoints.ts";
import type { Reconciliation } from "./reconciliation.ts";

/**
 * Every total a form states beside what its parts give, agreeing and disagreeing alike: lines and sources against
 * the funds, printed rates, execution scores, weights, scores. Uses the tolerances of the audit's checks, so that a
 * row differs exactly where a check finds something. A total without parts, or parts without a total, has no row.
 */
export function reconcile(outturn: ProjectOutturn): Reconciliation[] {
  return [...reconcileMoney(outturn), ...reconcilePoints(outturn)];
}
