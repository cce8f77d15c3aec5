import type { IngestOptions } from "../format.ts";
import type { Issue } from "../issue.ts";
import { fileSource, issueAt } from "../issueAt.ts";
import { type Grid, topOf } from "./grid.ts";
import type { AmountColumn, AmountRole } from "./listCells.ts";
import type { ListHeader } from "./listHeader.ts";
import { columnUnits } from "./listUnit.ts";

/**
 * The columns amounts are read from, each with the unit of its bare figures; a unit that had to be assumed is
 * an issue. A list whose only budget is the revised one has its budget there.
 */
export function amountColumns(
  header: ListHeader,
  grid: Grid,
  file: string,
  options: IngestOptions,
  issues: Issue[],
): Partial<Record<AmountRole, AmountColumn>> {
  const { budget, revised, actual } = header.columns;
  const wanted = (
    [
      ["budget", budget ?? revised],
      ["revised", budget && revised],
      ["actual", actual],
    ] as const
  ).flatMap(([role, column]) => (column ? [{ role, column }] : []));
  const columns = wanted.map(({ column }) => column);
  const units = columnUnits(columns, header, grid, file, options.amountUnit);
  const out: Partial<Record<AmountRole, AmountColumn>> = {};
  for (const [index, { role, column }] of wanted.entries()) {
    const { fallback, assumed } = units[index]!;
    out[role] = { ...column, fallback };
    if (!assumed) continue;
    const at = { ...fileSource(file, topOf(grid).rowNumber(header.row)), table: grid.table, column: column.header };
    const params = { header: column.header, unit: fallback.unit, basisZh: assumed.zh, basisEn: assumed.en };
    issues.push(issueAt("list-unit-assumed", at, params));
  }
  return out;
}
