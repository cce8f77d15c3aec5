import { parseCategory } from "../domain/deviation/parseCategory.ts";
import type { AmountCell, AmountFault, NumberCell, RateCell, TextCell } from "../domain/project/cells.ts";
import type { Issue } from "./issue.ts";
import { issueAt } from "./issueAt.ts";
import type { IssueCode } from "./issueTexts.ts";

/** A blank and a dash say that there is nothing: no fault of the file. */
const FAULT_ISSUES: Readonly<Record<AmountFault, IssueCode | null>> = {
  blank: null,
  none: null,
  percent: "amount-percent",
  separator: "amount-separator",
  text: "amount-text",
  range: "amount-range",
};

/** Marks by which authors say that a cell has no figure: dashes, slashes, asterisks, 无. */
const NO_FIGURE = /^(?:[-—―─_/\\*\s]*|暂?无)$/;

/** What is wrong with an amount cell, if anything. `0%` was read as nothing spent: in every format it is the audit that says so. */
export function amountIssue(cell: AmountCell): Issue | null {
  if (cell.fen !== null) return cell.fen < 0 ? issueAt("amount-negative", cell.source) : null;
  const code = cell.fault && FAULT_ISSUES[cell.fault];
  return code ? issueAt(code, cell.source) : null;
}

/** What is wrong with a cell of points, if anything; a blank or a dash is nothing wrong. */
export function numberIssue(cell: NumberCell): Issue | null {
  return cell.value === null && !NO_FIGURE.test(cell.source.raw) ? issueAt("number-text", cell.source) : null;
}

/** What is wrong with a rate cell, if anything; a blank or a dash is nothing wrong. */
export function rateIssue(cell: RateCell): Issue | null {
  return cell.value === null && !NO_FIGURE.test(cell.source.raw) ? issueAt("rate-text", cell.source) : null;
}

/** What is wrong with a 偏差类别 cell, if anything: a blank one states no category, any other must be known. */
export function categoryIssue(cell: TextCell): Issue | null {
  return cell.text === "" || parseCategory(cell.text) ? null : issueAt("category-unknown", cell.source);
}
