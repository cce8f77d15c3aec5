import { stripBlanks } from "../money/blanks.ts";
import { CATEGORIES, type CategoryId } from "./taxonomy.ts";

const byName = new Map(
  CATEGORIES.flatMap(({ id, title }) => [id, title.zh, title.en].map((name) => [key(name), id] as const)),
);

/**
 * The category a data set names: its id, Chinese title or English title, in any case and with blanks, hyphens or
 * underscores between words. Null for any other text, blank included; ingest reports it.
 */
export function parseCategory(text: string): CategoryId | null {
  return byName.get(key(text)) ?? null;
}

function key(name: string): string {
  return stripBlanks(name).toLowerCase().replace(/[_-]+/g, "");
}
