import { parseAmount } from "../money/parseAmount.ts";
import type { AmountCell, TextCell } from "../project/cells.ts";
import type { CostLine, FundColumn, Funds, Project } from "../project/project.ts";
import type { Source } from "../project/source.ts";
import { effectiveFund, sumSources } from "./effectiveFunds.ts";

/**
 * The single line that stands for a form without cost lines: its funds' total, so that such a form still
 * shows what was not spent and why. The budget is the initial amount, or the only one there is; the revised
 * amount is the form's own. Null where neither a budget nor the spending is known.
 */
export function lineFromFunds(project: Project): CostLine | null {
  const { funds } = project;
  if (funds === null) return null;
  const initial = fundCell(funds, "initial");
  const revised = fundCell(funds, "revised");
  const budget = initial ?? revised ?? fundCell(funds, funds.denominator);
  const actual = fundCell(funds, "executed");
  if (budget === null && actual === null) return null;
  return {
    id: `${project.id}-funds`,
    name: project.name.text === "" ? funds.total.label : project.name,
    budget: budget ?? unknownCell(project),
    revised,
    actual: actual ?? unknownCell(project),
    status: blank(project.name.source),
    reason: findReason(project, funds, (revised ?? budget)?.fen ?? null, actual?.fen ?? null),
    category: null,
    itemId: null,
  };
}

/**
 * A column's amount as a cell: the total row's own where it can be used, else one that adds the sources'
 * amounts and names them in its raw text. Null where neither is known.
 */
function fundCell(funds: Funds, column: FundColumn): AmountCell | null {
  const { fen, from } = effectiveFund(funds, column);
  if (fen === null) return null;
  if (from === "total") return funds.total.amounts[column] ?? null;
  const cells = sumSources(funds, column)?.cells ?? [];
  const first = cells[0];
  if (first === undefined) return null;
  const raw = cells.map((cell) => cell.source.raw.trim()).join(" + ");
  const quantum = cells.reduce((total, cell) => total + cell.quantum, 0);
  return { ...first, fen, source: { ...first.source, raw }, quantum };
}

/**
 * The funds' own reason; else the reason of the indicator that repeats the funds' two amounts as its target
 * and actual value (Langfang 2019 explains 43.2 / 37.24 there); else blank.
 */
function findReason(project: Project, funds: Funds, base: number | null, actual: number | null): TextCell {
  if (funds.reason !== null && funds.reason.text !== "") return funds.reason;
  const amountIn = (cell: TextCell) => parseAmount(cell.text, { unit: project.amountUnit, from: "form" }).fen;
  const indicator =
    base === null || actual === null
      ? undefined
      : project.items
          .flatMap((item) => item.members)
          .find(
            ({ target, actual: done, reason }) =>
              reason.text !== "" && amountIn(target) === base && amountIn(done) === actual,
          );
  return indicator?.reason ?? funds.reason ?? blank(funds.total.label.source);
}

function blank(source: Source): TextCell {
  return { text: "", source: { ...source, raw: "" } };
}

function unknownCell(project: Project): AmountCell {
  const { source } = project.funds?.total.label ?? project.name;
  return { ...parseAmount("", { unit: project.amountUnit, from: "form" }), source: { ...source, raw: "" } };
}
