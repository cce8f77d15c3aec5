import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { build } from "../fixtures/forms/build.ts";
import { readForms } from "../fixtures/forms/form.ts";
import { layOut } from "../fixtures/forms/layout.ts";
import { fakeRun } from "./fakeRun.ts";

const HEADER = "年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,状态,偏差原因";
const clean = `${HEADER}\n2023,某单位,某项目,监理费,10,8.5,已完工,招标结余\n`;
const broken = `${HEADER}\n2023,某单位,某项目,监理费,10,8.5,已完工,招标结余\n2023,某单位,某项目,设计费,abc,3,,\n`;
const seedBytes = readFileSync("data/shaoyang-2023.json");

describe("check", () => {
  test("says nothing about clean data and exits with 0", async () => {
    expect(await fakeRun(["check", "clean.csv"], { "clean.csv": clean })).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("names the file, row and column of a problem, one a line, and exits with 1", async () => {
    const { code, stdout } = await fakeRun(["check", "in/broken.csv"], { "in/broken.csv": broken });
    expect(code).toBe(1);
    expect(stdout.split("\n")).toHaveLength(1);
    expect(stdout).toMatch(/^in\/broken\.csv:3:预算数（万元）: 「abc」不是金额/);
  });

  test("speaks English when asked", async () => {
    const { stdout } = await fakeRun(["check", "broken.csv", "--lang", "en"], { "broken.csv": broken });
    expect(stdout).toMatch(/^broken\.csv:3:预算数（万元）: “abc” is not an amount/);
  });

  test("reports figures that contradict each other with the cell they stand in", async () => {
    const { code, stdout } = await fakeRun(["check", "shaoyang.json"], { "shaoyang.json": seedBytes });
    expect(code).toBe(1);
    const lines = stdout.split("\n");
    expect(lines.every((line) => /^shaoyang\.json:(\d+|-):[^:]+: ./.test(line))).toBe(true);
    expect(lines.some((line) => line.includes("215.39"))).toBe(true);
  });

  test("says the 0% of an amount cell once and in the same words, whatever the form's format", async () => {
    const form = layOut(readForms().find(({ id }) => /shaoyang|seed/.test(id))!);
    const text = readFileSync("test/fixtures/forms/seed.txt");
    const files = { "a.json": seedBytes, "a.txt": text, "a.docx": build(form, "docx"), "a.csv": build(form, "csv") };
    for (const [name, bytes] of Object.entries(files)) {
      const { stdout } = await fakeRun(["check", name], { [name]: bytes });
      const said = stdout.split("\n").filter((line) => line.includes("0%"));
      expect(said.map((line) => line.replace(/^.*?: /, ""))).toEqual([
        expect.stringMatching(
          /^(?:（.*）)?业务系统指纹及人脸识别设备采购：金额栏填的是百分比 0%，按未支出（0）读取。$/,
        ),
      ]);
    }
  });

  test("says a cell once that reading could not use, though the audit found it too", async () => {
    const list = `${HEADER}\n2023,某单位,某项目,监理费,10,12%,,\n2023,某单位,某项目,设计费,"677,00",3,,\n`;
    const { stdout } = await fakeRun(["check", "a.csv"], { "a.csv": list });
    expect(stdout.split("\n").map((line) => line.split(":")[1])).toEqual(["2", "3"]);
  });

  test("exits with 2 for a file that is not there, and still checks the others", async () => {
    const { code, stdout } = await fakeRun(["check", "missing.csv", "broken.csv"], { "broken.csv": broken });
    expect(code).toBe(2);
    expect(stdout.split("\n")[0]).toBe("missing.csv:-:-: 打不开这个文件（ENOENT）；请检查路径和权限。");
    expect(stdout.split("\n")[1]).toMatch(/^broken\.csv:3:/);
  });

  const unreadable: Readonly<Record<string, [string, string | Uint8Array]>> = {
    "JSON cut in half": ["cut.json", seedBytes.subarray(0, 2000)],
    "a web page where JSON should be": ["page.json", "<!DOCTYPE html><html><head><title>404</title></head></html>"],
    "JSON of another kind": ["other.json", `{"a": 1}`],
    "an empty file": ["empty.csv", ""],
    "a picture": ["picture.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
  };
  for (const [what, [name, bytes]] of Object.entries(unreadable)) {
    test(`exits with 2 for ${what} and says so`, async () => {
      const { code, stdout } = await fakeRun(["check", name], { [name]: bytes });
      expect(code).toBe(2);
      expect(stdout).toMatch(new RegExp(`^${name}:`));
    });
  }

  test("exits with 1 for a list without an amount column", async () => {
    const { code, stdout } = await fakeRun(["check", "names.csv"], { "names.csv": "分项名称,偏差原因\n监理费,取消\n" });
    expect(code).toBe(1);
    expect(stdout).toContain("names.csv:1:");
  });

  test("takes a folder as all files of known endings in it and below, in order, without the catalog", async () => {
    const files = {
      "set/b.csv": broken,
      "set/a/z.CSV": broken.replaceAll("某项目", "另一项目"),
      "set/catalog.json": "{}",
      "set/.hidden.csv": "x",
      "set/~$lock.xlsx": "x",
      "set/README.md": "# notes",
    };
    const { stdout } = await fakeRun(["check", "set"], files);
    expect(stdout.split("\n").map((line) => line.split(":")[0])).toEqual(["set/a/z.CSV", "set/b.csv"]);
  });

  test("says that a form counts twice which lies there in two files, and does so of their paths", async () => {
    const { code, stdout } = await fakeRun(["check", "set"], { "set/a.csv": clean, "set/b.csv": `${clean}\n` });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^set\/b\.csv:-:-: 项目「某项目」与「set\/a\.csv」.*计算了两次/);
    const json = await fakeRun(["analyze", "set", "--json"], { "set/a.csv": clean, "set/b.csv": `${clean}\n` });
    expect(JSON.parse(json.stdout).issues).toMatchObject([{ code: "project-twice", severity: "warning" }]);
  });

  test("reads a file once that is named twice", async () => {
    const { stdout } = await fakeRun(["check", "set/b.csv", "set"], { "set/b.csv": broken });
    expect(stdout.split("\n")).toHaveLength(1);
  });

  test("exits with 2 for a folder without data", async () => {
    const { code, stderr } = await fakeRun(["check", "set"], { "set/README.md": "# notes" });
    expect(code).toBe(2);
    expect(stderr).toContain("set: 文件夹中没有可读的文件");
  });
});
