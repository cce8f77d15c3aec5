import type { AmountUnit } from "../../domain/money/fen.ts";
import type { AmountCell } from "../../domain/project/cells.ts";
import type { Project } from "../../domain/project/project.ts";
import type { FallbackUnit } from "../cells.ts";
import type { Issue } from "../issue.ts";
import { fileSource, issueAt } from "../issueAt.ts";
import type { RawCell, RawTable } from "../rawTable.ts";
import { blockAt } from "./blockAt.ts";
import { buildProject } from "./buildProject.ts";
import { type Draft, isForm, newDraft } from "./draft.ts";
import { type FormGrid, formGridOf } from "./formGrid.ts";
import { isTitle, titleYear } from "./forms.ts";
import { countPairs, settlePairs } from "./fundPairs.ts";
import { fieldOf } from "./labels.ts";
import { type Confidence, confidenceOf, matchTemplate } from "./matchTemplate.ts";
import { Placer } from "./placer.ts";
import { readFunds } from "./readFunds.ts";
import { readGoals } from "./readGoals.ts";
import { readIndicators } from "./readIndicators.ts";
import { readLines } from "./readLines.ts";
import { readLoose } from "./readLoose.ts";
import { unitIn } from "./units.ts";

/** What the recogniser made of a file's tables. `template` is null, and `projects` empty, where they hold no form. */
export interface Recognition {
  readonly projects: readonly Project[];
  readonly issues: readonly Issue[];
  /** Id of the first form's template, or `other-form` for a form of no known template. */
  readonly template: string | null;
  readonly confidence: Confidence;
  /** Filled cells that found no place in a project; each has an issue. */
  readonly unplaced: readonly RawCell[];
}

/** A form has its first header within this many rows; a list of 100,000 lines is not walked in vain. */
const LOOK_AHEAD = 60;

/** Forms print their amounts in 万元 unless they say otherwise. */
const USUAL_UNIT: AmountUnit = "万元";

/**
 * Reads self-evaluation forms of any known shape out of raw tables, by their labels. A form may spread over
 * several tables and a file may hold several forms. Every filled cell ends in a project or in an issue. Never throws
 * for bad data. `amountUnit` is the unit of amounts that neither their cell nor the form names.
 */
export function recogniseForm(tables: readonly RawTable[], file: string, amountUnit?: AmountUnit): Recognition {
  const grids = tables.map(formGridOf);
  if (!grids.some(hasBlock)) return nothing();
  const placer = new Placer(file);
  const drafts: Draft[] = [];
  let draft = newDraft();
  const keep = (): void => {
    settlePairs(draft, draft.amountUnit ?? amountUnit ?? USUAL_UNIT, placer);
    if (isForm(draft)) drafts.push(draft);
    draft = newDraft();
  };
  const unplaced: RawCell[] = [];
  let filled = 0;
  for (const grid of grids) {
    placer.enter(grid.name);
    let fallback = fallbackUnit(grid, 0, draft, amountUnit);
    for (let row = 0; row < grid.height; ) {
      if (isForm(draft) && startsForm(grid, row, draft)) {
        keep();
        fallback = fallbackUnit(grid, row, draft, amountUnit);
      }
      row = readAt(grid, row, placer, draft, fallback);
    }
    for (const cell of leftOver(grid, placer)) {
      unplaced.push(cell);
      placer.unplaced(cell, { column: null, place: null });
    }
    for (let row = 0; row < grid.height; row++) filled += grid.own(row).length;
  }
  const rest = draft;
  settlePairs(draft, draft.amountUnit ?? amountUnit ?? USUAL_UNIT, placer);
  if (isForm(draft)) keep();
  else if (drafts.length > 0) drafts[drafts.length - 1]!.notes.push(...rest.notes);
  if (drafts.length === 0) return nothing();

  const matches = drafts.map((entry) => {
    for (const title of entry.titles) entry.features.add(`title:${title.replace(/\s/g, "")}`);
    return matchTemplate(entry.features);
  });
  const projects = drafts.map((entry, i) => {
    entry.year ??= titleYear(file);
    const unit = entry.amountUnit ?? amountUnit ?? USUAL_UNIT;
    const template = matches[i]!.template?.id ?? "other-form";
    return buildProject(entry, `p${i + 1}`, template, { unit, from: "form" }, placer);
  });
  const assumed = projects.filter((_, i) => drafts[i]!.amountUnit === null).filter(usesFormUnit);
  const issues = [
    ...assumed.map((project) => issueAt("form-unit-assumed", fileSource(file), { unit: project.amountUnit })),
    ...distinct(placer.issues),
  ];
  return {
    projects,
    issues,
    template: projects[0]!.template,
    confidence: confidenceOf(matches[0]!.share, filled === 0 ? 0 : 1 - unplaced.length / filled),
    unplaced,
  };
}

function nothing(): Recognition {
  return { projects: [], issues: [], template: null, confidence: confidenceOf(0, 0), unplaced: [] };
}

/**
 * Whether a table shows the header of a form's block near its top, or a project's name with amounts beside their
 * labels; a list of lines alone makes no form.
 */
function hasBlock(grid: FormGrid): boolean {
  let named = false;
  let pairs = 0;
  for (let row = 0; row < Math.min(grid.height, LOOK_AHEAD); row++) {
    const kind = blockAt(grid, row)?.kind;
    if (kind === "funds" || kind === "indicators") return true;
    named ||= fieldOf(grid.own(row)[0]?.cell.text ?? "") === "name";
    pairs += countPairs(grid.own(row));
  }
  return named && pairs >= 2;
}

/** A project's name stands this close below its form's title. */
const TITLE_ROWS = 6;

/** Whether a new form begins after the one at hand has its content: a project's name once more, or a title above one. */
function startsForm(grid: FormGrid, row: number, draft: Draft): boolean {
  const [first] = grid.own(row);
  if (first === undefined || draft.name === null) return false;
  if (fieldOf(first.cell.text) === "name") return true;
  if (!isTitle(first.cell.text)) return false;
  for (let r = row + 1; r <= row + TITLE_ROWS && blockAt(grid, r) === null; r++) {
    if (grid.own(r).some(({ cell }) => fieldOf(cell.text) === "name")) return true;
  }
  return false;
}

function readAt(grid: FormGrid, row: number, placer: Placer, draft: Draft, fallback: FallbackUnit): number {
  const block = blockAt(grid, row);
  const loose = (at: number): void => readLoose(grid, at, placer, draft);
  if (block?.kind === "indicators") return readIndicators(grid, row, block.header, placer, draft, loose);
  if (block?.kind === "funds" && draft.funds === null)
    return readFunds(grid, row, block.header, placer, draft, fallback);
  if (block?.kind === "lines") return readLines(grid, row, block.header, placer, draft, fallback);
  if (block?.kind === "goals") return readGoals(grid, row, block, placer, draft);
  loose(row);
  return row + 1;
}

/** The unit a form that begins in a row states before its amounts, in a header or caption near its top. */
function fallbackUnit(grid: FormGrid, from: number, draft: Draft, given: AmountUnit | undefined): FallbackUnit {
  let names = draft.name === null ? 0 : 1;
  for (let row = from; row < Math.min(grid.height, from + LOOK_AHEAD) && draft.amountUnit === null; row++) {
    // A second name belongs to the next form, and so does its unit.
    if (fieldOf(grid.own(row)[0]?.cell.text ?? "") === "name" && names++ > 0) break;
    for (const { cell } of grid.own(row)) {
      if (cell.text.replace(/\s+/g, " ").length < 60) draft.amountUnit ??= unitIn(cell.text);
    }
  }
  return { unit: draft.amountUnit ?? given ?? USUAL_UNIT, from: "form" };
}

function leftOver(grid: FormGrid, placer: Placer): RawCell[] {
  const cells: RawCell[] = [];
  for (let row = 0; row < grid.height; row++) {
    for (const { cell } of grid.own(row)) if (!placer.isPlaced(cell)) cells.push(cell);
  }
  return cells;
}

/** Whether an amount of the project had to be read in the form's unit. */
function usesFormUnit({ funds, lines, linesTotal }: Project): boolean {
  const rows = funds === null ? [] : [funds.total, ...funds.sources];
  const cells: (AmountCell | null | undefined)[] = [
    ...rows.flatMap((row) => Object.values(row.amounts)),
    ...lines.flatMap((line) => [line.budget, line.revised, line.actual]),
    linesTotal?.budget,
    linesTotal?.actual,
  ];
  return cells.some((cell) => cell?.unitFrom === "form" && cell.fen !== null && cell.fault === null);
}

/** Each fault once: a merged cell is read for every row it stands over. */
function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, source }) => {
    const key = [code, source.table, source.row, source.raw, source.column].join("\u0000");
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
