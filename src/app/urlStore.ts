import { address } from "./address.ts";
import { changeState, parseState, type StateDefaults, serialiseState, type UrlState } from "./urlState.ts";

/** The address bar as a store: read it, change it, be told when it changes. */
export interface UrlStore {
  readonly get: () => UrlState;
  /**
   * Changes parts of the state. A change makes a step for the back button unless `replace` is set, which
   * typing and dragging use.
   */
  readonly set: (patch: Partial<UrlState>, options?: { replace?: boolean }) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Connects to the window's address. `defaults` are the site's own, so they need not stand in the address. */
export function createUrlStore(defaults: StateDefaults): UrlStore {
  let state = parseState(address.read(), defaults);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  window.addEventListener("popstate", () => {
    state = parseState(address.read(), defaults);
    tell();
  });
  return {
    get: () => state,
    set: (patch, options) => {
      const next = changeState(state, patch);
      const query = serialiseState(next, defaults);
      if (query === serialiseState(state, defaults)) return;
      state = next;
      const target = address.with(query);
      if (options?.replace) window.history.replaceState(null, "", target);
      else window.history.pushState(null, "", target);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
