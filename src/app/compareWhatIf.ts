import type { FateId } from "../domain/deviation/taxonomy.ts";
import type { AmountUnit, Fen } from "../domain/money/fen.ts";
import { showAmount, showPoints, showRate, UNKNOWN } from "../domain/money/show.ts";
import { fates } from "../domain/outturn/fates.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { executionRate } from "../domain/scoring/executionRate.ts";
import { causeOf } from "../domain/scoring/lossCauses.ts";
import { recompute } from "../domain/scoring/recompute.ts";
import type { Text } from "../messages/text.ts";
import { whatIf as words } from "../messages/whatIf.ts";

/** One figure as it is and as it would be, as texts in no language; "—" where it is unknown. */
export interface Compared {
  readonly id: string;
  readonly label: Text;
  readonly before: Text;
  readonly after: Text;
  readonly isChanged: boolean;
}

const plain = (text: string): Text => ({ zh: text, en: text });
const unknown = plain(UNKNOWN);

const FATES: readonly { readonly id: FateId; readonly label: Text }[] = [
  { id: "later", label: words.later },
  { id: "released", label: words.released },
  { id: "undecided", label: words.undecided },
  { id: "unexplained", label: words.unexplained },
];

/**
 * What a supposition moves: the scored rate, its points, the total by the rules and the grade always, where the form
 * has them; the lines' rate and what becomes of unspent money only where they change. Before and after are reckoned by
 * the same rules, so the difference is the supposition's alone.
 */
export function compareWhatIf(before: ProjectOutturn, after: ProjectOutturn, unit: AmountUnit): Compared[] {
  const always = [rate, executionPoints, total, grade];
  const money = (fen: Fen): Text => plain(showAmount(fen, unit));
  const moved: Pair[] = [
    { id: "lines", label: words.linesRate, of: ({ totals }) => totals.rate && plain(showRate(totals.rate)) },
    ...FATES.map(({ id, label }): Pair => ({ id, label, of: ({ byCategory }) => money(fates(byCategory)[id]) })),
  ];
  const compare = ({ id, label, of }: Pair): Compared => {
    const [was, is] = [of(before) ?? unknown, of(after) ?? unknown];
    return { id, label, before: was, after: is, isChanged: was.zh !== is.zh };
  };
  return [
    ...always.map(compare).filter((each) => each.before !== unknown || each.after !== unknown),
    ...moved.map(compare).filter(({ isChanged }) => isChanged),
  ];
}

interface Pair {
  readonly id: string;
  readonly label: Text;
  readonly of: (outturn: ProjectOutturn) => Text | null;
}

const rate: Pair = {
  id: "rate",
  label: words.rate,
  of: ({ project: { funds } }) => {
    const found = funds && executionRate(funds);
    return found && plain(showRate(found));
  },
};

const executionPoints: Pair = {
  id: "execution",
  label: words.executionPoints,
  of: (outturn) => {
    const row = recompute(outturn).rows.find((each) => causeOf(each.row) === "execution");
    return row?.ruleScore ? plain(showPoints(row.ruleScore)) : null;
  },
};

const total: Pair = {
  id: "total",
  label: words.total,
  of: (outturn) => {
    const found = recompute(outturn).total;
    return found && plain(showPoints(found));
  },
};

const grade: Pair = {
  id: "grade",
  label: words.grade,
  of: (outturn) => recompute(outturn).grade?.title ?? null,
};
