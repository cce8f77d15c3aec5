import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { HEADER_POLICY } from "../../release/policy.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** What a test wants to be sent instead of the file: the status defaults to 200, the type to that of the path. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  /** The connection breaks when half of the body is sent. */
  readonly isCut?: boolean;
  /** Milliseconds before the answer begins. */
  readonly delay?: number;
}

export interface Site {
  /** Address of the page, below a sub-path, ending in `/`. */
  readonly url: string;
  /** Sends `answer` for a path below the page's address (`data/catalog.json`) from now on; null: the file again. */
  answer(path: string, answer: Answer | null): void;
  close(): Promise<void>;
}

interface Options {
  /** The path the folder is served below, beginning and ending in `/`. */
  readonly prefix?: string;
  /** Compresses every file, as a good server does; for measurements of time. */
  readonly brotli?: boolean;
  /** Content security policy; null for a page that was not written for one. */
  readonly policy?: string | null;
}

/**
 * Serves a folder as a plain static server would: no rewriting, no listing, the right types, the strict policy.
 * Listens on a free port of this machine.
 */
export async function serve(
  folder: string,
  { prefix = "/a/b/c/", brotli = false, policy = HEADER_POLICY }: Options = {},
): Promise<Site> {
  if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder}/index.html is missing: run npm run build.`);
  const answers = new Map<string, Answer>();
  const compressed = new Map<string, Buffer>();

  function body(path: string): Buffer | null {
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) return null;
    if (!brotli) return readFileSync(file);
    const bytes = compressed.get(path) ?? brotliCompressSync(readFileSync(file));
    compressed.set(path, bytes);
    return bytes;
  }

  function reply(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(prefix) ? normalize(decodeURIComponent(pathname.slice(prefix.length))) : null;
    const name = path === "." || path === "" ? "index.html" : path;
    const answer = name === null ? undefined : answers.get(name);
    const content = answer === undefined && name !== null && !name.startsWith("..") ? body(name) : null;
    const type = answer?.type ?? TYPES[extname(name ?? "")] ?? "application/octet-stream";
    if (policy !== null) response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (answer?.isCut) {
      const whole = Buffer.from(answer.body ?? "");
      response.writeHead(200, { "Content-Type": type, "Content-Length": whole.length });
      response.write(whole.subarray(0, whole.length / 2), () => request.socket.destroy());
    } else if (answer !== undefined) {
      const send = () => response.writeHead(answer.status ?? 200, { "Content-Type": type }).end(answer.body ?? "");
      setTimeout(send, answer.delay ?? 0);
    } else if (content === null) {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
    } else {
      if (brotli) response.setHeader("Content-Encoding", "br");
      response.writeHead(200, { "Content-Type": type }).end(content);
    }
  }

  const server = createServer(reply);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    answer: (path, answer) => void (answer === null ? answers.delete(path) : answers.set(path, answer)),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
