import type { Imported } from "./ingestClient.ts";
import type { Loaded } from "./load.ts";

/** The id under which the address names data opened from the reader's own computer. */
export const LOCAL_ID = "local";

/** Data opened from the reader's computer: on show like any other, and never kept beyond the page. */
export interface LocalData {
  readonly loaded: Loaded;
  readonly imported: Imported;
}

let current: LocalData | null = null;
const listeners = new Set<() => void>();

/** The local data of this page, of which there is one at a time. */
export const localData = {
  get: (): LocalData | null => current,
  /** Puts new data in place of the former, whose importer is let go of. */
  set: (next: LocalData): void => {
    current?.imported.close();
    current = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
