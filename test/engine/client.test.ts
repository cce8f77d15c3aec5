import { describe, expect, test } from "vitest";
import { encodeTexts } from "../../src/engine/chunk.ts";
import { EngineClient, type WorkerPort } from "../../src/engine/client.ts";
import { EngineHost } from "../../src/engine/host.ts";
import type { Reply, Request } from "../../src/engine/protocol.ts";

const SCHEMA = {
  coded: ["unit"],
  measures: ["budget", "actual"],
  rate: { numerator: "actual", denominator: "budget" },
};
const ALL = { all: { kind: "groups", by: ["unit"] } } as const;

const chunk = () => ({
  coded: { unit: encodeTexts(["一中", "水务局", "一中"]) },
  measures: { budget: Float64Array.of(100, 200, 300), actual: Float64Array.of(50, 0, Number.NaN) },
});

/** A worker whose requests are answered when the test says so; messages are cloned and transferred as for a real one. */
class FakeWorker implements WorkerPort {
  onmessage: WorkerPort["onmessage"] = null;
  onerror: WorkerPort["onerror"] = null;
  readonly received: Request[] = [];
  isTerminated = false;
  private readonly host = new EngineHost();
  private answered = 0;

  postMessage(message: Request, transfer: ArrayBuffer[]): void {
    this.received.push(structuredClone(message, { transfer }));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Answers the next requests, all by default. */
  answer(count = Number.POSITIVE_INFINITY): void {
    for (let i = 0; i < count && this.answered < this.received.length; i += 1) {
      const { reply, transfer } = this.host.respond(this.received[this.answered++] as Request);
      this.onmessage?.({ data: structuredClone(reply, { transfer }) } as MessageEvent<Reply>);
    }
  }
}

async function open() {
  const worker = new FakeWorker();
  const engine = new EngineClient(worker, SCHEMA);
  const appended = engine.append(chunk());
  const committed = engine.commit(true);
  worker.answer();
  await appended;
  return { worker, engine, info: await committed };
}

const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => "answered",
    (error: Error) => error.name,
  );

describe("the engine behind a worker", () => {
  test("answers with the version of the data it was asked about", async () => {
    const { worker, engine, info } = await open();
    expect(info).toEqual({ version: 1, lines: 3, values: { unit: ["一中", "水务局"] } });
    const update = engine.update([], ALL);
    const found = engine.search("unit", "水", 5);
    const line = engine.line(1, ["unit", "rate"]);
    worker.answer();
    const { version, answer } = await update;
    expect(version).toBe(1);
    expect([...answer.all.count]).toEqual([2, 1]);
    expect(await found).toEqual({ version: 1, answer: ["水务局"] });
    expect((await line).answer?.coded.unit).toEqual(["水务局"]);
  });

  test("hands a chunk's arrays over instead of copying them", async () => {
    const { worker, engine } = await open();
    const handed = chunk();
    engine.append(handed).catch(() => {});
    expect(handed.measures.budget.length).toBe(0);
    expect((worker.received.at(-1) as { chunk?: typeof handed }).chunk?.measures.budget.length).toBe(3);
  });

  test("answers twice from the same memory: what is remembered is not handed over", async () => {
    const { worker, engine } = await open();
    const top = {
      ...ALL,
      top: { kind: "top", order: { column: "budget", descending: true }, limit: 2, columns: ["budget"] },
    } as const;
    const first = engine.update([], top);
    const second = engine.update([], top);
    worker.answer();
    expect(await second).toEqual(await first);
    expect([...(await second).answer.top.rows.lines]).toEqual([2, 1]);
  });

  test("a question that cannot be answered is rejected, and the next one is answered", async () => {
    const { worker, engine } = await open();
    const wrong = engine.update([], { none: { kind: "groups", by: ["nothing"] } });
    const right = engine.update([], ALL);
    worker.answer();
    await expect(wrong).rejects.toThrow("no coded column nothing");
    expect(await outcome(right)).toBe("answered");
  });

  test("there is nothing to ask before the first commit", async () => {
    const worker = new FakeWorker();
    const early = new EngineClient(worker, SCHEMA).update([], ALL);
    worker.answer();
    await expect(early).rejects.toThrow("nothing has been committed");
  });

  test("lines cannot be added after the final commit", async () => {
    const { worker, engine } = await open();
    const late = engine.append(chunk());
    worker.answer();
    await expect(late).rejects.toThrow("after the final commit");
  });
});

describe("the latest question of a channel", () => {
  test("replaces those that wait, but not the one under way", async () => {
    const { worker, engine } = await open();
    const sent = worker.received.length;
    const updates = [1, 2, 3, 4].map(() => engine.update([], ALL, { channel: "charts" }));
    const outcomes = updates.map(outcome);
    expect(worker.received.length).toBe(sent + 1);
    worker.answer();
    expect(await Promise.all(outcomes)).toEqual(["answered", "AbortError", "AbortError", "answered"]);
    expect(worker.received.length).toBe(sent + 2);
  });

  test("does not wait for other channels", async () => {
    const { worker, engine } = await open();
    const charts = outcome(engine.update([], ALL, { channel: "charts" }));
    const table = outcome(engine.update([], ALL, { channel: "table" }));
    const free = outcome(engine.search("unit", "中", 1));
    worker.answer(3);
    expect(await Promise.all([charts, table, free])).toEqual(["answered", "answered", "answered"]);
  });

  test("is sent also when the one before it failed or was aborted", async () => {
    const { worker, engine } = await open();
    const controller = new AbortController();
    const first = outcome(engine.update([], ALL, { channel: "charts", signal: controller.signal }));
    const second = outcome(engine.update([], { none: { kind: "groups", by: ["nothing"] } }, { channel: "charts" }));
    controller.abort();
    worker.answer(1);
    const third = outcome(engine.update([], ALL, { channel: "charts" }));
    worker.answer();
    expect(await Promise.all([first, second, third])).toEqual(["AbortError", "Error", "answered"]);
  });
});

describe("a question nobody waits for any more", () => {
  test("is rejected at once, and its late answer does no harm", async () => {
    const { worker, engine } = await open();
    const controller = new AbortController();
    const update = outcome(engine.update([], ALL, { signal: controller.signal }));
    controller.abort();
    expect(await update).toBe("AbortError");
    worker.answer();
    expect(await outcome(engine.update([], ALL, { signal: controller.signal }))).toBe("AbortError");
  });

  test("is never sent when it was aborted while it waited", async () => {
    const { worker, engine } = await open();
    const controller = new AbortController();
    const first = outcome(engine.update([], ALL, { channel: "charts" }));
    const waiting = outcome(engine.update([], ALL, { channel: "charts", signal: controller.signal }));
    const sent = worker.received.length;
    controller.abort();
    worker.answer();
    expect(await Promise.all([first, waiting])).toEqual(["answered", "AbortError"]);
    expect(worker.received.length).toBe(sent);
  });

  test("is rejected when the engine is closed or its worker fails", async () => {
    const { worker, engine } = await open();
    const open1 = outcome(engine.update([], ALL, { channel: "charts" }));
    const open2 = outcome(engine.update([], ALL, { channel: "charts" }));
    engine.close();
    expect(await Promise.all([open1, open2])).toEqual(["AbortError", "AbortError"]);
    expect(worker.isTerminated).toBe(true);
    expect(await outcome(engine.update([], ALL))).toBe("AbortError");

    const other = await open();
    const lost = other.engine.update([], ALL);
    other.worker.onerror?.({ message: "out of memory" } as ErrorEvent);
    await expect(lost).rejects.toThrow("out of memory");
  });
});
