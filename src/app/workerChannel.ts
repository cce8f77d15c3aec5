import { trustScripts } from "./trustScripts.ts";
import { watchWorker } from "./watchWorker.ts";
import { PONG } from "./workerPing.ts";

/** The way to a session and back, wherever the session runs. */
export interface Channel<To> {
  /** `transfer` may be used once the session was heard: where no worker starts, what it was told is told again. */
  readonly post: (message: To, transfer?: Transferable[]) => void;
  /** Stops whatever the session is doing and lets go of it. */
  readonly close: () => void;
}

/** A session: is told things, and says things by the `post` it was made with. */
export type Session<To> = (message: To) => unknown;
export type MakeSession<To, From> = (post: (message: From) => void) => Session<To>;

/**
 * Opens a session in a worker of its own, or in the page where the browser has no module workers or the server does
 * not let one start. `load` brings the session for the page; `fail` is called where a running one breaks, or is gone
 * without a word.
 */
export function openWorker<To, From>(
  start: () => Worker,
  load: () => Promise<MakeSession<To, From>>,
  hear: (message: From) => void,
  fail: (error: Error) => void,
): Channel<To> {
  if (typeof Worker === "undefined") return openInPage(load, hear, fail);
  let inPage: Channel<To> | null = null;
  let isHeard = false;
  const sent: To[] = [];
  trustScripts();
  const worker = start();
  const watch = watchWorker(worker, () => {
    worker.terminate();
    fail(new Error("no answer"));
  });
  worker.addEventListener("message", (event: MessageEvent<From | typeof PONG>) => {
    isHeard = true;
    watch.heard();
    if (event.data !== PONG) hear(event.data);
  });
  worker.addEventListener("error", (event) => {
    watch.stop();
    worker.terminate();
    if (isHeard) {
      fail(new Error(event.message));
      return;
    }
    inPage = openInPage(load, hear, fail);
    for (const message of sent) inPage.post(message);
  });
  return {
    post: (message, transfer = []) => {
      if (inPage !== null) inPage.post(message);
      else worker.postMessage(message, transfer);
      if (!isHeard) sent.push(message);
    },
    close: () => {
      watch.stop();
      worker.terminate();
      inPage?.close();
    },
  };
}

function openInPage<To, From>(
  load: () => Promise<MakeSession<To, From>>,
  hear: (message: From) => void,
  fail: (error: Error) => void,
): Channel<To> {
  let isOpen = true;
  const session = load().then((make) =>
    make((message) => {
      if (isOpen) hear(message);
    }),
  );
  return {
    post: (message) => void session.then((handle) => handle(message)).catch(fail),
    close: () => {
      isOpen = false;
    },
  };
}
