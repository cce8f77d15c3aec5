import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fakeRun } from "./fakeRun.ts";

const files = {
  "shaoyang.json": readFileSync("data/shaoyang-2023.json"),
  "suining.json": readFileSync("data/suining-2021.json"),
};
const run = (...argv: string[]) => fakeRun(["report", ...argv], files);

describe("outturn report", () => {
  it("writes one file without scripts, with its own style sheet and the data's checksum", async () => {
    const { code, written, stderr } = await run("shaoyang.json", "--out", "brief.html");
    const html = written.get("brief.html") ?? "";
    expect({ code, stderr, names: [...written.keys()] }).toEqual({ code: 0, stderr: "", names: ["brief.html"] });
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain("size: A4 landscape");
    expect(html).toContain("校验 7845775230327af4");
    expect(html.match(/<article/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|<link|https?:|@import|src=/);
  });

  it("writes English, and the report behind the page, when told to", async () => {
    const { written } = await run("shaoyang.json", "--lang", "en", "--full", "--out", "brief.html");
    const html = written.get("brief.html") ?? "";
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("All findings of the audit");
    expect(html).toContain("Terms and how each figure is computed");
    expect(html).toContain("7845775230327af40fbd".slice(0, 16));
    expect(html.match(/<article/g)).toHaveLength(3);
  });

  it("is in the unit asked for, by either of its names, and in 万元 unless told", async () => {
    for (const [unit, figure, title] of [
      ["yuan", "6,646,000.00", "金额单位：元"],
      ["亿元", "0.0665", "金额单位：亿元"],
      ["wan", "664.60", "金额单位：万元"],
    ] as const) {
      const html = (await run("shaoyang.json", "--unit", unit, "--out", "b.html")).written.get("b.html") ?? "";
      expect(html).toContain(figure);
      expect(html).toContain(title);
    }
    const plain = await run("shaoyang.json", "--out", "b.html");
    expect(plain.written.get("b.html")).toContain("金额单位：万元");
    expect((await run("shaoyang.json", "--unit", "dollar", "--out", "b.html")).code).toBe(2);
  });

  it("puts several projects on one page", async () => {
    const { written } = await run("suining.json", "shaoyang.json", "--out", "out/all.html");
    const html = written.get("out/all.html") ?? "";
    expect(html.match(/<article/g)).toHaveLength(1);
    expect(html).toContain("3 个项目");
    expect(html).toContain("数据 suining.json, shaoyang.json · 校验 —");
  });

  it("needs a file to write to", async () => {
    expect((await run("shaoyang.json")).code).toBe(2);
  });

  it("writes nothing where no project was found", async () => {
    const { code, written, stderr } = await fakeRun(["report", "empty.json", "--out", "x.html"], {
      "empty.json": "{}",
    });
    expect(code).toBe(2);
    expect(written.size).toBe(0);
    expect(stderr).toContain("没有可写成简报的项目");
  });
});
