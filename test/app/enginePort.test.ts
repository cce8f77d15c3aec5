import { afterEach, describe, expect, test, vi } from "vitest";
import { EnginePort } from "../../src/app/enginePort.ts";
import { encodeTexts } from "../../src/engine/chunk.ts";
import { EngineClient } from "../../src/engine/client.ts";
import { EngineHost } from "../../src/engine/host.ts";
import type { Request } from "../../src/engine/protocol.ts";

const SCHEMA = {
  coded: ["unit"],
  measures: ["budget", "actual"],
  rate: { numerator: "actual", denominator: "budget" },
};
const ALL = { all: { kind: "groups", by: [] } } as const;
const chunk = () => ({
  coded: { unit: encodeTexts(["一中", "水务局"]) },
  measures: { budget: Float64Array.of(100, 200), actual: Float64Array.of(50, 0) },
});

/** A browser's worker as far as the port sees it: answers at once, unless it is `isStuck`. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  isStuck = false;
  isTerminated = false;
  received = 0;
  private readonly host = new EngineHost();

  postMessage(message: Request, transfer: ArrayBuffer[]): void {
    this.received += 1;
    const copy = structuredClone(message, { transfer });
    if (!this.isStuck) queueMicrotask(() => this.onmessage?.({ data: this.host.respond(copy).reply }));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  break(message: string): void {
    this.onerror?.({ message, preventDefault: () => {} });
  }
}

function open(worker: FakeWorker | null) {
  const faults: string[] = [];
  const start = worker === null ? null : () => worker as unknown as Worker;
  const engine = new EngineClient(new EnginePort(start, (message) => faults.push(message)), SCHEMA);
  return { engine, faults };
}

async function countLines({ engine }: ReturnType<typeof open>): Promise<number | undefined> {
  void engine.append(chunk());
  await engine.commit(true);
  return (await engine.update([], ALL)).answer.all.count[0];
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the wire to the engine", () => {
  test("leads to a worker where one starts", async () => {
    const worker = new FakeWorker();
    expect(await countLines(open(worker))).toBe(2);
    expect(worker.received).toBe(4);
  });

  test("leads into the page where the browser has no workers, or a policy refuses them", async () => {
    expect(await countLines(open(null))).toBe(2);
    const refused = () => {
      throw new DOMException("refused", "SecurityError");
    };
    const engine = new EngineClient(new EnginePort(refused, () => {}), SCHEMA);
    expect(await countLines({ engine, faults: [] })).toBe(2);
  });

  test("moves into the page with all it was told where the worker's file does not come", async () => {
    const worker = new FakeWorker();
    worker.isStuck = true;
    const opened = open(worker);
    const counted = countLines(opened);
    worker.break("404");
    expect(await counted).toBe(2);
    expect(worker.isTerminated).toBe(true);
    expect(opened.faults).toEqual([]);
  });

  test("fails what was asked and what is asked later where a running worker breaks, and says so once", async () => {
    const worker = new FakeWorker();
    const opened = open(worker);
    await countLines(opened);
    worker.isStuck = true;
    const asked = opened.engine.update([], ALL);
    worker.break("out of memory");
    worker.break("out of memory");
    await expect(asked).rejects.toThrow("out of memory");
    await expect(opened.engine.update([], ALL)).rejects.toThrow("out of memory");
    expect(opened.faults).toEqual(["out of memory"]);
  });

  test("counts a worker as gone that owes an answer for a minute, and no earlier", async () => {
    vi.useFakeTimers();
    const worker = new FakeWorker();
    const opened = open(worker);
    await countLines(opened);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(opened.faults).toEqual([]);
    worker.isStuck = true;
    const asked = opened.engine.update([], ALL);
    asked.catch(() => {});
    await vi.advanceTimersByTimeAsync(50_000);
    expect(opened.faults).toEqual([]);
    await vi.advanceTimersByTimeAsync(15_000);
    await expect(asked).rejects.toThrow("no answer");
    expect(opened.faults).toEqual(["no answer"]);
  });
});
