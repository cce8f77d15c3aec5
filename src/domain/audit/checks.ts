import type { Check } from "./check.ts";
import { amountSeparator } from "./checks/amountSeparator.ts";
import { budgetAdjustedWithoutReason } from "./checks/budgetAdjustedWithoutReason.ts";
import { cellUnreadable } from "./checks/cellUnreadable.ts";
import { completedBelowBudget } from "./checks/completedBelowBudget.ts";
import { completedUnpaid } from "./checks/completedUnpaid.ts";
import { directionUnstated } from "./checks/directionUnstated.ts";
import { duplicateLines } from "./checks/duplicateLines.ts";
import { executedAboveBudget } from "./checks/executedAboveBudget.ts";
import { executionScore } from "./checks/executionScore.ts";
import { goalNumbers } from "./checks/goalNumbers.ts";
import { goalSplit } from "./checks/goalSplit.ts";
import { goalVsIndicator } from "./checks/goalVsIndicator.ts";
import { gradeMismatch } from "./checks/gradeMismatch.ts";
import { lineActualsVsExecuted } from "./checks/lineActualsVsExecuted.ts";
import { lineBudgetsVsFunds } from "./checks/lineBudgetsVsFunds.ts";
import { linesTotal } from "./checks/linesTotal.ts";
import { lowExecutionWithoutReason } from "./checks/lowExecutionWithoutReason.ts";
import { lowLineWithoutReason } from "./checks/lowLineWithoutReason.ts";
import { missingScore } from "./checks/missingScore.ts";
import { mixedUnits } from "./checks/mixedUnits.ts";
import { negativeAmount } from "./checks/negativeAmount.ts";
import { overCompletion } from "./checks/overCompletion.ts";
import { overspentLine } from "./checks/overspentLine.ts";
import { paymentProgress } from "./checks/paymentProgress.ts";
import { pointsAsTargets } from "./checks/pointsAsTargets.ts";
import { pointsLostWithoutReason } from "./checks/pointsLostWithoutReason.ts";
import { printedRate } from "./checks/printedRate.ts";
import { reasonNotAReason } from "./checks/reasonNotAReason.ts";
import { scoreAboveWeight } from "./checks/scoreAboveWeight.ts";
import { scoreSum } from "./checks/scoreSum.ts";
import { scoreVsRule } from "./checks/scoreVsRule.ts";
import { sourceRepeatsScore } from "./checks/sourceRepeatsScore.ts";
import { sourcesVsTotal } from "./checks/sourcesVsTotal.ts";
import { spendingWithoutBudget } from "./checks/spendingWithoutBudget.ts";
import { targetExceeded } from "./checks/targetExceeded.ts";
import { targetMissed } from "./checks/targetMissed.ts";
import { targetMissedUnscored } from "./checks/targetMissedUnscored.ts";
import { templateHints } from "./checks/templateHints.ts";
import { templateRows } from "./checks/templateRows.ts";
import { textScoreRange } from "./checks/textScoreRange.ts";
import { totalCost } from "./checks/totalCost.ts";
import { totalRowEmpty } from "./checks/totalRowEmpty.ts";
import { unfilledForm } from "./checks/unfilledForm.ts";
import { unitMismatch } from "./checks/unitMismatch.ts";
import { unitMissing } from "./checks/unitMissing.ts";
import { valueUnread } from "./checks/valueUnread.ts";
import { weakerText } from "./checks/weakerText.ts";
import { weightsSum } from "./checks/weightsSum.ts";
import { yearOutsideForm } from "./checks/yearOutsideForm.ts";
import { zeroDenominatorRate } from "./checks/zeroDenominatorRate.ts";

/** Every check, in the order a report lists them: money, points, indicators, lines, text. */
export const CHECKS: readonly Check[] = [
  lineActualsVsExecuted,
  lineBudgetsVsFunds,
  linesTotal,
  sourcesVsTotal,
  totalRowEmpty,
  printedRate,
  zeroDenominatorRate,
  executedAboveBudget,
  budgetAdjustedWithoutReason,
  lowExecutionWithoutReason,
  amountSeparator,
  cellUnreadable,
  negativeAmount,
  unfilledForm,
  executionScore,
  weightsSum,
  scoreSum,
  missingScore,
  scoreAboveWeight,
  gradeMismatch,
  sourceRepeatsScore,
  scoreVsRule,
  pointsLostWithoutReason,
  targetMissed,
  targetMissedUnscored,
  targetExceeded,
  overCompletion,
  weakerText,
  textScoreRange,
  pointsAsTargets,
  paymentProgress,
  totalCost,
  unitMismatch,
  unitMissing,
  directionUnstated,
  valueUnread,
  completedUnpaid,
  lowLineWithoutReason,
  completedBelowBudget,
  overspentLine,
  spendingWithoutBudget,
  duplicateLines,
  reasonNotAReason,
  goalNumbers,
  goalSplit,
  goalVsIndicator,
  yearOutsideForm,
  templateRows,
  templateHints,
  mixedUnits,
];
