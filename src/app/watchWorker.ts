import { PING } from "./workerPing.ts";

/** A worker that says nothing for so long is asked whether it lives, and after as long again taken for dead. */
const SILENT_MS = 60_000;
const LOOK_MS = 15_000;

/**
 * Watches a worker that the browser may end without a word, as it does where memory runs out. Work of any length is
 * let be as long as something is heard between its pieces; while the page is hidden, its own clock stands still and
 * nothing counts. `heard` is to be called with every message, `stop` ends the watch.
 */
export function watchWorker(worker: Pick<Worker, "postMessage">, onDead: () => void) {
  let silentFor = 0;
  let isAsked = false;
  const timer = setInterval(() => {
    if (typeof document !== "undefined" && document.visibilityState !== "visible") return;
    silentFor += LOOK_MS;
    if (silentFor < SILENT_MS) return;
    silentFor = 0;
    if (isAsked) {
      clearInterval(timer);
      onDead();
      return;
    }
    isAsked = true;
    worker.postMessage(PING);
  }, LOOK_MS);
  return {
    heard(): void {
      silentFor = 0;
      isAsked = false;
    },
    stop(): void {
      clearInterval(timer);
    },
  };
}
