import type { AmountUnit } from "../../domain/money/fen.ts";
import type { TextCell } from "../../domain/project/cells.ts";
import type { CostLine, Project } from "../../domain/project/project.ts";
import { trimmed } from "./trimmed.ts";

export type LinesTotal = NonNullable<Project["linesTotal"]>;

/** Year, unit and project name of a row, as found. */
export type Keys = readonly [year: string, unit: string, project: string];

/** A project while its rows are being read. It is made for its first line, so it always has one. */
export interface Draft {
  readonly id: string;
  readonly name: TextCell;
  readonly unit: TextCell;
  readonly department: TextCell;
  readonly year: number | null;
  readonly lines: CostLine[];
  readonly notes: TextCell[];
  linesTotal: LinesTotal | null;
}

/** What makes two rows belong to one project: their keys, blanks at the ends aside. */
export function draftKey([year, unit, project]: Keys): string {
  // Trimmed texts neither begin nor end with a line break, so no two triples meet.
  return `${trimmed(year)}\n\n${trimmed(unit)}\n\n${trimmed(project)}`;
}

/** A finished project of a list: lines alone, nothing about funds, goals or points. */
export function projectOf(draft: Draft, amountUnit: AmountUnit): Project {
  const { id, name, unit, department, year, lines, linesTotal, notes } = draft;
  return {
    id,
    name,
    unit,
    department,
    year,
    amountUnit,
    template: null,
    profile: null,
    funds: null,
    goals: [],
    items: [],
    lines,
    linesTotal,
    totalWeight: null,
    totalScore: null,
    grade: null,
    notes,
  };
}
