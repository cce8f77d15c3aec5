import type { ToIngest } from "./ingestMessages.ts";
import { createSession } from "./ingestSession.ts";

/** The importer in a thread of its own: what comes in goes to the session, what it says goes out. */
const handle = createSession((message) =>
  self.postMessage(message, { transfer: message.kind === "lines" ? [message.lines.numbers.buffer] : [] }),
);
self.addEventListener("message", (event: MessageEvent<ToIngest>) => void handle(event.data));
