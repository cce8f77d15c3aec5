import type { CatalogEntry } from "../ingest/catalog.ts";
import type { Site } from "./load.ts";
import type { UrlState } from "./urlState.ts";

/** The data set the address names, else the catalog's default, else its first; null where there is none. */
export function chooseEntry({ catalog }: Site, { data }: UrlState): CatalogEntry | null {
  if (catalog === null) return null;
  const wanted = data ?? catalog.default;
  return catalog.datasets.find(({ id }) => id === wanted) ?? catalog.datasets[0] ?? null;
}
