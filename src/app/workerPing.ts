/** What the page asks of a worker that has long said nothing, and what one that lives answers between two messages. */
export const PING = "ping";
export const PONG = "pong";

/** Makes a worker answer, before its own work hears of it. */
export function answerPings(scope: Pick<DedicatedWorkerGlobalScope, "addEventListener" | "postMessage">): void {
  scope.addEventListener("message", (event) => {
    if (event.data !== PING) return;
    event.stopImmediatePropagation();
    scope.postMessage(PONG);
  });
}
