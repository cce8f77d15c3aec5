import { statusMarker } from "../domain/deviation/status.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import { formatExact } from "../domain/money/format.ts";
import { parseAmount } from "../domain/money/parseAmount.ts";
import type { AmountCell, NumberCell, RateCell, TextCell } from "../domain/project/cells.ts";
import type { CostLine, FundRow, Funds, Indicator, Project, ScoreItem } from "../domain/project/project.ts";

/** A field of the written data set; undefined fields are left out. */
type Field = string | number | boolean | null | undefined | readonly Field[] | { readonly [name: string]: Field };

/**
 * Projects as the text of a canonical data set (`public/schema/dataset.schema.json`). Cells are written as
 * they were found; only an amount that would read differently there, because its unit stood in a header, gets
 * its unit, so that reading the text gives the same projects. Addresses are the new file's.
 */
export function writeDataset(projects: readonly Project[]): string {
  const dataset: Field = { format: "outturn-dataset", version: 1, projects: projects.map(projectField) };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

function projectField(project: Project): Field {
  const { amountUnit: unit, funds, linesTotal } = project;
  const grouped = new Set<CostLine>();
  const items = project.items.map((item) => {
    const lines = linesOf(item, project);
    for (const line of lines) grouped.add(line);
    return itemField(item, lines, unit);
  });
  const plain = project.lines.filter((line) => !grouped.has(line));
  return {
    name: found(project.name),
    unit: filled(project.unit),
    department: filled(project.department),
    year: project.year ?? undefined,
    amountUnit: unit,
    template: project.template ?? undefined,
    profile: project.profile ?? undefined,
    funds: funds === null ? undefined : fundsField(funds, unit),
    goals: listed(project.goals.map((goal) => ({ expected: filled(goal.expected), actual: filled(goal.actual) }))),
    items: listed(items),
    lines: listed(plain.map((line) => ({ budget: amount(line.budget, unit), ...lineFields(line, unit) }))),
    linesTotal:
      linesTotal === null
        ? undefined
        : { budget: optionalAmount(linesTotal.budget, unit), actual: optionalAmount(linesTotal.actual, unit) },
    totalWeight: optional(project.totalWeight),
    totalScore: optional(project.totalScore),
    grade: optional(project.grade),
    notes: listed(project.notes.map(found)),
  };
}

function fundsField(funds: Funds, unit: AmountUnit): Field {
  return {
    denominator: funds.denominator,
    total: fundRowField(funds.total, unit),
    sources: listed(funds.sources.map((row) => fundRowField(row, unit))),
    reason: optional(funds.reason),
  };
}

function fundRowField({ label, amounts, rate, weight, score }: FundRow, unit: AmountUnit): Field {
  const columns = Object.entries(amounts).map(([column, cell]) => [column, amount(cell, unit)] as const);
  return {
    label: filled(label),
    ...Object.fromEntries(columns),
    rate: optional(rate),
    weight: optional(weight),
    score: optional(score),
  };
}

/** The cost lines an item's members are: all of them or none. Lines of part of a group are written as plain lines. */
function linesOf(item: ScoreItem, project: Project): readonly CostLine[] {
  const lines = project.lines.filter((line) => line.itemId === item.id);
  return lines.length === item.members.length ? lines : [];
}

function itemField({ members, weight, score }: ScoreItem, lines: readonly CostLine[], unit: AmountUnit): Field {
  const fields = members.map((member, index) => memberField(member, lines[index], unit));
  const first = members[0];
  return {
    level1: first && filled(first.level1),
    level2: first && filled(first.level2),
    ...(fields.length === 1 ? (fields[0] as Record<string, Field>) : { members: fields }),
    weight: optional(weight),
    score: optional(score),
    costLines: lines.length > 0 ? true : undefined,
  };
}

function memberField(member: Indicator, line: CostLine | undefined, unit: AmountUnit): Field {
  const { name, target, actual, reason, operator, measure } = member;
  const fields = { name: filled(name), target: filled(target), actual: filled(actual), reason: filled(reason) };
  return {
    ...fields,
    operator: optional(operator),
    measure: optional(measure),
    ...(line && { target: amount(line.budget, unit), ...lineFields(line, unit) }),
  };
}

function lineFields(line: CostLine, unit: AmountUnit): Record<string, Field> {
  return {
    name: filled(line.name),
    revised: optionalAmount(line.revised, unit),
    actual: amount(line.actual, unit),
    // The name's own marker is found there again.
    status: line.status.text === statusMarker(line.name.text) ? undefined : found(line.status),
    reason: filled(line.reason),
    category: optional(line.category),
  };
}

/** A cell's text as found, where that still is its text: under a merged cell the text stands elsewhere. */
function found({ text, source }: TextCell): string {
  return source.raw.trim() === text ? source.raw : text;
}

/** A text that is always there when read: an empty one can be left out. */
function filled(cell: TextCell): string | undefined {
  return cell.text === "" ? undefined : found(cell);
}

/** A cell that is null where the data have no such field: an empty one must be written. */
function optional(cell: TextCell | NumberCell | RateCell | null): string | undefined {
  if (cell === null) return undefined;
  return "text" in cell ? found(cell) : cell.source.raw;
}

function optionalAmount(cell: AmountCell | null, unit: AmountUnit): string | null | undefined {
  return cell === null ? undefined : amount(cell, unit);
}

/** The first way of writing an amount that reads as the same amount where `unit` is the rule; blank where none does. */
function amount(cell: AmountCell, unit: AmountUnit): string {
  const { raw } = cell.source;
  const ways = [raw, `${raw.trim()}${cell.unit}`];
  if (cell.fen !== null) ways.push(`${formatExact(cell.fen, cell.unit, { grouping: false })}${cell.unit}`);
  return ways.find((way) => parseAmount(way, { unit, from: "form" }).fen === cell.fen) ?? "";
}

function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
