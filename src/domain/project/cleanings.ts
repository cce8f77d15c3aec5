import type { Cleaning } from "./cells.ts";
import type { Project } from "./project.ts";
import { type ReadCell, readCells } from "./readCells.ts";

/** What was done to a cell's text so that it could be read; `empty` is a cell of nothing but blanks read as empty. */
export type CleaningKind = Cleaning | "empty";

/** The order in which kinds are listed: what changes a figure's meaning first. */
const CLEANING_KINDS: readonly CleaningKind[] = [
  "percent-zero",
  "unit",
  "thousands",
  "currency",
  "full-width",
  "blanks",
  "empty",
];

export interface CleanedCells {
  readonly kind: CleaningKind;
  /** In form order. A cell that was cleaned in several ways stands under each. */
  readonly cells: readonly ReadCell[];
}

/** The cells whose text was cleaned, by the kind of cleaning; kinds that did not occur are absent. */
export function cleanings(project: Project): CleanedCells[] {
  const cells = readCells(project).map((cell) => ({ cell, kinds: kindsOf(cell) }));
  return CLEANING_KINDS.map((kind) => ({
    kind,
    cells: cells.filter(({ kinds }) => kinds.includes(kind)).map(({ cell }) => cell),
  })).filter((group) => group.cells.length > 0);
}

function kindsOf({ kind, cell }: ReadCell): readonly CleaningKind[] {
  const { raw } = cell.source;
  if (raw.trim() === "") return raw === "" ? [] : ["empty"];
  if (kind === "amount") return cell.cleaned;
  return raw === raw.trim() ? [] : ["blanks"];
}
