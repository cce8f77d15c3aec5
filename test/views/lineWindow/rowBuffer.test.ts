import { describe, expect, test } from "vitest";
import type { LineRow } from "../../../src/lines/lineRow.ts";
import { BLOCK_ROWS, type LineListing, RowBuffer } from "../../../src/views/lineWindow/rowBuffer.ts";

const rowsFrom = (offset: number, limit: number) =>
  Array.from({ length: limit }, (_, i) => ({ line: offset + i }) as LineRow);
const wait = () => new Promise((done) => setTimeout(done, 0));

/** A listing whose requests are answered one by one by the test. */
function listing(total: number) {
  const requests: { offset: number; limit: number; answer: () => Promise<unknown>; fail: () => Promise<unknown> }[] =
    [];
  const made: LineListing = {
    total,
    first: rowsFrom(0, Math.min(total, BLOCK_ROWS)),
    fetchWindow: (offset, limit, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
        requests.push({
          offset,
          limit,
          answer: () => {
            resolve(rowsFrom(offset, limit));
            return wait();
          },
          fail: () => {
            reject(new Error("no answer"));
            return wait();
          },
        });
      }),
  };
  return { made, requests };
}

describe("rows at hand", () => {
  test("are those that came with the answer, at once", () => {
    const { made } = listing(10_000);
    const buffer = new RowBuffer(made);
    buffer.attach(() => {});
    expect(buffer.read(0, 20)?.map(({ line }) => line)).toEqual(rowsFrom(0, 20).map(({ line }) => line));
    expect(buffer.read(60, 70)).toBeNull();
  });

  test("are followed by their neighbours, and by the rows to print", async () => {
    const { made, requests } = listing(10_000);
    const buffer = new RowBuffer(made);
    buffer.attach(() => {});
    buffer.want(0, 20);
    for (let turn = 0; turn < 5; turn += 1) await requests[turn]?.answer();
    expect(requests.map(({ offset, limit }) => [offset, limit])).toEqual([
      [60, 60],
      [120, 120],
    ]);
    expect(buffer.read(0, 200)).toHaveLength(200);
  });

  test("are asked for where the list stands by then, and not where it stood", async () => {
    const { made, requests } = listing(1_000_000);
    let changes = 0;
    const buffer = new RowBuffer(made);
    buffer.attach(() => {
      changes += 1;
    });
    buffer.want(500_000, 500_020);
    buffer.want(700_000, 700_020);
    buffer.want(900_000, 900_020);
    await wait();
    expect(requests.map(({ offset }) => Math.floor(offset / BLOCK_ROWS))).toEqual([
      Math.floor(500_000 / BLOCK_ROWS),
      Math.floor(900_000 / BLOCK_ROWS),
    ]);
    await requests[1]?.answer();
    expect(buffer.read(900_000, 900_020)?.[0]?.line).toBe(900_000);
    expect(changes).toBe(2);
  });

  test("are asked for once, one request at a time, also by who draws them as soon as they come", async () => {
    const { made, requests } = listing(1_000_000);
    const buffer = new RowBuffer(made);
    buffer.attach(() => buffer.want(500_000, 500_020));
    buffer.want(500_000, 500_020);
    for (let turn = 0; turn < 10; turn += 1) {
      expect(requests.length).toBeLessThanOrEqual(turn + 1);
      await requests[turn]?.answer();
    }
    const block = Math.floor(500_000 / BLOCK_ROWS);
    expect(requests.map(({ offset, limit }) => [offset / BLOCK_ROWS, limit / BLOCK_ROWS])).toEqual([
      [block, 1],
      [block + 1, 1],
      [block - 1, 1],
      [1, 3],
    ]);
  });

  test("end where the list ends", async () => {
    const { made, requests } = listing(1_000_001);
    const buffer = new RowBuffer(made);
    buffer.attach(() => {});
    buffer.want(999_990, 1_000_001);
    expect(requests[0]).toMatchObject({ offset: 999_960, limit: 41 });
    await requests[0]?.answer();
    expect(buffer.row(1_000_000)?.line).toBe(1_000_000);
    expect(buffer.row(1_000_001)).toBeNull();
  });

  test("are asked for again only on demand after a failure", async () => {
    const { made, requests } = listing(10_000);
    const buffer = new RowBuffer(made);
    buffer.attach(() => {});
    buffer.want(5000, 5020);
    await requests[0]?.fail();
    expect([buffer.hasFailed, requests.length]).toEqual([true, 1]);
    buffer.retry();
    await requests[1]?.answer();
    expect(buffer.read(5000, 5020)).toHaveLength(20);
  });

  test("are no longer fetched once nobody listens", async () => {
    const { made, requests } = listing(10_000);
    let changes = 0;
    const buffer = new RowBuffer(made);
    const detach = buffer.attach(() => {
      changes += 1;
    });
    buffer.want(5000, 5020);
    detach();
    await wait();
    expect([requests.length, changes]).toEqual([1, 0]);
  });
});
