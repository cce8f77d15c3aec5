import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fakeRun } from "./fakeRun.ts";

const seedBytes = readFileSync("data/shaoyang-2023.json");
const list = "年度,单位,项目名称,分项名称,预算数（元）,执行数（元）\n2022,某局,甲,监理费,100000,40000\n";

/** What `analyze` says of a file, without where it was read. */
async function figures(name: string, bytes: string | Uint8Array) {
  const { stdout } = await fakeRun(["analyze", "--json", name], { [name]: bytes });
  return JSON.parse(stdout).projects.map(({ findings: _findings, ...project }: Record<string, unknown>) => project);
}

describe("convert", () => {
  const published = readdirSync("data").filter((name) => /\.(json|csv)$/.test(name) && name !== "catalog.json");
  for (const name of published) {
    test(`writes ${name} as a data set from which everything comes out the same`, async () => {
      const bytes = readFileSync(`data/${name}`);
      const { code, written } = await fakeRun(["convert", `in/${name}`, "--out", "out"], { [`in/${name}`]: bytes });
      expect(code).toBe(0);
      const json = [...written].find(([path]) => path.endsWith(".json"))?.[1];
      expect(await figures("again.json", json!)).toEqual(await figures(name, bytes));
    });
  }

  test("writes the lines as CSV beside the data set, where there are any", async () => {
    const files = { "in/shaoyang.json": seedBytes, "in/langfang.json": readFileSync("data/langfang-2019.json") };
    const { written } = await fakeRun(["convert", "in", "--out", "out"], files);
    expect([...written.keys()]).toEqual(["out/langfang.json", "out/shaoyang.json", "out/shaoyang.csv"]);
  });

  test("prints a catalog entry with the checksum of what it wrote", async () => {
    const { stdout, written } = await fakeRun(["convert", "list.csv", "--out", "out"], { "list.csv": list });
    const sha256 = createHash("sha256").update(written.get("out/list.json")!).digest("hex");
    expect(JSON.parse(stdout)).toEqual({
      id: "list",
      title: "甲",
      file: "list.json",
      kind: "json",
      unit: "某局",
      year: 2022,
      sha256,
    });
  });

  test("gives each of several files a name of its own and an entry a line", async () => {
    const files = { "a/list.csv": list, "b/list.csv": list };
    const { stdout, written } = await fakeRun(["convert", "a", "b", "--out", "out"], files);
    expect([...written.keys()]).toEqual(["out/list.json", "out/list.csv", "out/list-2.json", "out/list-2.csv"]);
    expect(stdout.split("\n").map((line) => JSON.parse(line).id)).toEqual(["list", "list-2"]);
  });

  test("gives a file with a Chinese name an id a catalog takes", async () => {
    const { stdout } = await fakeRun(["convert", "项目.csv", "--out", "out"], { "项目.csv": list });
    expect(JSON.parse(stdout)).toMatchObject({ file: "项目.json", id: expect.stringMatching(/^data-[0-9a-f]{8}$/) });
  });

  test("never writes over a file it reads", async () => {
    for (const name of ["in/list.csv", "in/list.json"]) {
      const bytes = name.endsWith("csv") ? list : seedBytes;
      const { code, written, stderr } = await fakeRun(["convert", name, "--out", "in"], { [name]: bytes });
      expect(code).toBe(2);
      expect(written.size).toBe(0);
      expect(stderr).toContain("in/list.json");
    }
  });

  test("says on stderr what was wrong, and passes over what holds no project", async () => {
    const { code, stdout, stderr, written } = await fakeRun(["convert", "cut.json", "--out", "out"], {
      "cut.json": "{",
    });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^cut\.json:/);
    expect(written.size).toBe(0);
  });
});
