import { describe, expect, test } from "vitest";
import { parseCatalog } from "../../src/ingest/catalog.ts";
import { filesOf, readPartitions } from "../../src/ingest/catalogFiles.ts";
import { formatIssue } from "../../src/ingest/formatIssue.ts";

const SUM = "AB".repeat(32);

function entryOf(fields: object) {
  const entry = { id: "city", title: "市", ...fields };
  const text = JSON.stringify({ format: "outturn-catalog", version: 1, datasets: [entry] });
  const found = parseCatalog(text, "catalog.json").catalog?.datasets[0];
  if (found === undefined) throw new Error("the entry is not listed");
  return found;
}

const partitions = (...files: readonly unknown[]) =>
  readPartitions(entryOf({ kind: "lines", files }), "data/catalog.json");

describe("the partitions of a data set of lines", () => {
  test("are files with what the catalog knows of them", () => {
    const { files, issues } = partitions({ file: "2023/a.csv", rows: 5, sha256: SUM }, { file: "b.PARQUET" });
    expect(files).toEqual([
      { file: "2023/a.csv", rows: 5, sha256: SUM.toLowerCase() },
      { file: "b.PARQUET", rows: null, sha256: null },
    ]);
    expect(issues).toEqual([]);
  });

  test.each([["../a.csv"], ["https://host/a.csv"], ["a.xlsx"], ["a.csv?x"], [""], [undefined]])(
    "cannot be %j, which is said, and the others stay",
    (file) => {
      const { files, issues } = partitions({ file }, { file: "b.csv" });
      expect(files.map((each) => each.file)).toEqual(["b.csv"]);
      expect(issues).toMatchObject([{ code: "catalog-part", params: { id: "city", number: 1 } }]);
    },
  );

  test.each([
    [{ file: "a.csv", rows: -1 }],
    [{ file: "a.csv", rows: "5" }],
    [{ file: "a.csv", sha256: "abc" }],
    ["a.csv"],
    [null],
  ])("state rows and checksums that are such: not %j", (part) => {
    expect(partitions(part).files).toEqual([]);
  });

  test("count once, however often they are listed", () => {
    const { files, issues } = partitions({ file: "a.csv" }, { file: "a.csv" });
    expect(files).toHaveLength(1);
    expect(issues.map((issue) => formatIssue(issue, "en"))).toEqual([
      'data/catalog.json:-:-: Entry 2 of “files” in data set “city” is unusable (“{"file":"a.csv"}”) and was not read; file must be a relative path inside the catalog\'s folder ending in .csv, .tsv or .parquet; rows and sha256 may be left out.',
    ]);
  });
});

describe("the files of a data set that have a checksum", () => {
  test("are its own, or its partitions; a set and a database have none", () => {
    const names = (fields: object) => filesOf(entryOf(fields)).map(({ file }) => file);
    expect(names({ kind: "json", file: "a.json" })).toEqual(["a.json"]);
    expect(names({ kind: "lines", files: [{ file: "a.csv" }, { file: "b.parquet" }] })).toEqual(["a.csv", "b.parquet"]);
    expect(names({ kind: "set", datasets: ["x"] })).toEqual([]);
    expect(names({ kind: "clickhouse", url: "https://db" })).toEqual([]);
  });
});
