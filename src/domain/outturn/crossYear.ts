import type { Decimal } from "decimal.js";
import { type Fen, fen } from "../money/fen.ts";
import { ratio } from "../money/ratio.ts";
import { indexNames, type NameIndex, yearlessName } from "./crossYearNames.ts";
import { effectiveFund } from "./effectiveFunds.ts";
import type { LineOutturn } from "./lineOutturn.ts";
import type { ProjectOutturn } from "./projectOutturn.ts";

/** A line with the project and the year it stands in. */
export interface YearLine {
  readonly year: number;
  readonly project: ProjectOutturn;
  readonly outturn: LineOutturn;
}

/**
 * What became of money that was to be paid next year. `unpaid`: the line is there and nothing was paid;
 * `unknown`: what was paid cannot be read; `ambiguous`: several lines could be it and none has its amount; `no-next-year`: that year's form is not loaded.
 */
export type DebtOutcome = "paid" | "partly-paid" | "unpaid" | "unknown" | "not-found" | "ambiguous" | "no-next-year";

/** A line whose money was to be paid next year, looked for in that year's forms. */
export interface Debt {
  readonly from: YearLine;
  /** What was not spent and is due. */
  readonly dueFen: Fen;
  readonly outcome: DebtOutcome;
  /** The line it was found in; the candidates where it is ambiguous. */
  readonly found: readonly YearLine[];
  /** By what it was found; null where it was not. */
  readonly by: "name" | "similar-name" | "name-and-amount" | null;
  /** Paid in the line found; null without one or where it is unknown. */
  readonly paidFen: Fen | null;
  /** Whether the line found has a larger budget than what was due: it holds other money too, and a payment may be for that. */
  readonly holdsOther: boolean;
}

/** A line that was low in two or more years on end. */
export interface RecurringLow {
  readonly years: readonly YearLine[];
}

/** How far a year's budgets were changed, over the projects of which both amounts are known. */
export interface Adjustment {
  readonly year: number;
  readonly initialFen: Fen;
  readonly revisedFen: Fen;
  /** 预算调整率 = (全年预算 − 年初预算) ÷ 年初预算; null where the initial budget is not above zero. */
  readonly rate: Decimal | null;
  readonly projects: number;
  /** Projects of the year without both amounts. */
  readonly unknown: number;
}

/** The forms of one unit over the years. */
export interface CrossYear {
  /** Years that are loaded, ascending. */
  readonly years: readonly number[];
  /** Projects without a year, which take no part. */
  readonly undated: number;
  readonly debts: readonly Debt[];
  readonly recurring: readonly RecurringLow[];
  readonly adjustments: readonly Adjustment[];
}

/** The projects by unit, in order of appearance, of every unit of which more than one year is loaded. */
export function unitsOverYears(outturns: readonly ProjectOutturn[]): ReadonlyMap<string, readonly ProjectOutturn[]> {
  const units = new Map<string, ProjectOutturn[]>();
  for (const outturn of outturns) {
    const name = yearlessName(outturn.project.unit.text);
    if (name !== "") units.set(name, [...(units.get(name) ?? []), outturn]);
  }
  const isLong = (group: readonly ProjectOutturn[]) =>
    new Set(group.flatMap(({ project: { year } }) => year ?? [])).size > 1;
  return new Map([...units].filter(([, group]) => isLong(group)));
}

/**
 * Follows one unit from year to year: whether what was to be paid next year was paid, which lines stay low, how
 * far budgets were changed. Lines are matched by their names without years and markers; a name that more than one line
 * of either year has is never enough, the amount must agree as well.
 */
export function crossYear(outturns: readonly ProjectOutturn[]): CrossYear {
  const dated = outturns.flatMap((project) =>
    project.project.year === null ? [] : [{ project, year: project.project.year }],
  );
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => a - b);
  const books = new Map(
    years.map((year) => {
      const lines = dated
        .filter((each) => each.year === year)
        .flatMap(({ project }) => project.lines.map((outturn): YearLine => ({ year, project, outturn })));
      return [year, { lines, names: indexNames(lines, nameOf) }] as const;
    }),
  );
  return {
    years,
    undated: outturns.length - dated.length,
    debts: years.flatMap((year) => findDebts(books.get(year) as Book, books.get(year + 1))),
    recurring: findRecurring(years, books),
    adjustments: years.map((year) =>
      adjustment(
        year,
        dated.filter((each) => each.year === year),
      ),
    ),
  };
}

interface Book {
  readonly lines: readonly YearLine[];
  readonly names: NameIndex<YearLine>;
}

const nameOf = ({ outturn }: YearLine): string => outturn.line.name.text;

function findDebts(book: Book, next: Book | undefined): Debt[] {
  return book.lines.flatMap((from) => {
    const { deviation, unspentFen } = from.outturn;
    return deviation?.primary === "paid-next-year" && unspentFen !== null ? [follow(from, unspentFen, book, next)] : [];
  });
}

const NOTHING = { found: [], by: null, paidFen: null, holdsOther: false } as const;

function follow(from: YearLine, dueFen: Fen, book: Book, next: Book | undefined): Debt {
  if (next === undefined) return { from, dueFen, outcome: "no-next-year", ...NOTHING };
  const { found, by } = matches(from, dueFen, book, next);
  const [only, second] = found;
  if (only === undefined) return { from, dueFen, outcome: "not-found", ...NOTHING };
  if (second !== undefined || by === null) return { from, dueFen, outcome: "ambiguous", ...NOTHING, found };
  const { baseFen, actualFen } = only.outturn;
  return {
    from,
    dueFen,
    outcome: outcomeOf(actualFen, dueFen),
    found,
    by,
    paidFen: actualFen,
    holdsOther: baseFen !== null && baseFen > dueFen,
  };
}

function outcomeOf(paidFen: Fen | null, dueFen: Fen): DebtOutcome {
  if (paidFen === null) return "unknown";
  if (paidFen <= 0) return "unpaid";
  return paidFen < dueFen ? "partly-paid" : "paid";
}

/** The line of the next year that is the same one. More than one: nothing tells them apart. */
function matches(from: YearLine, dueFen: Fen | null, book: Book, next: Book): Pick<Debt, "found" | "by"> {
  const name = yearlessName(nameOf(from));
  const same = next.names.same(name);
  const candidates = same.length > 0 ? same : next.names.similar(name);
  const isUnique = book.names.same(name).length === 1 && candidates.length === 1;
  if (candidates.length === 0 || isUnique) {
    return { found: candidates, by: candidates.length === 0 ? null : same.length > 0 ? "name" : "similar-name" };
  }
  const agreeing = dueFen === null ? [] : candidates.filter(({ outturn }) => isSameAmount(outturn, dueFen));
  return agreeing.length === 1 ? { found: agreeing, by: "name-and-amount" } : { found: candidates, by: null };
}

/** Whether a line's budget is what was due, within half its last printed place. */
function isSameAmount({ line, base, baseFen }: LineOutturn, dueFen: Fen): boolean {
  const cell = base === "revised" ? line.revised : line.budget;
  return baseFen !== null && Math.abs(baseFen - dueFen) <= (cell?.quantum ?? 1) / 2;
}

function findRecurring(years: readonly number[], books: ReadonlyMap<number, Book>): RecurringLow[] {
  const taken = new Set<LineOutturn>();
  return years.flatMap((year) => {
    const lines = books.get(year)?.lines ?? [];
    return lines.flatMap((first): RecurringLow[] => {
      const chain: YearLine[] = [];
      for (let current: YearLine | null = first; current !== null && current.outturn.low !== null; ) {
        if (taken.has(current.outturn)) break;
        chain.push(current);
        current = successor(current, books);
      }
      if (chain.length < 2) return [];
      for (const { outturn } of chain) taken.add(outturn);
      return [{ years: chain }];
    });
  });
}

function successor(from: YearLine, books: ReadonlyMap<number, Book>): YearLine | null {
  const [book, next] = [books.get(from.year), books.get(from.year + 1)];
  if (book === undefined || next === undefined) return null;
  const { found, by } = matches(from, null, book, next);
  return by === null ? null : (found[0] ?? null);
}

function adjustment(year: number, projects: readonly { readonly project: ProjectOutturn }[]): Adjustment {
  const known = projects.flatMap(({ project: { project } }) => {
    const initial = project.funds && effectiveFund(project.funds, "initial").fen;
    const revised = project.funds && effectiveFund(project.funds, "revised").fen;
    return initial === null || revised === null ? [] : [{ initial, revised }];
  });
  const initialFen = addUp(known.map(({ initial }) => initial));
  const revisedFen = addUp(known.map(({ revised }) => revised));
  const isExact = initialFen !== null && revisedFen !== null;
  return {
    year,
    initialFen: isExact ? initialFen : fen(0),
    revisedFen: isExact ? revisedFen : fen(0),
    rate: isExact && initialFen > 0 ? ratio(fen(revisedFen - initialFen), initialFen) : null,
    projects: isExact ? known.length : 0,
    unknown: isExact ? projects.length - known.length : projects.length,
  };
}

/** The sum; null beyond exact range. */
function addUp(amounts: readonly Fen[]): Fen | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return Number.isSafeInteger(total) ? fen(total) : null;
}
