import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Project } from "../../src/domain/project/project.ts";
import { issueMessage } from "../../src/ingest/formatIssue.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { createTwinFinder } from "../../src/ingest/sameProject.ts";
import { build, FORMATS } from "../fixtures/forms/build.ts";
import { readForms } from "../fixtures/forms/form.ts";
import { layOut } from "../fixtures/forms/layout.ts";

const read = async (name: string, bytes: Uint8Array | string) =>
  (await ingest({ name, bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes })).projects;
const LIST = "年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,偏差原因\n2023,某局,甲,监理费,10,4,项目取消\n";

/** The other files that twins are said of, file by file. */
function twins(files: readonly (readonly [string, readonly Project[]])[]): unknown[][] {
  const find = createTwinFinder();
  return files.map(([name, projects]) => find(name, projects).map(({ params }) => params.other));
}

describe("the same form in two files", () => {
  test.each(readForms().map((form) => [form.id, form] as const))(
    "%s is known again in every format",
    async (_id, form) => {
      const layout = layOut(form);
      const files = await Promise.all(
        FORMATS.map(async (format) => [`form.${format}`, await read(`form.${format}`, build(layout, format))] as const),
      );
      const [first, ...others] = twins(files);
      const hasTotals = (files[0]?.[1] ?? []).some(
        ({ funds, lines }) => lines.length > 0 || funds?.total.amounts.executed?.fen,
      );
      expect(first).toEqual([]);
      if (hasTotals) for (const found of others) expect(found[0]).toBe("form.docx");
    },
  );

  test("a form and the list of its lines are one project, though the list has no funds", async () => {
    const form = await read("shaoyang-2023.json", readFileSync("data/shaoyang-2023.json"));
    const list = await read("lines.csv", readFileSync("data/shaoyang-2023-lines.csv"));
    expect(
      twins([
        ["form", form],
        ["list", list],
      ]),
    ).toEqual([[], ["form"]]);
    expect(
      twins([
        ["list", list],
        ["form", form],
      ]),
    ).toEqual([[], ["list"]]);
  });

  test("a name with other blanks, and a unit or year that one of them leaves out, hide nothing", async () => {
    const known = await read("a.csv", LIST);
    const bare = await read("b.csv", LIST.replace("2023,某局,甲", ",,　甲 "));
    expect(
      twins([
        ["a", known],
        ["b", bare],
      ]),
    ).toEqual([[], ["a"]]);
    expect(
      twins([
        ["b", bare],
        ["a", known],
      ]),
    ).toEqual([[], ["b"]]);
  });

  test("another year, unit, name or sum is another project", async () => {
    const known = await read("a.csv", LIST);
    for (const [from, to] of [
      ["2023", "2022"],
      ["某局", "他局"],
      ["甲", "乙"],
      [",10,4", ",10,4.01"],
    ] as const) {
      expect(
        twins([
          ["a", known],
          ["b", await read("b.csv", LIST.replace(from, to))],
        ]),
      ).toEqual([[], []]);
    }
  });

  test("projects without any money are not compared", async () => {
    const nothing = LIST.replace(",10,4,", ",0,0,");
    expect(
      twins([
        ["a", await read("a.csv", nothing)],
        ["b", await read("b.csv", nothing)],
      ]),
    ).toEqual([[], []]);
  });

  test("says both files and what to do", async () => {
    const find = createTwinFinder();
    find("表.docx", await read("a.csv", LIST));
    const [issue] = find("表.xlsx", await read("b.csv", LIST));
    expect(issue).toMatchObject({ code: "project-twice", severity: "warning", source: { file: "表.xlsx" } });
    expect(issueMessage(issue!, "zh")).toMatch(/「甲」与「表\.docx」.*计算了两次；请只保留其中一个文件/);
    expect(issueMessage(issue!, "en")).toMatch(/“甲”.*“表\.docx”.*counts twice\. Keep only one/);
  });
});
