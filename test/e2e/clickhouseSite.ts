import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { clickhouseServer } from "../../src/cli/load/clickhouseServer.ts";
import { LINE_LAYOUT } from "../../src/cli/load/lineTables.ts";
import { loadLines } from "../../src/cli/load/loadLines.ts";
import type { Chunk } from "../../src/engine/chunk.ts";
import { LINE_SCHEMA } from "../../src/lines/lineSchema.ts";
import { readCsvLines } from "../../src/lines/readCsvLines.ts";
import { DATABASE, READER, type TestServer } from "../clickhouse/server.ts";
import type { Site } from "./server.ts";

/** Loads lists in CSV, by the names of their files, into a server's table `lines`. */
export async function loadLists({ url }: TestServer, lists: ReadonlyMap<string, string>): Promise<void> {
  async function* chunks(): AsyncGenerator<Chunk> {
    for (const [file, csv] of lists) {
      for (const step of readCsvLines(new TextEncoder().encode(csv), file)) yield* step.chunks;
    }
  }
  const target = {
    servers: [clickhouseServer(url)],
    place: { database: DATABASE, table: "lines" },
    schema: LINE_SCHEMA,
    layout: LINE_LAYOUT,
  } as const;
  await loadLines(target, { data: `${Date.now()}`.padStart(16, "0"), chunks: chunks() }, new Date(), () => {});
}

/** The site with `ch/` in the page's folder leading to a server, as the shipped nginx configuration does it. */
export async function withClickhouse(site: Site, clickhouse: TestServer): Promise<Site> {
  const account = { "X-ClickHouse-User": READER.user, "X-ClickHouse-Key": READER.password };
  const front = createServer((request, response) => {
    const path = request.url ?? "/";
    const question = /\/ch\/(\?.*)?$/.exec(path);
    const target = question === null ? new URL(path, site.url) : new URL(question[1] ?? "", clickhouse.url);
    const { host: _, ...headers } = request.headers;
    const forwarded = send(
      target,
      { method: request.method, headers: question === null ? headers : account, agent: false },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    forwarded.on("error", () => response.writeHead(502, { "Content-Type": "text/html" }).end("<html>502</html>"));
    response.on("close", () => forwarded.destroy());
    request.pipe(forwarded);
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  const { port } = front.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(site.url).pathname}`,
    answer: site.answer,
    async close() {
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await site.close();
    },
  };
}
