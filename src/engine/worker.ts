import { EngineHost } from "./host.ts";
import type { Request } from "./protocol.ts";

/** So long after the last question the worker prepares for the next ones. */
const REST_MS = 150;

const scope = self as unknown as DedicatedWorkerGlobalScope;
const host = new EngineHost();
let rest: ReturnType<typeof setTimeout> | undefined;

scope.onmessage = ({ data, ports: [port] }: MessageEvent<Request>) => {
  if (port !== undefined) serve(port);
  else answer(data, scope);
};

/** A port speaks as the page does: for workers that bring lines, which need not go through the page. */
function serve(port: MessagePort): void {
  port.onmessage = ({ data }: MessageEvent<Request>) => answer(data, port);
}

function answer(request: Request, to: DedicatedWorkerGlobalScope | MessagePort): void {
  const { reply, transfer } = host.respond(request);
  to.postMessage(reply, transfer);
  clearTimeout(rest);
  rest = setTimeout(prepare, REST_MS);
}

/** One piece of work at a time, so that a question in between need not wait long. */
function prepare(): void {
  if (host.prepare()) rest = setTimeout(prepare, 0);
}
