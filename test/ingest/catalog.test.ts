import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseCatalog } from "../../src/ingest/catalog.ts";
import { formatIssue } from "../../src/ingest/formatIssue.ts";

const entry = (fields: object = {}) => ({ id: "a", title: "甲", file: "a.json", kind: "json", ...fields });
const catalog = (datasets: unknown, fields: object = {}) =>
  parseCatalog(JSON.stringify({ format: "outturn-catalog", version: 1, datasets, ...fields }), "catalog.json");

describe("the published catalog", () => {
  const published = parseCatalog(readFileSync("data/catalog.json", "utf8"), "catalog.json");
  const datasets = published.catalog?.datasets ?? [];

  test("opens on the form of Shaoyang, with nothing wrong", () => {
    expect(published.issues).toEqual([]);
    expect(published.catalog?.default).toBe("shaoyang-2023");
  });

  const single = datasets.filter(({ kind }) => kind !== "set");

  test("lists every data set of its folder", () => {
    const files = readdirSync("data").filter((name) => /\.(json|csv)$/.test(name) && name !== "catalog.json");
    expect(single.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  test("has all forms together, but not the list of the lines of one of them", () => {
    const together = datasets.find(({ kind }) => kind === "set");
    expect(together?.fields?.datasets).toEqual(single.filter(({ kind }) => kind === "json").map(({ id }) => id));
  });

  test.each(single)("knows the checksum of $file", ({ file, sha256 }) => {
    const sum = createHash("sha256")
      .update(readFileSync(`data/${file}`))
      .digest("hex");
    expect(sha256, "run: npm run data:hash").toBe(sum);
  });
});

describe("a catalog", () => {
  test("keeps its good entries beside a bad one", () => {
    const { catalog: read, issues } = catalog([entry(), entry({ id: "b", kind: "xlsx" }), entry({ id: "c" })]);
    expect(read?.datasets.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(issues.map((issue) => formatIssue(issue, "en"))).toEqual([
      'catalog.json:-:-: Data set 2 “b” has an unusable kind (“"xlsx"”) and is not listed; json, csv, set, lines or clickhouse was expected.',
    ]);
  });

  test("tells its version and date where publishing wrote them", () => {
    const stamp = { dataVersion: "b9da4828d9dd", published: "2026-11-02T08:00:00.000Z" };
    expect(catalog([entry()], stamp).catalog).toMatchObject(stamp);
    const unknown = { dataVersion: null, published: null };
    expect(catalog([entry()]).catalog).toMatchObject(unknown);
    expect(catalog([entry()], { dataVersion: 3, published: 20261102 }).catalog).toMatchObject(unknown);
  });

  test.each([
    "../secret.json",
    "sub/../../x.json",
    "/etc/passwd",
    "//host/x.json",
    "https://host/x.json",
    "javascript:alert(1)",
    "..\\x.json",
    "%2e%2e/x.json",
    "a.json?x",
    "",
    "./a.json",
  ])("does not let %j out of its folder", (file) => {
    expect(catalog([entry({ file })])).toMatchObject({ catalog: null, issues: [{ code: "catalog-file" }] });
  });

  test("may keep files in folders of any language", () => {
    expect(catalog([entry({ file: "邵阳/2023 年.json" })]).catalog?.datasets).toHaveLength(1);
  });

  test.each([
    ["id", { id: "a b" }],
    ["title", { title: { zh: "甲" } }],
    ["unit", { unit: 3 }],
    ["year", { year: "2023" }],
    ["sha256", { sha256: "abc" }],
  ])("refuses an entry whose %s is unusable", (field, fields) => {
    expect(catalog([entry(fields)]).issues).toMatchObject([{ code: `catalog-${field}` }]);
  });

  test.each([
    ["lines", "files", [{ file: "2023.csv" }]],
    ["set", "datasets", ["b"]],
    ["clickhouse", "url", "http://localhost:8123"],
  ])("of kind %s has its data in %s, and no file", (kind, field, value) => {
    const good = { id: "a", title: "甲", kind, [field]: value };
    expect(catalog([good]).catalog?.datasets).toMatchObject([{ id: "a", kind, file: "a", fields: { [field]: value } }]);
    const { catalog: read, issues } = catalog([entry({ id: "b" }), { ...good, [field]: undefined }]);
    expect(read?.datasets.map(({ id }) => id)).toEqual(["b"]);
    expect(issues).toMatchObject([{ code: `catalog-${field}`, params: { number: 2, id: "a", found: "—" } }]);
  });

  test("knows no kind by a word that every object has", () => {
    expect(catalog([entry({ kind: "constructor" })]).issues).toMatchObject([{ code: "catalog-kind" }]);
  });

  test("refuses a second entry of one id", () => {
    const { catalog: read, issues } = catalog([entry(), entry({ file: "b.json" })]);
    expect(read?.datasets.map(({ file }) => file)).toEqual(["a.json"]);
    expect(issues).toMatchObject([{ code: "catalog-repeated", params: { number: 2 } }]);
  });

  test("opens on its first data set where its default is not listed", () => {
    const { catalog: read, issues } = catalog([entry()], { default: "gone" });
    expect(read?.default).toBe("a");
    expect(issues.map(({ code }) => code)).toEqual(["catalog-default"]);
  });

  test.each([
    ["a login page", "<!DOCTYPE html><title>登录</title>"],
    ["half a file", '{ "format": "outturn-catalog", "ver'],
    ["a list", "[]"],
    ["another format", '{ "format": "x", "version": 1, "datasets": [] }'],
    ["a later version", '{ "format": "outturn-catalog", "version": 2, "datasets": [] }'],
    ["no list of data sets", '{ "format": "outturn-catalog", "version": 1, "datasets": {} }'],
    ["no data set", '{ "format": "outturn-catalog", "version": 1, "datasets": [] }'],
  ])("that is %s is nothing, in one sentence", (_, text) => {
    const { catalog: read, issues } = parseCatalog(text, "catalog.json");
    expect(read).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(["catalog-shape"]);
  });
});
