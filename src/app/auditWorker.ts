import type { ToAudit } from "./auditMessages.ts";
import { createAuditSession } from "./auditSession.ts";
import { answerPings } from "./workerPing.ts";

answerPings(self as unknown as DedicatedWorkerGlobalScope);

/** The auditor in a thread of its own. */
const handle = createAuditSession((message) => self.postMessage(message));
self.addEventListener("message", (event: MessageEvent<ToAudit>) => handle(event.data));
