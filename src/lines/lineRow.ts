import { type CategoryId, isCategoryId } from "../domain/deviation/taxonomy.ts";
import { type Fen, fen } from "../domain/money/fen.ts";
import type { Rows } from "../engine/wants.ts";
import type { CodedColumn, MeasureColumn, ReasonState } from "./lineSchema.ts";
import { readProjectKey } from "./projectKey.ts";

/** One line as a table shows it. Null is the unknown. */
export interface LineRow {
  /** The line's number in order of arrival. */
  readonly line: number;
  readonly name: string | null;
  /** What the project is known by among all, and its name alone. */
  readonly projectKey: string;
  readonly project: string;
  readonly unit: string | null;
  readonly year: string | null;
  readonly status: string | null;
  /** Category of what is unspent; null where nothing is. */
  readonly category: CategoryId | null;
  readonly reason: string | null;
  readonly reasonState: ReasonState | null;
  readonly file: string | null;
  readonly row: number | null;
  readonly budgetFen: Fen | null;
  readonly actualFen: Fen | null;
  readonly unspentFen: Fen | null;
  readonly overspentFen: Fen | null;
}

/** The columns to ask the engine for. */
export const LINE_ROW_COLUMNS: readonly (CodedColumn | MeasureColumn)[] = [
  "name",
  "project",
  "unit",
  "year",
  "status",
  "category",
  "reason",
  "reasonState",
  "file",
  "row",
  "budget",
  "actual",
  "unspent",
  "over",
];

/** The engine's columns as one record a line. */
export function readLineRows({ lines, coded, measures }: Rows): LineRow[] {
  const text = (column: CodedColumn, index: number) => coded[column]?.[index] ?? null;
  const whole = (column: MeasureColumn, index: number) => {
    const value = measures[column]?.[index] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const amount = (column: MeasureColumn, index: number) => {
    const value = whole(column, index);
    return value === null ? null : fen(value);
  };
  return Array.from(lines, (line, index) => {
    const category = text("category", index);
    const projectKey = text("project", index) ?? "";
    return {
      line,
      name: text("name", index),
      projectKey,
      project: readProjectKey(projectKey).name,
      unit: text("unit", index),
      year: text("year", index),
      status: text("status", index),
      category: category !== null && isCategoryId(category) ? category : null,
      reason: text("reason", index),
      reasonState: text("reasonState", index) as ReasonState | null,
      file: text("file", index),
      row: whole("row", index),
      budgetFen: amount("budget", index),
      actualFen: amount("actual", index),
      unspentFen: amount("unspent", index),
      overspentFen: amount("over", index),
    };
  });
}
