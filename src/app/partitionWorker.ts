import type { FromPartition, ToPartition } from "./partitionMessages.ts";
import { createPartitionSession } from "./partitionSession.ts";
import { answerPings } from "./workerPing.ts";

const scope = self as unknown as DedicatedWorkerGlobalScope;
answerPings(scope);
const session = createPartitionSession((message: FromPartition) => scope.postMessage(message));
scope.onmessage = ({ data }: MessageEvent<ToPartition>) => void session(data);
