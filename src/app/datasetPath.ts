import type { CatalogEntry } from "../ingest/catalog.ts";

/** The folder of the published data and the list of what is in it, relative to the page. */
const DATA_FOLDER = "data/";
export const CATALOG_FILE = `${DATA_FOLDER}catalog.json`;

/** Where a file that the catalog lists is fetched from: beside the catalog, relative to the page. */
export function datasetPath({ file }: Pick<CatalogEntry, "file">): string {
  return DATA_FOLDER + file;
}
