import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const codes = async (name: string, content: Uint8Array) =>
  (await ingest({ name, bytes: content })).issues.map(({ code }) => code);

describe("a file that cannot be used gives one sentence and no project", () => {
  test.each([
    ["empty.csv", bytes(""), "file-empty"],
    ["blank.json", bytes(" \n\u3000\n"), "file-empty"],
    ["cut.pdf", bytes("%PDF-1.7 …"), "document-damaged"],
    ["notes.csv", bytes("会议记录\n今天讨论了预算执行情况。\n"), "list-no-amount"],
    ["archive.zip", bytes("PK\u0003\u0004 photos/a.jpg"), "file-binary"],
    ["picture.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "file-binary"],
    ["data.json", bytes("<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>"), "html-instead"],
  ])("%s", async (name, content, code) => {
    const { projects, issues } = await ingest({ name, bytes: content });
    expect(projects).toEqual([]);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.source.file).toBe(name);
  });
});

describe("the format of a file", () => {
  const list = "项目名称,分项名称,预算数（元）,执行数（元）\n专项,设备,30,10\n";

  test("is told by its content where the name says nothing", async () => {
    expect((await ingest({ name: "data", bytes: bytes(list) })).projects[0]?.lines).toHaveLength(1);
    const json = readFileSync("data/shaoyang-2023.json");
    expect((await ingest({ name: "粘贴的内容", bytes: json })).projects[0]?.lines).toHaveLength(15);
  });

  test("is that of its name where the content would fit two", async () => {
    expect(await codes("a.json", bytes(list))).toEqual(["json-syntax"]);
    expect(await codes("a.csv", bytes("[项目],分项名称,预算数（元）,执行数（元）\n甲,乙,1,1\n"))).toEqual([
      "list-column-unknown",
    ]);
  });

  test("does not show the folder of a file", async () => {
    const { issues } = await ingest({ name: "C:\\用户\\桌面\\空.csv", bytes: bytes("") });
    expect(issues[0]?.source.file).toBe("空.csv");
  });

  test("has the unit its reader chose, and says so", async () => {
    const bare = bytes("项目名称,分项名称,预算数,执行数\n专项,设备,30,10\n");
    const { projects, issues } = await ingest({ name: "a.csv", bytes: bare }, { amountUnit: "万元" });
    expect(projects[0]?.lines[0]?.budget.fen).toBe(30_000_000);
    expect(issues.map(({ params }) => params.unit)).toEqual(["万元", "万元"]);
  });
});
