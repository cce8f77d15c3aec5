import type { Source } from "../../domain/project/source.ts";
import type { Issue } from "../issue.ts";
import { issueAt } from "../issueAt.ts";
import type { Draft, LinesTotal } from "./projectDrafts.ts";
import type { TotalScope } from "./totalRow.ts";

/** A total row: what it says, how far it reaches, the project it names, and the only one whose lines stand above it. */
export interface TotalRow {
  readonly cells: LinesTotal;
  readonly scope: TotalScope;
  readonly named: Draft | null;
  readonly above: Draft | null;
  readonly source: Source;
}

/**
 * Gives each total row to the project it totals: the one it names, else the one above it. A single row at the end
 * of a list of several projects totals the list, a subtotal below several of them a unit, and belongs to none. Where a project has several, the one that
 * reaches furthest is its total. Rows that are not used are reported.
 */
export function placeTotals(totals: readonly TotalRow[], projectCount: number, issues: Issue[]) {
  const unnamed = totals.filter(({ named, scope }) => !named && scope === "whole");
  const chosen = new Map<Draft, TotalRow>();
  for (const total of totals) {
    const isOfList =
      projectCount > 1 && total.scope === "whole" && !total.named && total === unnamed[unnamed.length - 1];
    const project = total.named ?? total.above;
    const isOneOfMany = isOfList && unnamed.length >= projectCount && project !== null && !chosen.has(project);
    if (!project || (isOfList && !isOneOfMany)) {
      issues.push(issueAt("total-unplaced", total.source));
      continue;
    }
    const rival = chosen.get(project);
    const isBetter = !rival || (rival.scope === "part" && total.scope === "whole");
    const loser = isBetter ? rival : total;
    if (loser) issues.push(issueAt("total-repeated", loser.source));
    if (isBetter) chosen.set(project, total);
  }
  for (const [project, { cells }] of chosen) project.linesTotal = cells;
}
