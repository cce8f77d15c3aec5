import { describe, expect, test } from "vitest";
import type { ReadEntry } from "../../src/app/load.ts";
import { readFile } from "../../src/app/readFile.ts";
import { readSet } from "../../src/app/readSet.ts";
import { type CatalogEntry, parseCatalog } from "../../src/ingest/catalog.ts";
import { sha256 } from "../../src/ingest/sha256.ts";

const CSV = "项目名称,分项名称,预算数（元）,执行数（元）\n";
const FILES: Readonly<Record<string, string>> = {
  "a.csv": `${CSV}路灯,灯具,100,50\n`,
  "b.csv": `${CSV}水渠,清淤,300,300\n`,
  "twin.csv": `${CSV}路灯,灯具,100,50\n`,
};

function catalogOf(datasets: readonly unknown[], checksums: Readonly<Record<string, string>> = {}) {
  const files = Object.keys(FILES).map((file) => {
    const sum = checksums[file];
    return { id: file.slice(0, -4), title: file, file, kind: "csv", ...(sum && { sha256: sum }) };
  });
  const set = { id: "all", title: "全部", kind: "set", datasets };
  const text = JSON.stringify({ format: "outturn-catalog", version: 1, datasets: [...files, set] });
  const { catalog } = parseCatalog(text, "catalog.json");
  return { catalog, entry: catalog?.datasets.find(({ id }) => id === "all") as CatalogEntry };
}

async function read({ file }: CatalogEntry): Promise<ReadEntry> {
  const bytes = new TextEncoder().encode(FILES[file] ?? "");
  return { ...(await readFile(file, bytes)), problems: [], bytes };
}

describe("several data sets as one", () => {
  test("have the projects of all in the order of the list, under ids that tell where they are from", async () => {
    const { catalog, entry } = catalogOf(["b", "a"]);
    const { projects, issues, problems } = await readSet(entry, catalog, read);
    expect(projects.map(({ id, name }) => [id, name.text])).toEqual([
      ["b.p1", "水渠"],
      ["a.p1", "路灯"],
    ]);
    expect(projects.flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(["b.p1.l1", "a.p1.l1"]);
    expect([issues, problems]).toEqual([[], []]);
  });

  test("stay usable where one cannot be fetched, which is said", async () => {
    const { catalog, entry } = catalogOf(["a", "b"]);
    const { projects, problems } = await readSet(entry, catalog, async (one) => {
      if (one.id !== "a") return read(one);
      return { projects: [], issues: [], problems: [{ text: "fetchStatus", params: { file: one.file, status: 404 } }] };
    });
    expect(projects.map(({ id }) => id)).toEqual(["b.p1"]);
    expect(problems).toMatchObject([{ text: "fetchStatus", params: { file: "a.csv" } }]);
  });

  test("are those that the catalog knows as files, each once; any other is named", async () => {
    const { catalog, entry } = catalogOf(["a", "gone", 3, "all", "a"]);
    const { projects, issues } = await readSet(entry, catalog, read);
    expect(projects).toHaveLength(1);
    expect(issues.map(({ code, params }) => [code, params.number, params.found])).toEqual([
      ["catalog-member", 2, "gone"],
      ["catalog-member", 3, "3"],
      ["catalog-member", 4, "all"],
      ["catalog-member", 5, "a"],
    ]);
  });

  test("say it where one has another checksum than stated", async () => {
    const right = sha256(new TextEncoder().encode(FILES["a.csv"]));
    const { catalog, entry } = catalogOf(["a", "b"], { "a.csv": right, "b.csv": right });
    const { projects, problems } = await readSet(entry, catalog, read);
    expect(projects).toHaveLength(2);
    expect(problems.map(({ params }) => params.file)).toEqual(["b.csv"]);
  });

  test("say it where two hold the same project", async () => {
    const { catalog, entry } = catalogOf(["a", "twin"]);
    const { issues } = await readSet(entry, catalog, read);
    expect(issues).toMatchObject([{ code: "project-twice", params: { name: "路灯", other: "a.csv" } }]);
  });
});
