import { EngineHost } from "./host.ts";
import type { Request } from "./protocol.ts";

const scope = self as unknown as DedicatedWorkerGlobalScope;
const host = new EngineHost();

scope.onmessage = ({ data }: MessageEvent<Request>) => {
  const { reply, transfer } = host.handle(data);
  scope.postMessage(reply, transfer);
};
