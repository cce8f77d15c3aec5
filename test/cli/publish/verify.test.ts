import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeRun } from "../fakeRun.ts";
import { type Catalog, folders, list, readCatalog } from "./published.ts";

const newFolder = folders();
const verify = (dir: string) => fakeRun(["verify", dir]);

/** A folder with two data sets and a kept version, and the files of the first data set, the former one first. */
async function published(): Promise<{ dir: string; former: string; file: string }> {
  const dir = newFolder();
  await fakeRun(["publish", "a.csv", "b.csv", "--to", dir], { "a.csv": list(1), "b.csv": list(1) });
  const former = readCatalog(dir)!.datasets[0]!.file;
  await fakeRun(["publish", "a.csv", "--to", dir], { "a.csv": list(2) });
  return { dir, former, file: readCatalog(dir)!.datasets[0]!.file };
}

function edit(dir: string, change: (catalog: Catalog) => void): void {
  const catalog = readCatalog(dir)!;
  change(catalog);
  writeFileSync(join(dir, "catalog.json"), JSON.stringify(catalog));
}

describe("verifying a published folder", () => {
  test("finds nothing wrong with what publish wrote", async () => {
    const { dir } = await published();
    expect(await verify(dir)).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("2 data sets") });
  });

  test("finds nothing wrong with the data sets that ship with the page", async () => {
    expect(await verify("data")).toMatchObject({ code: 0, stderr: "" });
  });

  test("names a file that is missing", async () => {
    const { dir, file } = await published();
    rmSync(join(dir, file));
    expect(await verify(dir)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(new RegExp(`^${file}: .*missing$`)),
    });
  });

  test("names a file that changed by one byte", async () => {
    const { dir, file } = await published();
    appendFileSync(join(dir, file), " ");
    const { code, stdout } = await verify(dir);
    expect([code, stdout.split("\n").length]).toEqual([1, 1]);
    expect(stdout).toMatch(new RegExp(`^${file}: .*checksum differs`));
  });

  test("names a file that holds no project although its checksum is right", async () => {
    const { dir } = await published();
    const page = "<!doctype html><title>统一登录</title>";
    writeFileSync(join(dir, "page.json"), page);
    edit(dir, ({ datasets }) => datasets.push({ id: "page", title: "页", file: "page.json", kind: "json" }));
    const { code, stdout } = await verify(dir);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^page\.json:-:-: .*统一登录/);
  });

  test("names an entry the page would leave out", async () => {
    const { dir } = await published();
    edit(dir, ({ datasets }) => datasets.push({ id: "c", title: "丙", file: "../c.json", kind: "json" }));
    const { code, stdout } = await verify(dir);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^catalog\.json:-:-: /);
  });

  test("names a kept version that could not be gone back to", async () => {
    const { dir, former } = await published();
    rmSync(join(dir, former));
    const { code, stdout } = await verify(dir);
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^\\.versions/1/catalog\\.json: ${former}: .*missing$`)),
    ]);
    writeFileSync(join(dir, ".versions/1/catalog.json"), "{");
    expect(await verify(dir)).toMatchObject({ code: 1, stdout: expect.stringContaining("no readable catalog") });
  });

  test("tells of what harms no reader without calling it a fault: orphans, no checksum, a catalog changed by hand", async () => {
    const { dir, file } = await published();
    writeFileSync(join(dir, "README.md"), "notes");
    writeFileSync(join(dir, "forgotten.csv"), list(1));
    mkdirSync(join(dir, "sub"));
    writeFileSync(join(dir, "sub/lost.json"), "{}");
    edit(dir, ({ datasets }) => delete datasets[0]!.sha256);
    const { code, stderr } = await verify(dir);
    expect(code).toBe(0);
    expect(stderr.split("\n").map((line) => line.replace(/: .*/, ""))).toEqual([
      "forgotten.csv",
      "sub/lost.json",
      file,
      "catalog.json",
    ]);
  });

  test("cannot be done without a catalog, or with one that is none", async () => {
    const dir = newFolder();
    expect(await verify(dir)).toMatchObject({ code: 2, stderr: expect.stringContaining("catalog.json") });
    mkdirSync(dir);
    writeFileSync(join(dir, "catalog.json"), readFileSync("data/shaoyang-2023.json"));
    expect(await verify(dir)).toMatchObject({ code: 2, stderr: expect.stringContaining("catalog.json") });
  });
});
