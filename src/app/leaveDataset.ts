import type { Loaded } from "./load.ts";

const acts = new WeakMap<Loaded, () => void>();

/** What is to be done when a data set is no longer the one on show, such as giving memory back. */
export function afterLeaving(loaded: Loaded, act: () => void): void {
  acts.set(loaded, act);
}

/** A data set has left the page. */
export function leaveDataset(loaded: Loaded): void {
  acts.get(loaded)?.();
  acts.delete(loaded);
}
