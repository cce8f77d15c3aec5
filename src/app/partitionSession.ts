import type { Chunk } from "../engine/chunk.ts";
import { transferOf } from "../engine/client.ts";
import type { Reply, Request } from "../engine/protocol.ts";
import { fileSource, issueAt } from "../ingest/issueAt.ts";
import { readLines } from "../lines/readLines.ts";
import { breathe } from "./breathe.ts";
import { checksumOf } from "./checksum.ts";
import { fetchFile } from "./fetchFile.ts";
import type { FromPartition, PartitionOrder, ToPartition } from "./partitionMessages.ts";

/** The reader of partitions behind the messages: fetches a file, reads its lines and brings them to the engine. */
export function createPartitionSession(post: (message: FromPartition) => void): (message: ToPartition) => void {
  let takeTurn = () => {};
  return (message) => {
    switch (message.kind) {
      case "hello":
        post({ kind: "ready" });
        return;
      case "turn":
        takeTurn();
        return;
      case "read": {
        const turn = new Promise<void>((resolve) => {
          takeTurn = resolve;
        });
        read(message, turn, post).catch((error: unknown) => post({ kind: "broke", reason: String(error) }));
      }
    }
  };
}

async function read(order: PartitionOrder, turn: Promise<void>, post: (message: FromPartition) => void): Promise<void> {
  const { file, sha256, rows } = order;
  const say = (...issues: readonly ReturnType<typeof issueAt>[]) => {
    if (issues.length > 0) post({ kind: "issues", issues });
  };
  const engine = new Appender(order.engine, turn);
  let lines = 0;
  try {
    const fetched = await fetchFile(addressOf(order));
    if ("bytes" in fetched) {
      const { bytes } = fetched;
      // Outside secure contexts there is no `subtle`, whatever the types say.
      const checksum = sha256 === null ? null : checksumOf(bytes, globalThis.crypto?.subtle);
      for await (const step of readLines(bytes, file)) {
        for (const chunk of step.chunks) {
          lines += chunk.measures.row?.length ?? 0;
          engine.append(chunk);
        }
        say(...step.issues);
        post({ kind: "progress", rows: step.rows, all: step.all });
        await breathe();
      }
      const actual = await checksum;
      if (actual !== null && actual !== sha256) say(issueAt("lines-damaged", fileSource(file)));
      if (rows !== null && rows !== lines)
        say(issueAt("lines-row-count", fileSource(file), { wanted: rows, found: lines }));
    } else {
      const { status } = fetched.problem.params;
      say(issueAt("file-unreadable", fileSource(file), { reason: status === undefined ? "—" : `HTTP ${status}` }));
    }
  } catch (error) {
    // A file too large for one text, memory that ran out: the other files need not suffer.
    say(issueAt("file-unreadable", fileSource(file), { reason: String(error) }));
  }
  await engine.finish();
  post({ kind: "done", lines });
}

/** In a worker an address is relative to the worker's own; in the page it is left as it is. */
function addressOf({ path, base }: PartitionOrder): string {
  return typeof document === "undefined" && base !== "" ? new URL(path, base).href : path;
}

/** Brings chunks to the engine once it is their turn, and hears that they have arrived. */
class Appender {
  readonly #port: MessagePort;
  readonly #answers = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();
  #last: Promise<void>;
  #nextId = 1;

  constructor(port: MessagePort, turn: Promise<void>) {
    this.#port = port;
    this.#last = turn;
    port.onmessage = ({ data }: MessageEvent<Reply>) => {
      const asked = this.#answers.get(data.id);
      this.#answers.delete(data.id);
      if (data.kind === "result") asked?.resolve();
      else asked?.reject(new Error(data.message));
    };
  }

  append(chunk: Chunk): void {
    this.#last = this.#last.then(() => this.#send(chunk));
    // Said by `finish`.
    this.#last.catch(() => {});
  }

  /** Resolves when all chunks are in the engine. */
  async finish(): Promise<void> {
    await this.#last;
    this.#port.close();
  }

  #send(chunk: Chunk): Promise<void> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject });
      this.#port.postMessage({ id, kind: "append", chunk } satisfies Request, transferOf(chunk));
    });
  }
}
