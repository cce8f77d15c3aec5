import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { writeClickhouseFiles } from "../../release/serverFiles.ts";
import { findNginx } from "../e2e/nginx.ts";
import { freePorts } from "./server.ts";

/** The shipped way to ClickHouse in a real nginx, which has nothing else; gives its address, ending in a slash. */
export async function serveClickhouse(clickhouse: string): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "outturn-clickhouse-nginx-"));
  const [port] = await freePorts(1);
  const shipped = writeClickhouseFiles().get("clickhouse-nginx.conf") ?? "";
  writeFileSync(join(folder, "way.conf"), shipped.replace("127.0.0.1:8123", new URL(clickhouse).host));
  mkdirSync(join(folder, "temp"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, "temp", name)};`)
    .join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
daemon off; worker_processes 1; pid ${join(folder, "pid")}; error_log ${join(folder, "error.log")};
events {}
http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; include ${join(folder, "way.conf")}; } }
`,
  );
  const args = ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
  const server = spawn(findNginx() ?? "nginx", args, { stdio: "ignore" });
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; !(await fetch(url).catch(() => null)); tries += 1) {
    if (server.exitCode !== null || tries > 100) throw new Error("nginx does not start");
    await sleep(50);
  }
  return {
    url,
    async close() {
      server.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
