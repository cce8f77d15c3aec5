import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCatalog } from "../../../src/ingest/catalog.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { fakeRun } from "../fakeRun.ts";
import { folders, list, readCatalog, readerFaults } from "./published.ts";

const newFolder = folders();
const seed = readFileSync("data/shaoyang-2023.json");

async function publish(dir: string, files: Record<string, string | Uint8Array>, ...options: string[]) {
  return fakeRun(["publish", ...Object.keys(files), "--to", dir, ...options], files);
}

describe("publishing", () => {
  test("puts a canonical data set under a name with its checksum, and a catalog the page reads", async () => {
    const dir = newFolder();
    const { code, stdout } = await publish(dir, { "in/seed.json": seed });
    expect(code).toBe(0);
    const { catalog, issues } = parseCatalog(readFileSync(join(dir, "catalog.json"), "utf8"), "catalog.json");
    expect(issues).toEqual([]);
    const [entry] = catalog!.datasets;
    expect(entry).toMatchObject({ id: "seed", kind: "json", year: 2023, title: { zh: "信息化建设专项经费" } });
    expect(entry!.file).toBe(`seed.${entry!.sha256!.slice(0, 12)}.json`);
    expect(stdout.split("\n")[0]).toBe(entry!.file);
    expect(readerFaults(dir)).toEqual([]);
    const { projects } = await ingest({ name: entry!.file, bytes: readFileSync(join(dir, entry!.file)) });
    expect(projects[0]?.lines).toHaveLength(15);
  });

  test("names the version by what the catalog says and dates it", async () => {
    const [a, b] = [newFolder(), newFolder()];
    const before = Date.now();
    for (const dir of [a, b]) await publish(dir, { "list.csv": list(1) });
    const [one, two] = [readCatalog(a), readCatalog(b)];
    expect(one?.dataVersion).toMatch(/^[0-9a-f]{12}$/);
    expect(two?.dataVersion).toBe(one?.dataVersion);
    expect(Date.parse(one!.published!)).toBeGreaterThanOrEqual(before);
    await publish(b, { "list.csv": list(2) });
    expect(readCatalog(b)?.dataVersion).not.toBe(one?.dataVersion);
  });

  test("of the same data changes nothing, not even the date", async () => {
    const dir = newFolder();
    await publish(dir, { "list.csv": list(1) });
    const before = readFileSync(join(dir, "catalog.json"), "utf8");
    const { code, stdout } = await publish(dir, { "list.csv": list(1) });
    expect([code, stdout]).toEqual([0, expect.stringContaining("nothing changed")]);
    expect(readFileSync(join(dir, "catalog.json"), "utf8")).toBe(before);
    expect(existsSync(join(dir, ".versions", "1"))).toBe(false);
  });

  test("replaces the data set of the same name and leaves the others alone", async () => {
    const dir = newFolder();
    await publish(dir, { "a.csv": list(1), "b.csv": list(1) });
    const before = readCatalog(dir)!;
    await publish(dir, { "new/a.csv": list(2) });
    const after = readCatalog(dir)!;
    expect(after.datasets.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(after.datasets[1]).toEqual(before.datasets[1]);
    expect(after.datasets[0]!.file).not.toBe(before.datasets[0]!.file);
    expect(after.default).toBe("a");
  });

  test("keeps what people wrote into the catalog: titles, units, other fields, the order and the default", async () => {
    const dir = newFolder();
    mkdirSync(dir);
    const title = { zh: "某局监理费", en: "Supervision" };
    const unit = { zh: "某局", en: "A bureau" };
    const known = { id: "own-id", title, file: "某局.json", kind: "json", unit, year: 2022, note: "看附件" };
    const broken = { id: "broken" };
    const catalog = { format: "outturn-catalog", version: 1, title, default: "own-id", datasets: [broken, known] };
    writeFileSync(join(dir, "catalog.json"), JSON.stringify(catalog));
    writeFileSync(join(dir, "某局.json"), seed);
    await publish(dir, { "某局.csv": list(3), "other.csv": list(4) });
    const after = readCatalog(dir)!;
    expect(after).toMatchObject({ title, default: "own-id" });
    expect(after.datasets[0]).toEqual(broken);
    expect(after.datasets[1]).toMatchObject({ id: "own-id", title, unit, year: 2023, note: "看附件" });
    expect(after.datasets[2]).toMatchObject({ id: "other" });
    expect(readFileSync(join(dir, "某局.json"))).toEqual(seed);
  });

  test("gives a Chinese name an id that stays when the data change", async () => {
    const dir = newFolder();
    await publish(dir, { "某局自评.csv": list(1) });
    await publish(dir, { "某局自评.csv": list(2) });
    expect(readCatalog(dir)?.datasets.map(({ id }) => id)).toEqual([expect.stringMatching(/^data-[0-9a-f]{8}$/)]);
  });

  test("titles a list of several projects by its file, and leaves open a unit they do not share", async () => {
    const dir = newFolder();
    const rows = list(1).trimEnd().split("\n");
    await publish(dir, {
      "2023清单.csv": [...rows, rows[1]!.replace("某局", "另一局").replace("监理服务", "乙")].join("\n"),
    });
    expect(readCatalog(dir)?.datasets[0]).toMatchObject({ title: "2023清单", unit: "", year: 2023 });
  });

  test("refuses everything where one file has a cell that cannot be used, and says which and why", async () => {
    const dir = newFolder();
    const bad = list(1).replace("100000", "十万左右");
    const { code, stderr } = await publish(dir, { "good.csv": list(1), "bad.csv": bad });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^bad\.csv:2:预算数（元）: /m);
    expect(stderr).toMatch(/^bad\.csv: .*--allow-problems/m);
    expect(stderr).not.toMatch(/^good\.csv:/m);
    expect(existsSync(dir)).toBe(false);
    expect(await publish(dir, { "good.csv": list(1), "bad.csv": bad }, "--allow-problems")).toMatchObject({ code: 0 });
    expect(readCatalog(dir)?.datasets).toHaveLength(2);
  });

  test("never publishes a file without projects, whatever is allowed", async () => {
    const dir = newFolder();
    const files = { "good.csv": list(1), "cut.json": "{" };
    expect(await publish(dir, files, "--allow-problems")).toMatchObject({ code: 2 });
    expect(existsSync(dir)).toBe(false);
  });

  test("refuses two files that would be one data set", async () => {
    const dir = newFolder();
    const { code, stderr } = await publish(dir, { "a/list.csv": list(1), "b/list.csv": list(2) });
    expect(code).toBe(2);
    expect(stderr).toContain("a/list.csv, b/list.csv");
    expect(existsSync(dir)).toBe(false);
  });

  test("does not publish over a catalog it cannot read", async () => {
    const dir = newFolder();
    mkdirSync(dir);
    writeFileSync(join(dir, "catalog.json"), '{ "format": "outturn-catalog", "datas');
    const { code, stderr } = await publish(dir, { "a.csv": list(1) });
    expect(code).toBe(2);
    expect(stderr).toContain("catalog.json");
    expect(readdirSync(dir).sort()).toEqual([".versions", "catalog.json"]);
  });

  test("says in one line that a folder cannot be written", async () => {
    const { code, stderr } = await publish("package.json/new", { "a.csv": list(1) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^package\.json.*无法写入.*\(ENOTDIR\)$/);
  });

  test("mends a published file that was damaged", async () => {
    const dir = newFolder();
    await publish(dir, { "a.csv": list(1) });
    const file = join(dir, readCatalog(dir)!.datasets[0]!.file);
    writeFileSync(file, "half");
    expect(readerFaults(dir)).toHaveLength(1);
    await publish(dir, { "a.csv": list(1) });
    expect(readerFaults(dir)).toEqual([]);
  });

  test("keeps the files of the last five versions, of two if told so, and every file put there by hand", async () => {
    const dir = newFolder();
    mkdirSync(dir);
    for (const name of ["README.md", "own.json", "own.csv"]) writeFileSync(join(dir, name), "by hand");
    const data = () => readdirSync(dir).filter((name) => name.startsWith("a."));
    for (let actual = 1; actual <= 8; actual++) await publish(dir, { "a.csv": list(actual) });
    expect(data()).toHaveLength(6);
    await publish(dir, { "a.csv": list(9) }, "--keep", "2");
    expect(data()).toHaveLength(3);
    expect(readdirSync(dir)).toEqual(expect.arrayContaining(["README.md", "own.json", "own.csv"]));
    expect(readerFaults(dir)).toEqual([]);
  });
});
