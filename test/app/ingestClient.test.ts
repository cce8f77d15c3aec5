import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { startImport } from "../../src/app/ingestClient.ts";
import type { LocalFile, Progress } from "../../src/app/ingestMessages.ts";
import type { SavedMapping } from "../../src/app/mapping.ts";
import { analysis } from "../../src/cli/analysis.ts";
import { readInputs } from "../../src/cli/readInputs.ts";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { CsvGrid } from "../../src/ingest/formats/csv/csvGrid.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { build } from "../fixtures/forms/build.ts";
import { readForms } from "../fixtures/forms/form.ts";
import { layOut } from "../fixtures/forms/layout.ts";

const LIST = "年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,偏差原因\n2023,某局,甲,监理费,10,4,项目取消\n";
const file = (name: string, content: string | Uint8Array): LocalFile => ({
  file: new File([content as BlobPart], name),
});
const importFiles = (files: readonly LocalFile[], saved: readonly SavedMapping[] = []) =>
  startImport(files, saved, {}, () => {}).imported;

/** Every fixture there is, by the name it is read under. */
function fixtures(): [string, Uint8Array][] {
  const folders = ["data", "test/fixtures/csv", "test/fixtures/json"];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(csv|json)$/.test(name) && !/^catalog|expected/.test(name))
      .map((name): [string, Uint8Array] => [`${folder}/${name}`, readFileSync(`${folder}/${name}`)]),
  );
  const forms = readForms().flatMap((form) =>
    (["docx", "xlsx", "html", "pdf"] as const).map((format): [string, Uint8Array] => [
      `forms/${form.id}.${format}`,
      build(layOut(form), format),
    ]),
  );
  return [...files, ...forms];
}

describe("the page and the command line", () => {
  test.each(fixtures())("give the same of %s", async (path, bytes) => {
    const name = path.replace(/^.*\//, "");
    const effects = { readFile: async () => bytes, listFolder: async () => null, progress: () => {} };
    const inputs = await readInputs([path], effects as unknown as Parameters<typeof readInputs>[1]);
    const audit = (outturn: ReturnType<typeof deriveProject>) => ({ outturn, findings: runAudit(outturn) });
    const byCommand = analysis(
      inputs.flatMap(({ projects }) => projects.map((project) => audit(deriveProject(project)))),
      inputs.flatMap(({ issues }) => issues),
      "zh",
    );
    const { outturns, issues } = await importFiles([file(name, bytes)]);
    expect(
      analysis(
        outturns.map(audit),
        issues.map(({ issue }) => issue),
        "zh",
      ),
    ).toEqual(byCommand);
  });
});

describe("several files", () => {
  test("make one data set whose projects, lines and items have ids of their own", async () => {
    const files = [file("a.csv", LIST), file("b.csv", LIST.replace("监理费", "设计费"))];
    const { outturns, reports } = await importFiles([
      ...files,
      file("c.json", readFileSync("data/shaoyang-2023.json")),
    ]);
    expect(outturns.map(({ project }) => [project.id, project.lines[0]?.id])).toEqual([
      ["1.p1", "1.p1.l1"],
      ["2.p1", "2.p1.l1"],
      ["3.p1", outturns[2]?.project.lines[0]?.id],
    ]);
    const { items, lines } = outturns[2]?.project ?? { items: [], lines: [] };
    expect(items.filter(({ id }) => id === lines[0]?.itemId)).toHaveLength(1);
    expect(reports.map(({ projects, lines: count }) => [projects, count])).toEqual([
      [1, 1],
      [1, 1],
      [1, 15],
    ]);
  });

  test("of the same content count once, and the second says so", async () => {
    const { outturns, issues } = await importFiles([file("a.csv", LIST), file("copy.csv", LIST)]);
    expect(outturns).toHaveLength(1);
    expect(issues).toMatchObject([{ file: 1, issue: { code: "file-twice", params: { other: "a.csv" } } }]);
  });

  test("that hold one form in two formats both count, and the second says so", async () => {
    const layout = layOut(readForms()[0]!);
    const { issues } = await importFiles([
      file("a.docx", build(layout, "docx")),
      file("a.xlsx", build(layout, "xlsx")),
    ]);
    expect(issues.filter(({ issue }) => issue.code === "project-twice")).toMatchObject([
      { file: 1, issue: { params: { other: "a.docx" }, source: { file: "a.xlsx" } } },
    ]);
  });

  test("stand beside one that is empty, one that is no data and one that is too large, each said", async () => {
    const huge = { file: Object.defineProperty(new File([], "huge.csv"), "size", { value: 200_000_000 }) };
    const program = file("form.xlsx", new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]));
    const { outturns, issues } = await importFiles([file("none.csv", ""), huge, program, file("a.csv", LIST)]);
    expect(outturns).toHaveLength(1);
    expect(issues.map(({ file: index, issue }) => [index, issue.code])).toEqual([
      [0, "file-empty"],
      [1, "document-too-large"],
      [2, "file-binary"],
    ]);
  });

  test("do not fall with one that cannot be opened, such as a folder", async () => {
    const folder = new File(["x"], "folder");
    const fail = () => {
      throw new Error("a folder");
    };
    Object.defineProperty(folder, "stream", { value: () => fail() });
    const { outturns, issues } = await importFiles([{ file: folder }, file("a.csv", LIST)]);
    expect([outturns.length, issues.map(({ issue }) => issue.code)]).toEqual([1, ["file-unreadable"]]);
  });
});

describe("a file without a year", () => {
  const UNDATED = LIST.replace("2023", "");

  test("is said, and is of the year its reader gives, also when written", async () => {
    const { reports, outturns } = await importFiles([file("a.csv", UNDATED), file("b.csv", LIST)]);
    expect(reports.map(({ undated }) => undated)).toEqual([1, 0]);
    expect(outturns[0]?.project.year).toBeNull();
    const dated = await importFiles([{ ...file("a.csv", UNDATED), year: 2022 }]);
    expect(dated.reports[0]?.undated).toBe(0);
    expect(dated.outturns[0]?.project.year).toBe(2022);
    expect((await dated.write()).entry.year).toBe(2022);
  });

  test("keeps the years its projects do state", async () => {
    const { outturns } = await importFiles([{ ...file("a.csv", LIST), year: 2020 }]);
    expect(outturns[0]?.project.year).toBe(2023);
  });
});

describe("an import", () => {
  test("tells how many bytes and rows of which file are done", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `2023,某局,甲,第${index}项,10,4,项目取消`);
    const told: Progress[] = [];
    await startImport([file("a.csv", LIST + rows.join("\n"))], [], {}, (progress) => told.push(progress)).imported;
    expect(told.filter(({ phase }) => phase === "rows").map(({ done, all }) => [done, all])).toEqual([
      [2000, 5002],
      [4000, 5002],
    ]);
  });

  test("brings projects of any length in their order, with and without lines", async () => {
    const lines = (project: string, count: number) =>
      Array.from({ length: count }, (_, index) => `2023,某局,${project},第${index}项,10,4,项目取消\n`).join("");
    const counts = [3, 1200, 1, 497, 500, 2];
    const rows = counts.map((count, index) => lines(`项目${index}`, count));
    const { outturns } = await importFiles([
      file("a.csv", [`${LIST.split("\n")[0]}\n`, ...rows].join("")),
      file("b.json", readFileSync("data/langfang-2019.json")),
    ]);
    const own = outturns.slice(0, counts.length).map(({ project }) => project);
    expect(own.map(({ name, lines: { length } }) => [name.text, length])).toEqual(
      counts.map((count, index) => [`项目${index}`, count]),
    );
    expect(own.every(({ id, lines: each }) => each.every((line, index) => line.id === `${id}.l${index + 1}`))).toBe(
      true,
    );
    expect(outturns[counts.length]?.project.name.source.file).toBe("b.json");
  });

  test("of a long list never holds all of its rows at once, unless a picture is asked for", async () => {
    const all = vi.spyOn(CsvGrid.prototype, "rows", "get");
    const rows = Array.from(
      { length: 500 },
      (_, index) => `2023,某局,甲,第${index}项,10,${index === 400 ? "abc" : "4"},`,
    );
    const saved = [{ headers: ["甲", "乙"], columns: { line: 0 }, unit: null }];
    const list = file("a.csv", LIST + rows.join("\n"));
    const { picture, issues } = await startImport([list], saved, {}, () => {}).imported;
    expect(all).not.toHaveBeenCalled();
    const [first] = issues;
    const drawn = first && (await picture(first.file, first.issue.source));
    expect(drawn?.rows.flatMap(({ cells }) => cells).find(({ sought }) => sought)?.text).toBe("abc");
    expect(all).toHaveBeenCalled();
    all.mockRestore();
  });

  test("that was cancelled never ends", async () => {
    const run = startImport([file("a.csv", LIST)], [], {}, () => {});
    run.cancel();
    const ended = await Promise.race([run.imported.then(() => true), new Promise((end) => setTimeout(end, 50))]);
    expect(ended).toBeUndefined();
  });

  test("answers with the picture of a place in one of its files", async () => {
    const { picture, issues } = await importFiles([file("a.csv", LIST), file("b.csv", LIST.replace("10,4", "10,abc"))]);
    const [first] = issues;
    const drawn = first && (await picture(first.file, first.issue.source));
    expect(drawn?.rows.flatMap(({ cells }) => cells).find(({ sought }) => sought)?.text).toBe("abc");
  });

  test("writes a data set that reads as the same projects, with its entry", async () => {
    const files = [file("a.csv", LIST), file("c.json", readFileSync("data/langfang-2019.json"))];
    const { outturns, write } = await importFiles(files);
    const { json, csv, entry } = await write();
    const again = await ingest({ name: entry.file, bytes: new Uint8Array(await json.arrayBuffer()) });
    const figures = (each: (typeof outturns)[number]) => analysis([{ outturn: each, findings: [] }], [], "zh").projects;
    expect(again.projects.map((project) => figures(deriveProject(project)))).toEqual(outturns.map(figures));
    expect(again.issues).toEqual([]);
    expect(await csv?.text()).toContain("监理费");
    expect(entry).toMatchObject({ id: "dataset", file: "dataset.json", title: "甲", year: 2023 });
  });
});

describe("a list of unknown columns", () => {
  const UNKNOWN = "支出台账\n摘要,批了多少,花了多少\n监理费,10,4\n";
  const saved: SavedMapping = {
    headers: ["摘要", "批了多少", "花了多少"],
    columns: { line: 0, budget: 1, actual: 2 },
    unit: "万元",
  };

  test("is previewed with the program's guess, and with the mapping a reader makes", async () => {
    const { preview } = await importFiles([file("a.csv", UNKNOWN)]);
    const guess = await preview(file("a.csv", UNKNOWN));
    expect(guess).toMatchObject({ encoding: "utf-8", tables: [null], sums: { projects: 0, lines: 0 } });
    expect(guess.mapping).toEqual({ table: null, row: 2, columns: { line: 0 }, unit: null });
    const mapping = { table: null, row: 2, columns: saved.columns, unit: saved.unit };
    const made = await preview({ ...file("a.csv", UNKNOWN), mapping });
    expect(made).toMatchObject({ headers: saved.headers, sums: { projects: 1, lines: 1, budgetFen: 10_000_000 } });
    expect(made.rows[0]).toEqual({ number: 3, cells: ["监理费", "10", "4"] });
  });

  test("is previewed with everything that is wrong, and with its total row beside the lines", async () => {
    const text = `${UNKNOWN}设备,abc,1\n培训,2,x\n合计,15,5\n`;
    const mapping = { table: null, row: 2, columns: saved.columns, unit: saved.unit };
    const { preview } = await importFiles([file("a.csv", text)]);
    const { issues, issueCount, sums } = await preview({ ...file("a.csv", text), mapping });
    expect(issues.map(({ code, source }) => [code, source.row])).toEqual([
      ["amount-text", 4],
      ["amount-text", 5],
    ]);
    expect(issueCount).toBe(2);
    expect(sums.declared).toEqual({
      budget: { declaredFen: 15_000_000, linesFen: 12_000_000 },
      actual: { declaredFen: 5_000_000, linesFen: 5_000_000 },
    });
    expect((await preview({ ...file("a.csv", UNKNOWN), mapping })).sums.declared).toBeNull();
  });

  test("says of each file whether its columns are worth asking about", async () => {
    const { reports } = await importFiles([
      file("a.csv", "支出事项说明,批复额度,本年已支付总额\n监理费,10,4\n"),
      file("b.csv", UNKNOWN),
      file("c.csv", LIST),
    ]);
    expect(reports.map(({ unsure }) => unsure)).toEqual([true, false, false]);
  });

  test("is read by a mapping kept from a file with the same header, wherever that stands", async () => {
    const { outturns, reports } = await importFiles([file("a.csv", UNKNOWN)], [saved]);
    expect(outturns[0]?.totals).toMatchObject({ budgetFen: 10_000_000, actualFen: 4_000_000 });
    expect(reports[0]).toMatchObject({ recalled: true, mapping: { row: 2 } });
  });

  test("is read anew in the encoding a reader chooses", async () => {
    // 摘要 alone happens to be valid UTF-8 too: one of the texts a guess gets wrong.
    const gbk = new Uint8Array([0xd5, 0xaa, 0xd2, 0xaa, 0x2c, 0x61, 0x0a, 0x78, 0x2c, 0x31]);
    const { preview } = await importFiles([file("a.csv", gbk)]);
    const first = (encoding: Pick<LocalFile, "encoding"> = {}) =>
      preview({ ...file("a.csv", gbk), ...encoding }).then((each) => [each.encoding, each.top[0]?.cells[0]]);
    expect(await first()).toEqual(["utf-8", "ժҪ"]);
    expect(await first({ encoding: "gb18030" })).toEqual(["gb18030", "摘要"]);
  });
});
