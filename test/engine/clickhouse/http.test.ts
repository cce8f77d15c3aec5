import { describe, expect, test } from "vitest";
import { type ClickhouseError, type ClickhouseFault, errorOf } from "../../../src/engine/clickhouse/errors.ts";
import { ClickhouseHttp, type Fetch } from "../../../src/engine/clickhouse/http.ts";

const SELECT = { cells: "toString(n)", from: "SELECT 1 AS n" };
const WHOLE = JSON.stringify({ data: [[0, ["1"]]], rows: 1 });

/** Asks a server that gives these answers one after the other; an error is a connection that breaks. */
async function ask(...answers: readonly (Response | Error)[]) {
  const requests: { url: string; body: unknown }[] = [];
  const request: Fetch = async (url, { body }) => {
    const answer = answers[requests.length] ?? new Error("asked too often");
    requests.push({ url, body });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const http = new ClickhouseHttp("../ch/", request);
  const outcome = await http.ask([SELECT], new AbortController().signal).catch((error: ClickhouseError) => error.fault);
  return { outcome, requests };
}

const failing = (status: number, body: string) => new Response(body, { status });

describe("an answer over HTTP", () => {
  test("is one request for all selects, under a number of its own", async () => {
    const { outcome, requests } = await ask(new Response(WHOLE));
    expect(outcome).toEqual([[["1"]]]);
    expect(requests).toEqual([
      {
        url: expect.stringMatching(/^\.\.\/ch\/\?query_id=[0-9a-f]{32}$/),
        body: "SELECT toUInt16(0) AS part, [toString(n)] AS cells FROM (SELECT 1 AS n) FORMAT JSONCompact",
      },
    ]);
  });

  test("is asked for once more where the connection broke, and then the server is away", async () => {
    expect((await ask(new TypeError("fetch failed"), new Response(WHOLE))).outcome).toEqual([[["1"]]]);
    expect((await ask(failing(502, "<html>502 Bad Gateway</html>"), new Response(WHOLE))).outcome).toEqual([[["1"]]]);
    expect((await ask(new TypeError("a"), new TypeError("b"))).outcome).toBe("away");
    expect((await ask(failing(504, "<html>"), failing(504, "<html>"))).outcome).toBe("away");
  });

  test("that breaks off is none, wherever it breaks off", async () => {
    for (let length = 0; length < WHOLE.length; length += 1) {
      expect((await ask(new Response(WHOLE.slice(0, length)))).outcome).toBe("away");
    }
    expect((await ask(new Response(JSON.stringify({ data: [], rows: 1 })))).outcome).toBe("away");
  });

  test("with an error in its midst is that error", async () => {
    const body = '{"data": [[0, ["1"]]Code: 279, e.displayText() = DB::NetException: All connection tries failed.';
    expect((await ask(new Response(body))).outcome).toBe("shard-away");
    const exception = "Code: 210. DB::NetException: Connection refused. (NETWORK_ERROR)";
    const properlyEnded = JSON.stringify({ data: [[0, ["1"]]], rows: 1, exception });
    expect((await ask(new Response(properlyEnded))).outcome).toBe("shard-away");
  });

  test("may hold texts that look like errors", async () => {
    const body = JSON.stringify({ data: [[0, ["Code: 60, e.displayText()"]]], rows: 1 });
    expect((await ask(new Response(body))).outcome).toEqual([[["Code: 60, e.displayText()"]]]);
  });
});

const CASES: readonly (readonly [status: number, body: string, fault: ClickhouseFault])[] = [
  [500, "Code: 279, e.displayText() = DB::NetException: All connection tries failed", "shard-away"],
  [500, "Code: 210. DB::NetException: Connection refused (shard:9000). (NETWORK_ERROR)", "shard-away"],
  [500, "Code: 159, e.displayText() = DB::Exception: Timeout exceeded: elapsed 60 seconds", "limit"],
  [500, "Code: 241. DB::Exception: Memory limit (total) exceeded. (MEMORY_LIMIT_EXCEEDED)", "limit"],
  [500, "Code: 158, e.displayText() = DB::Exception: Limit for rows to read exceeded", "limit"],
  [400, "Code: 62, e.displayText() = DB::Exception: Syntax error: … Max query size exceeded", "limit"],
  [413, "<html>413 Request Entity Too Large</html>", "limit"],
  [500, "Code: 202, e.displayText() = DB::Exception: Too many simultaneous queries", "busy"],
  [404, "Code: 60, e.displayText() = DB::Exception: Table outturn.lines_1 doesn't exist.", "replaced"],
  [404, "Code: 81, e.displayText() = DB::Exception: Database outturn doesn't exist", "missing"],
  [401, "Code: 193, e.displayText() = DB::Exception: Wrong password for user outturn", "refused"],
  [403, "<html>403 Forbidden</html>", "refused"],
  [400, "Code: 62, e.displayText() = DB::Exception: Syntax error: failed at position 1", "failed"],
  [404, "<html>404 Not Found</html>", "failed"],
];

describe("what goes wrong", () => {
  test.each(CASES)("%i %s is %s", (status, body, fault) => {
    const error = errorOf(status, body);
    expect(error.fault).toBe(fault);
    expect(error.message).toContain(body);
    expect(error.sentence.zh).not.toBe("");
    expect(error.sentence.en).not.toBe("");
    expect(error.canRetry).toBe(["away", "shard-away", "busy"].includes(fault));
  });
});
