import type { AmountCell, NumberCell } from "../project/cells.ts";
import type { Project } from "../project/project.ts";

/** Marks by which a cell says that there is no figure. */
const NO_FIGURE = /^(?:[-—―─_/\\*…·.\s\u3000]*|暂?无)$/;

/** Whether a cell of points holds nothing, as against something that cannot be read. */
export const isBlankNumber = (cell: NumberCell): boolean => cell.value === null && NO_FIGURE.test(cell.source.raw);

/** Several checks walk all amounts of a project, which never change. */
const known = new WeakMap<Project, readonly AmountCell[]>();

/** Every amount cell of a project: lines, their total, funds. */
export function amountCells(project: Project): readonly AmountCell[] {
  const found = known.get(project) ?? collect(project);
  known.set(project, found);
  return found;
}

function collect({ funds, lines, linesTotal }: Project): AmountCell[] {
  const rows = funds === null ? [] : [funds.total, ...funds.sources];
  return [
    ...rows.flatMap((row) => Object.values(row.amounts)),
    ...lines.flatMap(({ budget, revised, actual }) => [budget, ...(revised ? [revised] : []), actual]),
    ...[linesTotal?.budget, linesTotal?.actual].flatMap((cell) => cell ?? []),
  ];
}
