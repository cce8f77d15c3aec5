import type { AmountUnit } from "../../domain/money/fen.ts";
import type { NumberCell, TextCell } from "../../domain/project/cells.ts";
import type { CostLine, Funds, Goal, Indicator, Project } from "../../domain/project/project.ts";
import type { RawCell } from "../rawTable.ts";
import type { FundsColumn } from "./labels.ts";

/** An indicator row as read, with the raw cells that decide which rows share points. */
export interface IndicatorRow {
  readonly indicator: Omit<Indicator, "id">;
  readonly weight: NumberCell | null;
  readonly score: NumberCell | null;
  /** The cell the row's weight, or where the form has no weights its score, stands in. */
  readonly pointsCell: RawCell | null;
  /** Whether the row says anything about points itself. */
  readonly pointed: boolean;
  /** Rows under one second-level cell are one group. */
  readonly group: number;
  readonly targetCell: RawCell | null;
  readonly actualCell: RawCell | null;
}

/** A figure of the funds that stands beside its label instead of under a header. */
export interface FundPair {
  readonly id: FundsColumn;
  readonly label: RawCell;
  readonly value: RawCell;
}

/** A cost line as read; its id and item are given when the project is built. */
export type LineRow = Omit<CostLine, "id" | "itemId">;

/** A project while its form is being read. */
export interface Draft {
  name: TextCell | null;
  unit: TextCell | null;
  /** Who filled the form in (填报单位, 部门名称); the unit where none is named. */
  reporter: TextCell | null;
  department: TextCell | null;
  year: number | null;
  grade: TextCell | null;
  funds: Funds | null;
  readonly goals: Goal[];
  /** Figures of the funds that stand beside their labels. */
  readonly pairs: FundPair[];
  readonly rows: IndicatorRow[];
  readonly lines: LineRow[];
  linesTotal: Project["linesTotal"];
  totalWeight: NumberCell | null;
  totalScore: NumberCell | null;
  readonly notes: TextCell[];
  readonly titles: string[];
  /** The unit the form states for its amounts, once. */
  amountUnit: AmountUnit | null;
  /** What was seen, for telling the template: ids of columns, words of labels. */
  readonly features: Set<string>;
}

/** A draft of a form of which nothing has been read. */
export function newDraft(): Draft {
  return {
    name: null,
    unit: null,
    reporter: null,
    department: null,
    year: null,
    grade: null,
    funds: null,
    goals: [],
    pairs: [],
    rows: [],
    lines: [],
    linesTotal: null,
    totalWeight: null,
    totalScore: null,
    notes: [],
    titles: [],
    amountUnit: null,
    features: new Set(),
  };
}

/** Whether a draft holds what makes a self-evaluation form: funds or indicators. */
export function isForm(draft: Draft): boolean {
  return draft.funds !== null || draft.rows.length > 0;
}
