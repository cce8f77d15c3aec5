import type { Project } from "../domain/project/project.ts";
import { sha256 } from "./sha256.ts";

/** An entry as `catalog.json` lists it; the reader also takes one text for both languages. */
export interface WrittenEntry {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly kind: "json";
  readonly unit: string;
  readonly year: number | null;
  readonly sha256: string;
}

/**
 * The catalog's entry for a data set that `writeDataset` wrote: `file` is the name it is published under, `text` what
 * the file holds. Title, unit and year are those of the first project. A name that makes no id gives one from the
 * checksum.
 */
export function catalogEntryOf(file: string, text: string, projects: readonly Project[]): WrittenEntry {
  const [first] = projects;
  const hash = sha256(new TextEncoder().encode(text));
  const stem = file.replace(/\.json$/, "");
  return {
    id: /^[\w.-]+$/.test(stem) ? stem : `data-${hash.slice(0, 8)}`,
    title: first?.name.text ?? "",
    file,
    kind: "json",
    unit: first?.unit.text ?? "",
    year: first?.year ?? null,
    sha256: hash,
  };
}

/** The name a data set is published under: a catalog's path may hold nothing that means something in an address. */
export function publishedName(file: string): string {
  return `${file.replace(/\.[^.]*$/, "").replace(/[\\:?#%/]/g, "-")}.json`;
}
