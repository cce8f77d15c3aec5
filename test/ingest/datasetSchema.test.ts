import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { FIELDS } from "../../src/ingest/formats/json/datasetSchema.ts";
import { ingest } from "../../src/ingest/ingest.ts";

const schema = JSON.parse(readFileSync("public/schema/dataset.schema.json", "utf8"));
const accepts = new Ajv2020({ strict: false }).compile(schema);

/** Issues that say a file, or a part of it, does not have the shape of a data set. */
const REJECTED = new Set(["json-not-dataset", "json-version", "json-shape", "json-field-missing"]);

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

const paths = ["data", "test/fixtures/json"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !name.includes(".expected.") && name !== "catalog.json")
    .map((name) => `${folder}/${name}`),
);

describe("the published schema and the reader agree", () => {
  const documents = paths.filter((path) => parse(path) !== undefined);
  test.each(documents)("on %s", async (path) => {
    const { issues } = await ingest({ name: path, bytes: readFileSync(path) });
    expect(accepts(parse(path))).toBe(!issues.some(({ code }) => REJECTED.has(code)));
  });

  test.each([
    { funds: { total: { label: true } } },
    { funds: { denominator: "executed", total: {} } },
    { amountUnit: "千元" },
    { year: false },
    { goals: { expected: "x" } },
    { items: [{ costLines: "yes" }] },
    { items: [{ members: [{ name: {} }] }] },
    { items: [{ members: null }] },
    { lines: [{ budget: ["1"] }] },
    { linesTotal: "664.6" },
    { notes: [["x"]] },
    { name: null },
    { profile: 3 },
  ])("that a project with %j is none", async (fields) => {
    const dataset = { format: "outturn-dataset", version: 1, projects: [{ name: "甲", ...fields }] };
    expect(accepts(dataset)).toBe(false);
    const { projects, issues } = await ingest({ name: "a.json", bytes: Buffer.from(JSON.stringify(dataset)) });
    expect(projects).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain("json-project-skipped");
  });

  test("on the fields of every part", () => {
    const fields = (part: string) => Object.keys(schema.$defs[part].properties);
    expect([...FIELDS.project].sort()).toEqual(fields("project").sort());
    expect([...FIELDS.funds].sort()).toEqual(fields("funds").sort());
    expect([...FIELDS.fundRow].sort()).toEqual(fields("fundRow").sort());
    expect([...FIELDS.goal].sort()).toEqual(fields("goal").sort());
    expect([...FIELDS.item].sort()).toEqual([...fields("item"), ...fields("member")].sort());
    expect([...FIELDS.group].sort()).toEqual([...fields("item"), "members"].sort());
    expect([...FIELDS.member].sort()).toEqual(fields("member").sort());
    expect([...FIELDS.line].sort()).toEqual(fields("line").sort());
    expect([...FIELDS.linesTotal].sort()).toEqual(fields("linesTotal").sort());
  });
});
