import type { FromIngest, ToIngest } from "./ingestMessages.ts";
import { trustScripts } from "./trustScripts.ts";

/** The way to an importer and back. */
export interface IngestChannel {
  readonly post: (message: ToIngest) => void;
  /** Stops whatever the importer is doing and lets go of it. */
  readonly close: () => void;
}

/**
 * Opens an importer in a worker of its own, or in the page where the browser has no module workers or the server does
 * not let one start. `fail` is called where a running importer breaks.
 */
export function openChannel(hear: (message: FromIngest) => void, fail: (error: Error) => void): IngestChannel {
  if (typeof Worker === "undefined") return openInPage(hear);
  let inPage: IngestChannel | null = null;
  let isHeard = false;
  const sent: ToIngest[] = [];
  trustScripts();
  const worker = new Worker(new URL("./ingestWorker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", (event: MessageEvent<FromIngest>) => {
    isHeard = true;
    hear(event.data);
  });
  worker.addEventListener("error", (event) => {
    worker.terminate();
    if (isHeard) {
      fail(new Error(event.message));
      return;
    }
    inPage = openInPage(hear);
    sent.forEach(inPage.post);
  });
  return {
    post: (message) => {
      if (inPage !== null) inPage.post(message);
      else worker.postMessage(message);
      if (!isHeard) sent.push(message);
    },
    close: () => {
      worker.terminate();
      inPage?.close();
    },
  };
}

function openInPage(hear: (message: FromIngest) => void): IngestChannel {
  let isOpen = true;
  const session = import("./ingestSession.ts").then(({ createSession }) =>
    createSession((message) => {
      if (isOpen) hear(message);
    }),
  );
  return {
    post: (message) => void session.then((handle) => handle(message)),
    close: () => {
      isOpen = false;
    },
  };
}
