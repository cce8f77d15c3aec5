import { createHash } from "node:crypto";
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

  describe("with partitions of lines", () => {
    const part = "年度,单位,项目名称,分项名称,预算数（元）,执行数（元）\n2023,一中,路灯,灯具,5,3\n";
    const sum = createHash("sha256").update(part).digest("hex");
    async function withLines(part0: object) {
      const { dir } = await published();
      writeFileSync(join(dir, "2023.csv"), part);
      edit(dir, ({ datasets }) => {
        const lines = { id: "city", title: "市", kind: "lines", files: [{ file: "2023.csv", ...part0 }] };
        datasets.push(lines as unknown as Catalog["datasets"][number]);
      });
      return dir;
    }

    test("finds nothing wrong where files and rows are as stated, and counts the data set", async () => {
      const { code, stdout } = await verify(await withLines({ sha256: sum, rows: 1 }));
      expect([code, stdout]).toEqual([0, expect.stringContaining("3 data sets")]);
    });

    test("names a partition that is missing, changed, shorter than stated or without lines", async () => {
      const dir = await withLines({ sha256: sum, rows: 2 });
      expect((await verify(dir)).stdout).toMatch(/^2023\.csv:-:-: .*(?:2 行|2 lines)/);
      appendFileSync(join(dir, "2023.csv"), " ");
      expect((await verify(dir)).stdout).toMatch(/^2023\.csv: .*checksum differs/m);
      writeFileSync(join(dir, "2023.csv"), "<!doctype html><title>统一登录</title>");
      expect((await verify(dir)).stdout).toMatch(/^2023\.csv:-:-: .*统一登录/m);
      rmSync(join(dir, "2023.csv"));
      expect(await verify(dir)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^2023\.csv: .*missing$/) });
    });

    test("keeps them through a publication, which takes no id of theirs", async () => {
      const dir = await withLines({ sha256: sum });
      await fakeRun(["publish", "a.csv", "--to", dir, "--keep", "0"], { "a.csv": list(5) });
      expect(readCatalog(dir)?.datasets[2]).toMatchObject({ id: "city", kind: "lines", files: [{ file: "2023.csv" }] });
      expect((await verify(dir)).code).toBe(0);
      const taken = await fakeRun(["publish", "city.csv", "--to", dir], { "city.csv": list(5) });
      expect([taken.code, taken.stderr]).toEqual([2, expect.stringContaining("kind lines")]);
      expect((await verify(dir)).code).toBe(0);
    });
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
