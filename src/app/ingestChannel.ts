import type { FromIngest, ToIngest } from "./ingestMessages.ts";
import { type Channel, openWorker } from "./workerChannel.ts";

/** The way to an importer and back. */
export type IngestChannel = Channel<ToIngest>;

/** Opens an importer in a worker of its own, or in the page. `fail` is called where a running importer breaks. */
export function openChannel(hear: (message: FromIngest) => void, fail: (error: Error) => void): IngestChannel {
  return openWorker<ToIngest, FromIngest>(
    () => new Worker(new URL("./ingestWorker.ts", import.meta.url), { type: "module" }),
    async () => (await import("./ingestSession.ts")).createSession,
    hear,
    fail,
  );
}
