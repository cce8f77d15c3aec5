import type { FromPartition, ToPartition } from "./partitionMessages.ts";
import { createPartitionSession } from "./partitionSession.ts";

const scope = self as unknown as DedicatedWorkerGlobalScope;
const session = createPartitionSession((message: FromPartition) => scope.postMessage(message));
scope.onmessage = ({ data }: MessageEvent<ToPartition>) => void session(data);
