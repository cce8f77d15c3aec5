import type { CatalogEntry } from "../ingest/catalog.ts";
import type { Config } from "./config.ts";

/** Where a data set's file is fetched from: beside the catalog, relative to the page. */
export function datasetPath(entry: CatalogEntry, config: Config): string {
  return config.catalog.replace(/[^/]*$/, "") + entry.file;
}
