import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { unpackRelease } from "./releases.ts";

/** The nginx installed on this machine, if any. */
export function findNginx(): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  return folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path)) ?? null;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    }).on("error", () => resolve(false));
  });
}

/** Sets the two lines of the shipped configuration that INSTALL.md tells to set; nothing else of it is touched. */
function configure(shipped: string, port: number, root: string): string {
  const set = (text: string, line: string, by: string) => {
    if (text.split(line).length !== 2) throw new Error(`The nginx configuration should hold this once: ${line}`);
    return text.replace(line, by);
  };
  return set(set(shipped, "listen 80;", `listen 127.0.0.1:${port};`), "root /srv/www;", `root ${root};`);
}

/**
 * Serves the release's page below `prefix` (beginning and ending in `/`) with a real nginx in its shipped
 * configuration, on a free port of this machine. `page` is the folder that holds it.
 */
export async function serveWithNginx(
  nginx: string,
  prefix: string,
): Promise<{ url: string; page: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "outturn-nginx-"));
  const port = await freePort();
  unpackRelease("page", join(folder, "www", prefix));
  unpackRelease("server", join(folder, "server"));
  const shipped = readFileSync(join(folder, "server", "nginx.conf"), "utf8");
  writeFileSync(join(folder, "outturn.conf"), configure(shipped, port, join(folder, "www")));
  mkdirSync(join(folder, "temp"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, "temp", name)};`)
    .join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
daemon off; worker_processes 1; pid ${join(folder, "pid")}; error_log ${join(folder, "error.log")};
events {}
http { access_log off; ${temporary} include ${join(folder, "outturn.conf")}; }
`,
  );
  const server = spawn(nginx, ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")], { stdio: "pipe" });
  let said = "";
  server.stderr.on("data", (text) => {
    said += text;
  });
  const gone = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (server.exitCode !== null || tries > 100) throw new Error(`nginx does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    page: join(folder, "www", prefix),
    async close() {
      server.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
