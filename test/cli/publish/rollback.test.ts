import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeRun } from "../fakeRun.ts";
import { folders, list, readCatalog, readerFaults } from "./published.ts";

const newFolder = folders();
const publish = (dir: string, actual: number) => fakeRun(["publish", "a.csv", "--to", dir], { "a.csv": list(actual) });
const rollback = (dir: string) => fakeRun(["publish", "--rollback", "--to", dir]);
const catalogText = (dir: string) => readFileSync(join(dir, "catalog.json"), "utf8");

describe("going back", () => {
  test("restores the former catalog to the byte, and the one before the second time", async () => {
    const dir = newFolder();
    const texts: string[] = [];
    for (const actual of [1, 2, 3]) {
      await publish(dir, actual);
      texts.push(catalogText(dir));
    }
    expect(await rollback(dir)).toMatchObject({ code: 0 });
    expect(catalogText(dir)).toBe(texts[1]);
    expect(await rollback(dir)).toMatchObject({ code: 0 });
    expect(catalogText(dir)).toBe(texts[0]);
    expect(readerFaults(dir)).toEqual([]);
    expect(await rollback(dir)).toMatchObject({ code: 2, stderr: expect.stringContaining("no former version") });
    expect(catalogText(dir)).toBe(texts[0]);
  });

  test("returns to a catalog that was kept by hand before anything was published", async () => {
    const dir = newFolder();
    mkdirSync(dir);
    const text =
      '{"format":"outturn-catalog","version":1,"datasets":[{"id":"a","title":"甲","file":"a.json","kind":"json"}]}';
    writeFileSync(join(dir, "catalog.json"), text);
    writeFileSync(join(dir, "a.json"), readFileSync("data/shaoyang-2023.json"));
    await publish(dir, 1);
    await rollback(dir);
    expect(catalogText(dir)).toBe(text);
  });

  test("leaves the files of the version taken back to pages that show them, until the next publication", async () => {
    const dir = newFolder();
    await publish(dir, 1);
    await publish(dir, 2);
    const withdrawn = join(dir, readCatalog(dir)!.datasets[0]!.file);
    await rollback(dir);
    expect(existsSync(withdrawn)).toBe(true);
    await publish(dir, 3);
    expect(existsSync(withdrawn)).toBe(false);
  });

  test("works where the catalog itself is damaged or gone", async () => {
    const dir = newFolder();
    await publish(dir, 1);
    const former = catalogText(dir);
    await publish(dir, 2);
    for (const damage of [
      () => writeFileSync(join(dir, "catalog.json"), "{"),
      () => rmSync(join(dir, "catalog.json")),
    ]) {
      damage();
      expect(await rollback(dir)).toMatchObject({ code: 0 });
      expect(catalogText(dir)).toBe(former);
      await publish(dir, 2);
    }
  });

  test("changes nothing where a file of the former version is missing or changed", async () => {
    for (const damage of [(path: string) => rmSync(path), (path: string) => writeFileSync(path, "x")]) {
      const dir = newFolder();
      await publish(dir, 1);
      const { file } = readCatalog(dir)!.datasets[0]!;
      await publish(dir, 2);
      damage(join(dir, file));
      const before = catalogText(dir);
      expect(await rollback(dir)).toMatchObject({ code: 1, stderr: expect.stringContaining(file) });
      expect(catalogText(dir)).toBe(before);
    }
  });

  test("makes no folder where nothing was ever published", async () => {
    const dir = newFolder();
    expect(await rollback(dir)).toMatchObject({ code: 2 });
    expect(existsSync(dir)).toBe(false);
  });
});
