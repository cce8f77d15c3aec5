import type { AmountCell, NumberCell, RateCell, TextCell } from "./cells.ts";
import type { FundRow, Project } from "./project.ts";
import type { Source } from "./source.ts";

/** A cell a project was read from, with how it was read. */
export type ReadCell =
  | { readonly kind: "text"; readonly cell: TextCell }
  | { readonly kind: "amount"; readonly cell: AmountCell }
  | { readonly kind: "number"; readonly cell: NumberCell }
  | { readonly kind: "rate"; readonly cell: RateCell };

const text = (cell: TextCell | null | undefined): ReadCell[] => (cell ? [{ kind: "text", cell }] : []);
const amount = (cell: AmountCell | null | undefined): ReadCell[] => (cell ? [{ kind: "amount", cell }] : []);
const number = (cell: NumberCell | null | undefined): ReadCell[] => (cell ? [{ kind: "number", cell }] : []);
const rate = (cell: RateCell | null | undefined): ReadCell[] => (cell ? [{ kind: "rate", cell }] : []);

/**
 * Every cell a project rests on, once each, in form order: head, funds, goals, indicators, lines, totals. A cell that
 * several rows share (a merged heading, one weight for a group) counts once; one read both as a text and as an amount
 * (a cost line's target) counts as the amount.
 */
export function readCells(project: Project): ReadCell[] {
  const { funds, linesTotal } = project;
  const all: ReadCell[] = [
    ...text(project.name),
    ...text(project.department),
    ...text(project.unit),
    ...(funds === null ? [] : [funds.total, ...funds.sources].flatMap(rowCells)),
    ...text(funds?.reason),
    ...project.goals.flatMap((goal) => [...text(goal.expected), ...text(goal.actual)]),
    ...project.items.flatMap((item) => [
      ...item.members.flatMap((member) => [
        ...[member.level1, member.level2, member.name].flatMap(text),
        ...[member.operator, member.target, member.measure, member.actual, member.reason].flatMap(text),
      ]),
      ...number(item.weight),
      ...number(item.score),
    ]),
    ...project.lines.flatMap((line) => [
      ...text(line.name),
      ...[line.budget, line.revised, line.actual].flatMap(amount),
      ...[line.status, line.reason, line.category].flatMap(text),
    ]),
    ...amount(linesTotal?.budget),
    ...amount(linesTotal?.actual),
    ...number(project.totalWeight),
    ...number(project.totalScore),
    ...text(project.grade),
    ...project.notes.flatMap(text),
  ];
  const cells = new Map<string | Source, ReadCell>();
  for (const cell of all) {
    const address = addressOf(cell.cell.source);
    const known = cells.get(address);
    if (known === undefined || (known.kind === "text" && cell.kind !== "text")) cells.set(address, cell);
  }
  return [...cells.values()];
}

const rowCells = ({ label, amounts, rate: printed, weight, score }: FundRow): ReadCell[] => [
  ...text(label),
  ...Object.values(amounts).flatMap(amount),
  ...rate(printed),
  ...number(weight),
  ...number(score),
];

/** Place and text are part of it because a JSON file may stand on a single line. */
function addressOf(source: Source): string | Source {
  const { table, row, column, place, raw } = source;
  return row === null ? source : JSON.stringify([table, row, column, place, raw]);
}
