import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchWorker } from "../../src/app/watchWorker.ts";
import { answerPings, PING, PONG } from "../../src/app/workerPing.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A watched worker: what it was asked, and how often it was taken for dead. */
function watched() {
  const asked: unknown[] = [];
  const onDead = vi.fn();
  const watch = watchWorker({ postMessage: (message: unknown) => void asked.push(message) }, onDead);
  return { asked, onDead, ...watch };
}

describe("a worker that says nothing", () => {
  test("is asked after a minute, and after another without an answer taken for dead, once", () => {
    const { asked, onDead } = watched();
    vi.advanceTimersByTime(59_000);
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(asked).toEqual([PING]);
    vi.advanceTimersByTime(50_000);
    expect(onDead).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500_000);
    expect(onDead).toHaveBeenCalledTimes(1);
  });

  test("lives on where it answers, or says anything else, however long its work takes", () => {
    const { asked, onDead, heard } = watched();
    for (let minute = 0; minute < 20; minute += 1) {
      vi.advanceTimersByTime(70_000);
      heard();
    }
    expect(asked.length).toBeGreaterThan(10);
    expect(onDead).not.toHaveBeenCalled();
  });

  test("is let be while nobody looks at the page, and once the watch is over", () => {
    vi.stubGlobal("document", { visibilityState: "hidden" });
    const hidden = watched();
    vi.advanceTimersByTime(3_600_000);
    expect(hidden.asked).toEqual([]);
    vi.stubGlobal("document", { visibilityState: "visible" });
    const over = watched();
    over.stop();
    vi.advanceTimersByTime(3_600_000);
    expect([over.asked, over.onDead.mock.calls]).toEqual([[], []]);
  });
});

test("a worker answers before its own work hears of the question", () => {
  const said: unknown[] = [];
  const scope = Object.assign(new EventTarget(), { postMessage: (message: unknown) => void said.push(message) });
  answerPings(scope as unknown as DedicatedWorkerGlobalScope);
  const worked: unknown[] = [];
  scope.addEventListener("message", (event) => worked.push((event as MessageEvent).data));
  scope.dispatchEvent(Object.assign(new Event("message"), { data: PING }));
  scope.dispatchEvent(Object.assign(new Event("message"), { data: { kind: "read" } }));
  expect([said, worked]).toEqual([[PONG], [{ kind: "read" }]]);
});
