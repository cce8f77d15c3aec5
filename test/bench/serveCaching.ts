import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { HEADER_POLICY } from "../../release/policy.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};
/** As in the shipped server files: a name with a fingerprint never means another content. */
const FIXED = /^assets\/[^/]+-[A-Za-z0-9_-]{8}\.(js|css|woff2|svg|png)$/;

export interface CachingSite {
  readonly url: string;
  /** Every request that came, as status and path, in the order of their coming. */
  readonly reached: string[];
  close(): Promise<void>;
}

/** Serves a folder compressed and with the shipped caching headers: fingerprinted files for good, others by ETag. */
export async function serveCaching(folder: string): Promise<CachingSite> {
  const reached: string[] = [];
  const compressed = new Map<string, Buffer>();

  function reply(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(decodeURIComponent(pathname.slice(1)) || "index.html");
    const file = join(folder, path);
    const isFile = !path.startsWith("..") && existsSync(file) && statSync(file).isFile();
    if (!isFile) {
      reached.push(`404 ${path}`);
      response.writeHead(404).end();
      return;
    }
    const body = compressed.get(path) ?? brotliCompressSync(readFileSync(file));
    compressed.set(path, body);
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    response.setHeader("Content-Security-Policy", HEADER_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", FIXED.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("ETag", etag);
    const isKnown = request.headers["if-none-match"] === etag;
    reached.push(`${isKnown ? 304 : 200} ${path}`);
    if (isKnown) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader("Content-Encoding", "br");
    response.setHeader("Content-Length", body.length);
    response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
  }

  const server = createServer(reply);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    reached,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
