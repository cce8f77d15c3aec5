import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { codeIn } from "../../engine/clickhouse/errors.ts";

/** A statement that a server did not carry out; the message is the server's. */
class StatementError extends Error {
  /** ClickHouse's number for what went wrong; null where it could not be asked. */
  readonly code: number | null;

  constructor(message: string, code: number | null) {
    super(message);
    this.code = code;
  }
}

/** A server that lines are loaded into, over its HTTP interface. */
export interface ClickhouseServer {
  /** Carries out one statement; gives what it answers. The pieces follow the statement, for INSERT … FORMAT. */
  run(statement: string, pieces?: Iterable<Uint8Array>): Promise<string>;
}

/**
 * Settings of loading: distributed tables are written before the answer comes, groups beyond 4 GB go to the disk, and
 * hours of summing are no reason to stop.
 */
const SETTINGS = {
  insert_distributed_sync: "1",
  max_bytes_before_external_group_by: "4000000000",
  max_execution_time: "0",
};

/**
 * User and password may stand in the address: `http://user:password@host:8123`.
 * @throws TypeError where this is no address.
 */
export function clickhouseServer(address: string): ClickhouseServer {
  const { username, password, href, protocol } = new URL(address);
  const request = protocol === "https:" ? requestHttps : requestHttp;
  const account: Record<string, string> =
    username === ""
      ? {}
      : { "X-ClickHouse-User": decodeURIComponent(username), "X-ClickHouse-Key": decodeURIComponent(password) };
  return {
    async run(statement, pieces) {
      const target = new URL(href);
      target.username = "";
      target.password = "";
      for (const [name, value] of Object.entries(SETTINGS)) target.searchParams.set(name, value);
      if (pieces !== undefined) target.searchParams.set("query", statement);
      // A connection of its own each time: one that the server has closed while the next lines were read would fail.
      const sent = request(target, { method: "POST", headers: account, agent: false });
      const answered = new Promise<{ status: number; body: string }>((resolve, reject) => {
        sent.on("error", reject);
        sent.on("response", (response) =>
          text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject),
        );
      });
      // A server may refuse before everything is sent; its answer says more than the broken pipe.
      const writing = pipeline(Readable.from(pieces ?? [Buffer.from(statement)]), sent).catch(() => {});
      const [{ status, body }] = await Promise.all([
        answered.catch((error: Error) => {
          throw new StatementError(error.message, null);
        }),
        writing,
      ]);
      if (status !== 200) throw new StatementError(body.trim().slice(0, 400), codeIn(body));
      return body;
    },
  };
}
