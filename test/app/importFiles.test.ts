import { describe, expect, test } from "vitest";
import { collectFiles, folderFiles } from "../../src/app/importFiles.ts";

const file = (path: string) => Object.defineProperty(new File([], path), "webkitRelativePath", { value: path });
const paste = (html: string, text: string) => collectFiles({ kind: "paste", html, text, files: [] }, "zh");

describe("a picked folder", () => {
  test("gives what is worth reading, in the order of paths", () => {
    const paths = [
      "data/b.xlsx",
      "data/a/c.CSV",
      "data/catalog.json",
      "data/~$b.xlsx",
      "data/.git/x.json",
      "data/photo.png",
    ];
    expect(folderFiles(paths.map(file)).map(({ webkitRelativePath }) => webkitRelativePath)).toEqual([
      "data/a/c.CSV",
      "data/b.xlsx",
    ]);
  });
});

describe("a dropped folder", () => {
  const entry = (name: string, inside?: unknown[]) => ({
    name,
    isDirectory: inside !== undefined,
    isFile: inside === undefined,
    file: (done: (file: File) => void) => done(new File(["x"], name)),
    createReader: () => {
      // Browsers give a folder's entries in batches.
      const batches = [inside?.slice(0, 1) ?? [], inside?.slice(1) ?? [], []];
      return { readEntries: (done: (entries: unknown[]) => void) => done(batches.shift() ?? []) };
    },
  });

  test("is walked through beside plain files", async () => {
    const folder = entry("forms", [entry("b.csv"), entry("sub", [entry("a.docx")]), entry("notes.md")]);
    const entries = [folder, entry("list.xyz")] as unknown as FileSystemEntry[];
    const dropped = await collectFiles({ kind: "drop", entries, files: [file("forms"), file("list.xyz")] }, "zh");
    expect(dropped.map(({ name }) => name)).toEqual(["b.csv", "a.docx", "list.xyz"]);
  });
});

describe("the clipboard", () => {
  test("gives a table as a page where there is one, with a mark that its text is UTF-8", async () => {
    const [page] = await paste("<meta charset=gb2312><table><tr><td>预算</td></tr></table>", "预算");
    expect(page?.name).toBe("粘贴的表格.html");
    expect([...new Uint8Array((await page?.arrayBuffer()) ?? new ArrayBuffer(0)).subarray(0, 3)]).toEqual([
      239, 187, 191,
    ]);
  });

  test("gives columns of text as a list, lines of text as a form, and a lone word as nothing", async () => {
    expect((await paste("", "a\tb\n1\t2")).map(({ name }) => name)).toEqual(["粘贴的表格.tsv"]);
    expect((await paste("<p>x</p>", "项目名称\n甲")).map(({ name }) => name)).toEqual(["粘贴的表格.txt"]);
    expect(await paste("", "一句话")).toEqual([]);
  });
});
