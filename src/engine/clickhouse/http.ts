import type { Cells } from "./answers.ts";
import { CANCELLED, ClickhouseError, codeIn, errorOf } from "./errors.ts";
import { type Select, unite } from "./selects.ts";

/** How long an answer may take before the server counts as away; its own limits are shorter. */
const LONGEST_MS = 120_000;
/** A connection that the server closed while idle fails at the next question; the second goes over a new one. */
const TRIES = 2;
const RETRY_AFTER_MS = 150;
/** Cancels: the server drops a question when another comes under the same number (`replace_running_query`). */
const NOTHING = "SELECT 1 FORMAT Null";

/** `fetch` itself, or one that adds an account: the engine asks the network for nothing by itself. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The HTTP interface of a ClickHouse server, or of a proxy in front that knows the account. */
export class ClickhouseHttp {
  private readonly url: string;
  private readonly request: Fetch;

  constructor(url: string, request: Fetch) {
    this.url = url;
    this.request = request;
  }

  /**
   * The rows of each select, in one request; those of one select in any order.
   * @throws ClickhouseError, or an `AbortError` after the signal, when the server is told to stop too.
   */
  async ask(selects: readonly Select[], signal: AbortSignal): Promise<readonly (readonly Cells[])[]> {
    const text = await this.send(`${unite(selects)} FORMAT JSONCompact`, signal);
    const { data, rows, exception } = readAnswer(text);
    // Some versions end what they have sent properly, and say so in a field.
    if (exception !== undefined) throw errorOf(200, exception);
    if (data.length !== rows) throw new ClickhouseError("away", "an answer broken off");
    const parts: Cells[][] = selects.map(() => []);
    for (const [part, cells] of data) parts[part]?.push(cells);
    return parts;
  }

  private async send(sql: string, signal: AbortSignal): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.post(sql, signal);
      } catch (error) {
        const isBroken = error instanceof ClickhouseError && error.fault === "away";
        if (!isBroken || attempt === TRIES || signal.aborted) throw error;
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      }
    }
  }

  private async post(sql: string, signal: AbortSignal): Promise<string> {
    if (signal.aborted) throw aborted();
    const id = makeId();
    const stopper = new AbortController();
    const stop = () => {
      stopper.abort();
      // Servers since 19.x see the closed connection; older ones must be told.
      this.request(this.address(id), { method: "POST", body: NOTHING }).catch(() => {});
    };
    const timer = setTimeout(stop, LONGEST_MS);
    signal.addEventListener("abort", stop);
    try {
      const response = await this.request(this.address(id), { method: "POST", body: sql, signal: stopper.signal });
      const body = await response.text();
      if (response.ok && codeIn(body.slice(0, 1) === "{" ? "" : body) === null) return body;
      if (codeIn(body) === CANCELLED && signal.aborted) throw aborted();
      throw errorOf(response.status, body);
    } catch (error) {
      if (signal.aborted) throw aborted();
      if (error instanceof ClickhouseError) throw error;
      throw stopper.signal.aborted
        ? new ClickhouseError("busy", "no answer in time")
        : new ClickhouseError("away", String(error));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
    }
  }

  private address(id: string): string {
    return `${this.url}${this.url.includes("?") ? "&" : "?"}query_id=${id}`;
  }
}

interface Answer {
  readonly data: readonly (readonly [part: number, cells: Cells])[];
  readonly rows: number;
  readonly exception?: string;
}

/** An error in the middle of an answer comes as text behind what was sent, which no longer is JSON then. */
function readAnswer(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw codeIn(text) === null ? new ClickhouseError("away", "an answer broken off") : errorOf(200, text);
  }
}

/** Random, so that no one can cancel what others ask. */
function makeId(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(words, (word) => word.toString(16).padStart(8, "0")).join("");
}

export function aborted(): DOMException {
  return new DOMException("no longer wanted", "AbortError");
}
