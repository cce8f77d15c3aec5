import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A list of one cost line, as a clerk would keep it. */
export const list = (actual: number, project = "监理服务") =>
  `年度,单位,项目名称,分项名称,预算数（元）,执行数（元）,偏差原因\n2023,某局,${project},监理费,100000,${actual},待支付尾款\n`;

/** New folders that are gone after the tests of a file. */
export function folders(): () => string {
  const root = mkdtempSync(join(tmpdir(), "outturn-publish-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let made = 0;
  return () => join(root, String(++made));
}

export interface Catalog {
  readonly default: string;
  readonly dataVersion?: string;
  readonly published?: string;
  readonly datasets: { id: string; title: unknown; file: string; kind: string; sha256?: string; unit?: unknown }[];
}

/** The catalog as a reader of the folder finds it; null before the first publication. */
export function readCatalog(dir: string): Catalog | null {
  const path = join(dir, "catalog.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** What is wrong with a folder for a reader: files that are not there or not what the catalog says. */
export function readerFaults(dir: string): string[] {
  return (readCatalog(dir)?.datasets ?? [])
    .filter(({ file, sha256 }) => hashOf(join(dir, file)) !== sha256)
    .map(({ file }) => file);
}

function hashOf(path: string): string {
  return existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : "";
}
