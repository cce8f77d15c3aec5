import type { AmountUnit } from "../../src/domain/money/fen.ts";
import { parseAmount } from "../../src/domain/money/parseAmount.ts";
import { parseNumber } from "../../src/domain/money/parseNumber.ts";
import { parseRate } from "../../src/domain/money/parseRate.ts";
import type { AmountCell, NumberCell, RateCell, TextCell } from "../../src/domain/project/cells.ts";
import type {
  CostLine,
  FundColumn,
  FundRow,
  Funds,
  Indicator,
  Project,
  ScoreItem,
} from "../../src/domain/project/project.ts";
import type { Source } from "../../src/domain/project/source.ts";

/** Builders that make the domain's nouns from raw cell texts, as ingest would; only what a test names differs from blank. */

const source = (raw: string, place: string | null = null): Source => ({
  file: "form.json",
  table: null,
  row: null,
  column: null,
  place,
  raw,
});
export const text = (raw: string, place?: string): TextCell => ({ text: raw.trim(), source: source(raw, place) });
export const amount = (raw: string, unit: AmountUnit = "万元"): AmountCell => ({
  ...parseAmount(raw, { unit, from: "form" }),
  source: source(raw),
});
const num = (raw: string): NumberCell => ({ ...parseNumber(raw), source: source(raw) });
const rate = (raw: string): RateCell => ({ ...parseRate(raw), source: source(raw) });

export interface RawFundRow extends Partial<Record<FundColumn, string>> {
  readonly label?: string;
  readonly rate?: string;
  readonly weight?: string;
  readonly score?: string;
}

function fundRow(raw: RawFundRow, unit: AmountUnit = "万元"): FundRow {
  const columns: readonly FundColumn[] = ["initial", "revised", "arrived", "due", "executed"];
  return {
    label: text(raw.label ?? "年度资金总额"),
    amounts: Object.fromEntries(
      columns.flatMap((key) => (raw[key] === undefined ? [] : [[key, amount(raw[key], unit)]])),
    ),
    rate: raw.rate === undefined ? null : rate(raw.rate),
    weight: raw.weight === undefined ? null : num(raw.weight),
    score: raw.score === undefined ? null : num(raw.score),
  };
}

export interface RawFunds extends RawFundRow {
  readonly sources?: readonly RawFundRow[];
  readonly denominator?: Funds["denominator"];
  readonly reason?: string;
}

export function funds(raw: RawFunds, unit: AmountUnit = "万元"): Funds {
  return {
    total: fundRow(raw, unit),
    sources: (raw.sources ?? []).map((row) => fundRow(row, unit)),
    denominator: raw.denominator ?? "revised",
    reason: raw.reason === undefined ? null : text(raw.reason),
  };
}

export interface RawIndicator {
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly reason?: string;
  readonly operator?: string;
  readonly measure?: string;
}

const indicator = (raw: RawIndicator, id = "indicator"): Indicator => ({
  id,
  level1: text(raw.level1 ?? "产出指标"),
  level2: text(raw.level2 ?? "数量指标"),
  name: text(raw.name ?? "指标"),
  target: text(raw.target ?? ""),
  actual: text(raw.actual ?? ""),
  reason: text(raw.reason ?? ""),
  operator: raw.operator === undefined ? null : text(raw.operator),
  measure: raw.measure === undefined ? null : text(raw.measure),
});

export interface RawItem extends RawIndicator {
  readonly weight?: string;
  readonly score?: string;
  /** The indicators that share the weight and score; the item itself is the only one where absent. */
  readonly members?: readonly RawIndicator[];
}

export const item = (raw: RawItem, id = "item"): ScoreItem => ({
  id,
  members: (raw.members ?? [raw]).map((member, at) => indicator(member, `${id}-${at + 1}`)),
  weight: raw.weight === undefined ? null : num(raw.weight),
  score: raw.score === undefined ? null : num(raw.score),
});

export interface RawLine {
  readonly name?: string;
  readonly budget?: string;
  readonly revised?: string;
  readonly actual?: string;
  readonly status?: string;
  readonly reason?: string;
  readonly category?: string;
  readonly itemId?: string;
}

export const line = (raw: RawLine, id = "line", unit: AmountUnit = "万元"): CostLine => ({
  id,
  name: text(raw.name ?? id),
  budget: amount(raw.budget ?? "", unit),
  revised: raw.revised === undefined ? null : amount(raw.revised, unit),
  actual: amount(raw.actual ?? "", unit),
  status: text(raw.status ?? ""),
  reason: text(raw.reason ?? ""),
  category: raw.category === undefined ? null : text(raw.category),
  itemId: raw.itemId ?? null,
});

export interface RawProject {
  readonly name?: string;
  readonly year?: number | null;
  readonly unit?: AmountUnit;
  readonly profile?: string;
  readonly funds?: RawFunds;
  readonly goals?: readonly { readonly expected?: string; readonly actual?: string }[];
  readonly items?: readonly RawItem[];
  readonly lines?: readonly RawLine[];
  readonly linesTotal?: { readonly budget?: string; readonly actual?: string };
  readonly totalWeight?: string;
  readonly totalScore?: string;
  readonly grade?: string;
  readonly notes?: readonly string[];
}

export function project(raw: RawProject = {}): Project {
  const unit = raw.unit ?? "万元";
  const total = raw.linesTotal;
  return {
    id: "project",
    name: text(raw.name ?? "信息化建设专项经费"),
    unit: text("某单位"),
    department: text(""),
    year: raw.year === undefined ? 2023 : raw.year,
    amountUnit: unit,
    template: null,
    profile: raw.profile ?? null,
    funds: raw.funds ? funds(raw.funds, unit) : null,
    goals: (raw.goals ?? []).map((goal) => ({ expected: text(goal.expected ?? ""), actual: text(goal.actual ?? "") })),
    items: (raw.items ?? []).map((each, at) => item(each, `item-${at + 1}`)),
    lines: (raw.lines ?? []).map((each, at) => line(each, `line-${at + 1}`, unit)),
    linesTotal: total
      ? {
          budget: total.budget === undefined ? null : amount(total.budget, unit),
          actual: total.actual === undefined ? null : amount(total.actual, unit),
        }
      : null,
    totalWeight: raw.totalWeight === undefined ? null : num(raw.totalWeight),
    totalScore: raw.totalScore === undefined ? null : num(raw.totalScore),
    grade: raw.grade === undefined ? null : text(raw.grade),
    notes: (raw.notes ?? []).map((note) => text(note)),
  };
}
