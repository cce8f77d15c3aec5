/** A state of the workbench under a name, of one data set. */
export interface SavedView {
  readonly name: string;
  readonly data: string;
  readonly work: string;
}

const KEY = "outturn.views";
/** The latest are kept; a view is at most two thousand characters. */
const KEPT = 100;

/** The views this browser keeps of a data set, the latest first; none where it keeps nothing or holds something else. */
export function loadViews(data: string): SavedView[] {
  return readAll().filter((view) => view.data === data);
}

/** Keeps a view, in place of one of the same name. False where the browser does not let pages keep anything, or is full. */
export function saveView(view: SavedView): boolean {
  return writeAll([view, ...without(view)].slice(0, KEPT));
}

/** Forgets a view. False where the browser does not let pages change what they keep. */
export function removeView(view: SavedView): boolean {
  return writeAll(without(view));
}

function without({ name, data }: SavedView): SavedView[] {
  return readAll().filter((view) => view.name !== name || view.data !== data);
}

function readAll(): SavedView[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(parsed) ? parsed.filter(isView) : [];
  } catch {
    return [];
  }
}

function writeAll(views: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

function isView(value: unknown): value is SavedView {
  if (typeof value !== "object" || value === null) return false;
  const { name, data, work } = value as Record<string, unknown>;
  return [name, data, work].every((field) => typeof field === "string");
}
