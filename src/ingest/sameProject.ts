import { stripBlanks } from "../domain/money/blanks.ts";
import type { Fen } from "../domain/money/fen.ts";
import { halfWidth } from "../domain/money/halfWidth.ts";
import { effectiveFund } from "../domain/outturn/effectiveFunds.ts";
import type { Project } from "../domain/project/project.ts";
import type { Issue } from "./issue.ts";
import { fileSource, issueAt } from "./issueAt.ts";

/** A project of an earlier file: by what it may be known again. */
interface Seen {
  readonly file: string;
  readonly funds: string | null;
  readonly lines: string | null;
}

/** Stands for a unit or a year that is not asked for: forms without one are known by the rest. */
const ANY = "*";

/**
 * Knows a project again that an earlier file already held, as the same form in Word and in Excel: its name, unit and
 * year agree, and so do the totals, those of the funds (revised budget and spending) and the names and sums of the lines, where both
 * have them. What a file does not state agrees with anything, but one total that is not zero must be there to compare.
 *
 * Returns a function to be given each file in turn, its name and its projects, which answers with a warning for every
 * project that would count twice. Projects of one file are not compared with each other.
 */
export function createTwinFinder(): (file: string, projects: readonly Project[]) => Issue[] {
  const seen = new Map<string, Seen>();

  return (file, projects) => {
    const known = projects.map((project) => ({ project, funds: fundsTotals(project), lines: lineSums(project) }));
    const issues = known.flatMap(({ project, funds, lines }) => {
      const twin = [funds, lines]
        .flatMap((totals) => (totals === null ? [] : asked(project).map((who) => seen.get(`${who}\n${totals}`))))
        .find((other) => other && agrees(other.funds, funds) && agrees(other.lines, lines));
      const name = project.name.text || project.unit.text;
      return twin ? [issueAt("project-twice", fileSource(file), { name, other: twin.file })] : [];
    });
    for (const { project, funds, lines } of known) {
      for (const totals of [funds, lines]) {
        if (totals === null) continue;
        for (const who of offered(project)) {
          const key = `${who}\n${totals}`;
          if (!seen.has(key)) seen.set(key, { file, funds, lines });
        }
      }
    }
    return issues;
  };
}

/** Under which keys a project is found: by its unit and year, and by those who do not know them. */
function offered({ name, unit, year }: Project): string[] {
  return [plain(unit.text), ANY].flatMap((who) =>
    [year ?? "", ANY].map((when) => [plain(name.text), who, when].join("\n")),
  );
}

/** Which keys a project asks for: its own, and those of projects that do not state what it states. */
function asked({ name, unit, year }: Project): string[] {
  const units = unit.text === "" ? [ANY] : [plain(unit.text), ""];
  const years = year === null ? [ANY] : [year, ""];
  return units.flatMap((who) => years.map((when) => [plain(name.text), who, when].join("\n")));
}

function fundsTotals({ funds }: Project): string | null {
  if (funds === null) return null;
  return totalsOf("funds", effectiveFund(funds, "revised").fen, effectiveFund(funds, "executed").fen);
}

function lineSums({ lines }: Project): string | null {
  const sum = (amounts: readonly (Fen | null)[]) => amounts.reduce((all, fen) => all + BigInt(fen ?? 0), 0n);
  const totals = totalsOf(
    "lines",
    sum(lines.map(({ budget }) => budget.fen)),
    sum(lines.map(({ actual }) => actual.fen)),
  );
  // Parts of one project, sent in as files of their own, may come to the same sums.
  const names = lines.map(({ name }) => plain(name.text)).sort();
  return totals && `${totals} ${names.join("\n")}`;
}

/** Two totals as one text; null where there is nothing to compare. */
function totalsOf(kind: string, budget: Fen | bigint | null, actual: Fen | bigint | null): string | null {
  return budget || actual ? `${kind} ${budget} ${actual}` : null;
}

function agrees(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function plain(text: string): string {
  return stripBlanks(halfWidth(text));
}
