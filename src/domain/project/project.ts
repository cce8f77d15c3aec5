import type { AmountUnit } from "../money/fen.ts";
import type { AmountCell, NumberCell, RateCell, TextCell } from "./cells.ts";

/**
 * The budget and spending columns a form can print (domain notes, section 2): approved at the start of
 * the year, after in-year changes, arrived, due, paid by 31 December.
 */
export type FundColumn = "initial" | "revised" | "arrived" | "due" | "executed";

/** One row of the funds block. A column the form does not have is absent; an empty cell is a cell with fault `blank`. */
export interface FundRow {
  readonly label: TextCell;
  readonly amounts: Readonly<Partial<Record<FundColumn, AmountCell>>>;
  readonly rate: RateCell | null;
  readonly weight: NumberCell | null;
  readonly score: NumberCell | null;
}

/** 项目资金: the total row and the sources it is made of. */
export interface Funds {
  readonly total: FundRow;
  readonly sources: readonly FundRow[];
  /** The column the form's own 执行率 divides by. Always shown beside the rate. */
  readonly denominator: Exclude<FundColumn, "executed">;
  /** Reason given for low execution or for a change of the budget, where the form has such a cell. */
  readonly reason: TextCell | null;
}

export interface Goal {
  readonly expected: TextCell;
  readonly actual: TextCell;
}

/** One row of the indicator table. Levels are inherited from the merged cell above. */
export interface Indicator {
  readonly id: string;
  readonly level1: TextCell;
  readonly level2: TextCell;
  readonly name: TextCell;
  readonly target: TextCell;
  readonly actual: TextCell;
  readonly reason: TextCell;
  /** 指标性质 where it is a column of its own (Sichuan): `≥`, `≤`, `=`, 定性. */
  readonly operator: TextCell | null;
  /** 度量单位 where it is a column of its own. */
  readonly measure: TextCell | null;
}

/**
 * One weight and one score, and the indicators that share them. Most items have a single member; the
 * Shaoyang form's cost block is one item of 15 members with 40 points. No score is ever split among members.
 */
export interface ScoreItem {
  readonly id: string;
  readonly members: readonly Indicator[];
  readonly weight: NumberCell | null;
  readonly score: NumberCell | null;
}

/** 分项: one line of spending. Never keyed by name: the Shaoyang form has two of one name. */
export interface CostLine {
  readonly id: string;
  readonly name: TextCell;
  /** 年初预算 of the line, or the only budget there is. */
  readonly budget: AmountCell;
  /** 调整预算 of the line; null where the data has no such column. */
  readonly revised: AmountCell | null;
  readonly actual: AmountCell;
  /** Status column, or the marker in the name such as （已完工）; "" where neither says anything. */
  readonly status: TextCell;
  readonly reason: TextCell;
  /** 偏差类别 given in the data; it wins over the rules. */
  readonly category: TextCell | null;
  /** The score item whose member this line is; null for plain lists. */
  readonly itemId: string | null;
}

/** One self-evaluated project: what a form says, nothing derived. */
export interface Project {
  readonly id: string;
  readonly name: TextCell;
  readonly unit: TextCell;
  readonly department: TextCell;
  readonly year: number | null;
  /** The unit amounts without one of their own were read in. */
  readonly amountUnit: AmountUnit;
  /** Id of the form template that recognised it; null for lists and canonical JSON. */
  readonly template: string | null;
  /** Id of the scoring profile the data names; null means the default. */
  readonly profile: string | null;
  readonly funds: Funds | null;
  readonly goals: readonly Goal[];
  readonly items: readonly ScoreItem[];
  readonly lines: readonly CostLine[];
  /** A total the form declares for its lines, e.g. a 合计 row; null where there is none. */
  readonly linesTotal: { readonly budget: AmountCell | null; readonly actual: AmountCell | null } | null;
  readonly totalWeight: NumberCell | null;
  readonly totalScore: NumberCell | null;
  /** Grade in words where the form states one. */
  readonly grade: TextCell | null;
  /** Rules, remarks and other free text printed on the form. */
  readonly notes: readonly TextCell[];
}
