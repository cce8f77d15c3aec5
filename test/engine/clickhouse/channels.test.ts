import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Channels } from "../../../src/engine/clickhouse/channels.ts";

/** Jobs that end when the test says so; a cancelled one ends at once. */
function jobs() {
  const started: string[] = [];
  const open = new Map<string, (answer: string) => void>();
  const job = (name: string) => (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      started.push(name);
      open.set(name, resolve);
      signal.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
    });
  return { started, job, end: (name: string) => open.get(name)?.(name) };
}

const outcome = (promise: Promise<unknown>) => promise.catch((error: Error) => error.name);

describe("questions that replace each other", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("one is asked, the latest waits, those between are dropped", async () => {
    const channels = new Channels();
    const { started, job, end } = jobs();
    const run = (name: string) => outcome(channels.run(job(name), "brush", undefined));
    const all = [run("a"), run("b"), run("c"), run("d")];
    expect(started).toEqual(["a"]);
    end("a");
    expect(await all[0]).toBe("a");
    expect(started).toEqual(["a", "d"]);
    end("d");
    expect(await Promise.all(all)).toEqual(["a", "AbortError", "AbortError", "d"]);
  });

  test("one that takes long is cancelled for the one that waits, however late that comes", async () => {
    const channels = new Channels();
    const { started, job, end } = jobs();
    const slow = outcome(channels.run(job("slow"), "brush", undefined));
    const next = outcome(channels.run(job("next"), "brush", undefined));
    await vi.advanceTimersByTimeAsync(200);
    expect(started).toEqual(["slow"]);
    await vi.advanceTimersByTimeAsync(100);
    expect(await slow).toBe("AbortError");
    expect(started).toEqual(["slow", "next"]);
    await vi.advanceTimersByTimeAsync(1000);
    const last = outcome(channels.run(job("last"), "brush", undefined));
    expect(await next).toBe("AbortError");
    end("last");
    expect(await last).toBe("last");
  });

  test("those of other channels, and of none, are all asked", async () => {
    const channels = new Channels();
    const { started, job } = jobs();
    for (const [name, channel] of [
      ["a", "x"],
      ["b", "y"],
      ["c", undefined],
      ["d", undefined],
    ] as const) {
      outcome(channels.run(job(name), channel, undefined));
    }
    expect(started).toEqual(["a", "b", "c", "d"]);
  });

  test("one no longer wanted is stopped, and does not come to be asked when it waits", async () => {
    const channels = new Channels();
    const { started, job, end } = jobs();
    const first = new AbortController();
    const second = new AbortController();
    const all = [
      outcome(channels.run(job("a"), "x", first.signal)),
      outcome(channels.run(job("b"), "x", second.signal)),
    ];
    second.abort();
    expect(await all[1]).toBe("AbortError");
    first.abort();
    expect(await all[0]).toBe("AbortError");
    expect(started).toEqual(["a"]);
    const after = outcome(channels.run(job("c"), "x", undefined));
    end("c");
    expect(await after).toBe("c");
    expect(await outcome(channels.run(job("d"), "x", first.signal))).toBe("AbortError");
  });

  test("none is answered once closed", async () => {
    const channels = new Channels();
    const { started, job } = jobs();
    const all = ["a", "b"].map((name) => outcome(channels.run(job(name), "x", undefined)));
    channels.close();
    all.push(outcome(channels.run(job("c"), "x", undefined)));
    expect(await Promise.all(all)).toEqual(["AbortError", "AbortError", "AbortError"]);
    expect(started).toEqual(["a"]);
  });
});
