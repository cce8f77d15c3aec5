import { readFileSync } from "node:fs";
import { HEADER_POLICY } from "./policy.ts";

const read = (name: string) => readFileSync(new URL(`server/${name}`, import.meta.url), "utf8");

/** A configuration with the policy put in. Apache's rules, the same in both its files, are set in where asked for. */
function fill(text: string): string {
  const rules = read("apache-rules.conf")
    .trim()
    .replace(/^(?=.)/gm, "  ");
  return text.replace("@RULES@", () => rules).replaceAll("@POLICY@", HEADER_POLICY);
}

/** The configurations a server is told once, by file name. */
export function writeServerFiles(): Map<string, string> {
  return new Map(["nginx.conf", "apache.conf", "Caddyfile"].map((name) => [name, fill(read(name))]));
}

/** The configurations that lie beside the page and work by lying there: Apache's and IIS's. */
export function writeFolderFiles(): Map<string, string> {
  return new Map([
    [".htaccess", fill(read("apache-rules.conf"))],
    ["web.config", fill(read("web.config"))],
  ]);
}

/** What a site needs whose lines are kept in ClickHouse: the account that reads them, and the page's way there. */
export function writeClickhouseFiles(): Map<string, string> {
  return new Map(["clickhouse-nginx.conf", "clickhouse-users.xml"].map((name) => [name, read(name)]));
}
