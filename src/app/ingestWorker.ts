import type { ToIngest } from "./ingestMessages.ts";
import { createSession } from "./ingestSession.ts";
import { answerPings } from "./workerPing.ts";

answerPings(self as unknown as DedicatedWorkerGlobalScope);

/** The importer in a thread of its own: what comes in goes to the session, what it says goes out. */
const handle = createSession((message) =>
  self.postMessage(message, { transfer: message.kind === "projects" ? [message.lines.numbers.buffer] : [] }),
);
self.addEventListener("message", ({ data }: MessageEvent<ToIngest>) => {
  handle(data).catch((error: unknown) => {
    // The page hears of what is thrown, not of what is rejected.
    setTimeout(() => {
      throw error;
    });
  });
});
