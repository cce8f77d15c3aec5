import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The account of `release/server/clickhouse-users.xml`, as it is shipped. */
export const READER = { user: "outturn", password: "change-me" };
export const DATABASE = "outturn";

const READY_MS = 40_000;

/** A ClickHouse server of a test's own: data in a temporary folder, ports on 127.0.0.1. */
export interface TestServer {
  /** For loading: the administrator's account, without a password. */
  readonly url: string;
  /** Ends it, data and all. */
  stop(): Promise<void>;
  /** Ends it at once, as a failing machine would; the data stay. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, with the same data and ports. */
  restart(): Promise<void>;
}

/** The server's program; null where it is not installed. `CLICKHOUSE_SERVER` names another one. */
export function findClickhouse(): string | null {
  const named = process.env.CLICKHOUSE_SERVER;
  if (named !== undefined) return named;
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/bin"];
  return folders.map((folder) => join(folder, "clickhouse-server")).find((path) => existsSync(path)) ?? null;
}

/** Starts one server. */
export async function startServer(): Promise<TestServer> {
  const [server] = await startServers(1);
  return server as TestServer;
}

/** Starts servers that are the shards of one cluster, `outturn`. */
export async function startServers(count: number): Promise<TestServer[]> {
  const ports = await freePorts(2 * count);
  const shards = Array.from({ length: count }, (_, at) => ({ http: ports[2 * at]!, tcp: ports[2 * at + 1]! }));
  const servers = shards.map((shard) => new OwnServer(shard, shards));
  try {
    for (const server of servers) await server.restart();
  } catch (error) {
    for (const server of servers) await server.stop();
    throw error;
  }
  return servers;
}

interface Ports {
  readonly http: number;
  readonly tcp: number;
}

class OwnServer implements TestServer {
  readonly url: string;
  private readonly folder = mkdtempSync(join(tmpdir(), "outturn-clickhouse-"));
  private child: ChildProcess | null = null;

  constructor(ports: Ports, shards: readonly Ports[]) {
    this.url = `http://127.0.0.1:${ports.http}/`;
    mkdirSync(join(this.folder, "users.d"));
    writeFileSync(join(this.folder, "config.xml"), writeConfig(this.folder, ports, shards));
    writeFileSync(join(this.folder, "users.xml"), USERS);
    const shipped = new URL("../../release/server/clickhouse-users.xml", import.meta.url);
    copyFileSync(shipped, join(this.folder, "users.d", "outturn.xml"));
  }

  async restart(): Promise<void> {
    const program = findClickhouse();
    if (program === null) throw new Error("clickhouse-server is not installed");
    const child = spawn(program, [`--config-file=${join(this.folder, "config.xml")}`], { stdio: "ignore" });
    child.on("error", () => {});
    this.child = child;
    // A test that is ended by force must not leave it running.
    process.once("exit", () => child.kill("SIGKILL"));
    const deadline = Date.now() + READY_MS;
    while (!(await isReady(this.url))) {
      if (Date.now() > deadline || child.exitCode !== null) throw new Error(`the server did not start:\n${this.log()}`);
      await sleep(50);
    }
  }

  async kill(): Promise<void> {
    await this.end();
  }

  async stop(): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async end(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  private log(): string {
    const path = join(this.folder, "error.log");
    return existsSync(path) ? readFileSync(path, "utf8").slice(-2000) : "no log";
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Ports nobody listens on now. */
export async function freePorts(count: number): Promise<number[]> {
  const probes = await Promise.all(
    Array.from({ length: count }, async () => {
      const probe = createServer();
      await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
      return probe;
    }),
  );
  return Promise.all(
    probes.map(async (probe) => {
      const address = probe.address();
      await new Promise((resolve) => probe.close(resolve));
      return typeof address === "object" && address !== null ? address.port : 0;
    }),
  );
}

function writeConfig(folder: string, { http, tcp }: Ports, shards: readonly Ports[]): string {
  const replicas = shards.map(
    (shard) => `<shard><replica><host>127.0.0.1</host><port>${shard.tcp}</port></replica></shard>`,
  );
  return `<yandex>
  <logger><level>error</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <users_config>users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size>
  <keep_alive_timeout>3</keep_alive_timeout>
  <remote_servers><outturn>${replicas.join("")}</outturn></remote_servers>
</yandex>
`;
}

/** The account that loads. The one that reads is the shipped one, merged in from `users.d`. */
const USERS = `<yandex>
  <profiles><default><max_memory_usage>10000000000</max_memory_usage></default></profiles>
  <quotas><default></default></quotas>
  <users>
    <default>
      <password></password>
      <networks><ip>127.0.0.1</ip></networks>
      <profile>default</profile>
      <quota>default</quota>
    </default>
  </users>
</yandex>
`;
