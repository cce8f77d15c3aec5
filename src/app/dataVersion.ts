import { parseCatalog } from "../ingest/catalog.ts";
import { CATALOG_FILE } from "./datasetPath.ts";
import { fetchFile } from "./fetchFile.ts";
import type { Site } from "./load.ts";

/** The first look at the catalog, and the longest time between two: each one that finds nothing doubles the wait. */
const FIRST_MS = 60_000;
const LONGEST_MS = 15 * 60_000;

/**
 * The site with the catalog that is on the server now: the very same object where nothing in it has changed, null
 * where it could not be fetched or used. The server is asked whether the file has changed, so an unchanged one costs
 * an answer without a body.
 */
export async function readSiteAgain(site: Site): Promise<Site | null> {
  const fetched = await fetchFile(CATALOG_FILE);
  if (!("bytes" in fetched)) return null;
  const { catalog, issues } = parseCatalog(new TextDecoder().decode(fetched.bytes), CATALOG_FILE);
  if (catalog === null) return null;
  if (JSON.stringify(catalog) === JSON.stringify(site.catalog)) return site;
  const problems = site.problems.filter(({ params }) => params.file !== CATALOG_FILE);
  return { ...site, catalog, issues, problems };
}

/**
 * Looks for another catalog after one minute, two, four and so on up to every fifteen, but only while the page is
 * visible; one that comes back to sight after its time looks at once. `onRead` gets what `readSiteAgain` gives, unless
 * that is null: a server that is away for a while is no news. Returns what stops it.
 */
export function watchCatalog(site: Site, onRead: (site: Site) => void): () => void {
  let wait = FIRST_MS;
  // Not the time of day, which somebody may set.
  let due = performance.now() + wait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  function schedule(): void {
    clearTimeout(timer);
    if (isStopped || document.visibilityState !== "visible") return;
    timer = setTimeout(look, Math.max(0, due - performance.now()));
  }
  async function look(): Promise<void> {
    wait = Math.min(2 * wait, LONGEST_MS);
    // Set before the answer, so that a page shown meanwhile does not ask twice.
    due = performance.now() + wait;
    const fresh = await readSiteAgain(site);
    if (isStopped) return;
    if (fresh !== null) onRead(fresh);
    schedule();
  }
  document.addEventListener("visibilitychange", schedule);
  schedule();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", schedule);
  };
}
