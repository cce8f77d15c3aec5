import { category } from "../deviation/taxonomy.ts";
import { type Fen, fen } from "../money/fen.ts";
import { formatYuan } from "../money/format.ts";
import type { AmountCell } from "../project/cells.ts";
import type { CostLine, FundColumn, Funds, Project, ScoreItem } from "../project/project.ts";
import { type Recomputed, recompute } from "../scoring/recompute.ts";
import { scoreProject } from "../scoring/scoreProject.ts";
import { byCategory } from "./byCategory.ts";
import { deriveLine } from "./deriveLine.ts";
import { effectiveFund } from "./effectiveFunds.ts";
import { keepExact } from "./keepExact.ts";
import type { LineOutturn } from "./lineOutturn.ts";
import type { ProjectOutturn } from "./projectOutturn.ts";
import { rates } from "./rates.ts";
import { DEFAULT_THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { totals } from "./totals.ts";
import { EXECUTED, type WhatIfChange } from "./whatIfChange.ts";

/** A project as it would stand; claims stay the form's own, so the score that moves is the recomputed one. */
export interface WhatIf {
  readonly outturn: ProjectOutturn;
  readonly recomputed: Recomputed;
  /** Changes that name a line, an indicator or funds which the project does not have. */
  readonly unknown: readonly WhatIfChange[];
}

export interface WhatIfOptions {
  /** Rates below which execution is low: the ones the project was derived by. */
  readonly thresholds?: Thresholds;
}

/** The supposed state, changed step by step. Only lines that are touched are derived anew. */
interface Draft {
  readonly outturn: ProjectOutturn;
  readonly thresholds: Thresholds;
  readonly lines: Map<string, LineOutturn>;
  readonly texts: Map<string, string>;
  executed: number | null;
}

/**
 * Supposes changes, one after the other, and derives what they would lead to. Money paid for a line is money
 * executed: the funds' amount moves with the line's, unless the line's was unknown. The same changes give the same
 * figures; the project itself is left as it is.
 */
export function whatIf(
  outturn: ProjectOutturn,
  changes: readonly WhatIfChange[],
  { thresholds = DEFAULT_THRESHOLDS }: WhatIfOptions = {},
): WhatIf {
  const { funds } = outturn.project;
  const draft: Draft = {
    outturn,
    thresholds,
    lines: new Map(outturn.lines.map((each) => [each.line.id, each])),
    texts: new Map(),
    executed: funds === null ? null : effectiveFund(funds, "executed").fen,
  };
  const unknown = changes.filter((change) => !apply(change, draft));
  const supposed = conclude(draft);
  return { outturn: supposed, recomputed: recompute(supposed), unknown };
}

/** False where the change names something the project does not have. */
function apply(change: WhatIfChange, draft: Draft): boolean {
  switch (change.kind) {
    case "actual":
      if (change.lineId !== EXECUTED) return pay(draft, draft.lines.get(change.lineId), change.fen);
      if (draft.outturn.project.funds === null) return false;
      if (draft.outturn.fromFunds) pay(draft, [...draft.lines.values()][0], change.fen);
      draft.executed = change.fen;
      return true;
    case "pay-later":
      for (const found of draft.lines.values()) {
        const primary = found.deviation?.primary;
        const isMeant =
          change.category === null ? primary && category(primary).fate === "later" : primary === change.category;
        if (isMeant && found.baseFen !== null) pay(draft, found, found.baseFen);
      }
      return true;
    case "category": {
      const found = draft.lines.get(change.lineId);
      if (found === undefined) return false;
      const { source } = found.line.category ?? found.line.reason;
      replace(draft, { ...found.line, category: { text: change.category, source } });
      return true;
    }
    case "score-actual":
      draft.texts.set(change.indicatorId, change.text);
      return draft.outturn.project.items.some(({ members }) => members.some(({ id }) => id === change.indicatorId));
  }
}

function pay(draft: Draft, found: LineOutturn | undefined, paid: number): boolean {
  if (found === undefined) return false;
  const { line, actualFen } = found;
  if (actualFen !== null && draft.executed !== null) draft.executed += paid - actualFen;
  replace(draft, { ...line, actual: supposedCell(line.actual, paid) });
  const item = draft.outturn.project.items.find(({ id }) => id === line.itemId);
  const [member, second] = item?.members ?? [];
  if (member !== undefined && second === undefined) draft.texts.set(member.id, `${formatYuan(paid as Fen)}元`);
  return true;
}

function replace(draft: Draft, line: CostLine): void {
  draft.lines.set(line.id, deriveLine(line, draft.thresholds, draft.outturn.project.year));
}

/** A cell that would hold another amount, exact to the fen; its source stays the cell it stands for. */
const supposedCell = (cell: AmountCell, amount: number): AmountCell => ({
  ...cell,
  fen: Number.isSafeInteger(amount) ? fen(amount) : null,
  fault: null,
  cleaned: [],
  quantum: 1,
});

function conclude({ outturn, thresholds, lines: drafted, texts, executed }: Draft): ProjectOutturn {
  const { fromFunds, scoring } = outturn;
  // A line set aside because the sums were beyond exact range may count again now that others have changed.
  const current = [...drafted.values()].map((each) =>
    each.state === "unknown" ? deriveLine(each.line, thresholds, outturn.project.year) : each,
  );
  const lines = keepExact(current);
  const sums = totals(lines);
  const project: Project = {
    ...outturn.project,
    funds: withExecuted(outturn.project.funds, executed),
    items: texts.size === 0 ? outturn.project.items : outturn.project.items.map((item) => withTexts(item, texts)),
    lines: fromFunds ? [] : lines.map(({ line }) => line),
  };
  return {
    project,
    lines,
    fromFunds,
    totals: sums,
    byCategory: byCategory(lines),
    rates: rates(project.funds, sums, fromFunds),
    score: scoreProject(project, scoring),
    scoring,
  };
}

/** Funds that would have executed so much. A total row that was left empty takes the amounts of its sources. */
function withExecuted(funds: Funds | null, executed: number | null): Funds | null {
  if (funds === null || executed === null) return funds;
  const before = effectiveFund(funds, "executed");
  if (before.fen === executed) return funds;
  const { total, sources } = funds;
  const columns = [total, ...sources].flatMap(({ amounts }) => Object.keys(amounts) as FundColumn[]);
  const amounts: Partial<Record<FundColumn, AmountCell>> = { ...total.amounts };
  for (const column of new Set<FundColumn>([...columns, "executed"])) {
    const cell =
      amounts[column] ?? sources.find((row) => row.amounts[column])?.amounts[column] ?? Object.values(amounts)[0];
    if (cell === undefined) continue;
    if (column === "executed") amounts[column] = supposedCell(cell, executed);
    else if (before.from === "sources") amounts[column] = { ...cell, fen: effectiveFund(funds, column).fen };
  }
  return { ...funds, total: { ...total, amounts } };
}

function withTexts(item: ScoreItem, texts: ReadonlyMap<string, string>): ScoreItem {
  if (!item.members.some(({ id }) => texts.has(id))) return item;
  const members = item.members.map((member) => {
    const text = texts.get(member.id);
    return text === undefined ? member : { ...member, actual: { ...member.actual, text } };
  });
  return { ...item, members };
}
