import type { CatalogEntry } from "../ingest/catalog.ts";
import { type Loaded, loadDataset, type Site } from "./load.ts";

/** A data set that was asked for before there was a page to show it. */
export interface FirstDataset {
  readonly entry: CatalogEntry;
  readonly loading: Promise<Loaded>;
  /** What has arrived in time for the first drawing; null where the page is drawn without it. */
  readonly loaded: Loaded | null;
}

/** Longer than this, an empty frame is better than nothing. */
const PATIENCE_MS = 150;

/**
 * Asks for the first data set at once and waits a moment for it: a page drawn whole stands sooner than a frame that
 * is drawn and filled afterwards.
 */
export async function loadFirstDataset(entry: CatalogEntry, site: Site): Promise<FirstDataset> {
  const loading = loadDataset(entry, site, new AbortController().signal);
  const patience = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE_MS));
  return { entry, loading, loaded: await Promise.race([loading, patience]) };
}
