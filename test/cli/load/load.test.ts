import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bandEdges, RATE_EDGES } from "../../../src/app/workbench/rateSteps.ts";
import { LINE_LAYOUT } from "../../../src/cli/load/lineTables.ts";
import { DEFAULT_THRESHOLDS } from "../../../src/domain/outturn/thresholds.ts";
import { openClickhouse } from "../../../src/engine/clickhouse/openClickhouse.ts";
import { sumOf } from "../../../src/engine/parts.ts";
import { LINE_SCHEMA } from "../../../src/lines/lineSchema.ts";
import { readerFetch } from "../../clickhouse/lines.ts";
import { startServer, type TestServer } from "../../clickhouse/server.ts";
import { WHY, WHY_NOT } from "../../clickhouse/whyNot.ts";
import { fakeRun } from "../fakeRun.ts";

const LIST = `年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,状态,偏差原因
2022,一中,机房改造,设备购置,100,40,在建,于次年支付
2022,一中,机房改造,系统集成,50,50,已完工,
2023,水务局,河道治理,清淤,200.5,0,未开工,
`;
const FORM = readFileSync("data/shaoyang-2023.json");
const FILES = { "lines.csv": LIST, "form.json": FORM, "broken.csv": "一,二\n三,四\n" };

describe("the statements of a load", () => {
  test("keep the rate between the edges of the workbench's histogram and of the thresholds unless a site sets others", () => {
    expect(LINE_LAYOUT.rateEdges).toEqual(RATE_EDGES);
    expect(LINE_LAYOUT.rateEdges).toEqual(expect.arrayContaining([...bandEdges(DEFAULT_THRESHOLDS)]));
  });

  test("are printed for one server or a cluster, without any server", async () => {
    const single = await fakeRun(["load", "--ddl", "single"]);
    expect(single.code).toBe(0);
    expect(single.stdout).toContain("ENGINE = MergeTree() PARTITION BY `year` ORDER BY (`unit`, `category`, `line`);");
    expect(single.stdout).toContain("ENGINE = SummingMergeTree()");
    expect(single.stdout).not.toContain("Distributed");
    const cluster = await fakeRun(["load", "--ddl", "cluster", "--cluster", "finance", "--table", "outlays"]);
    expect(cluster.stdout).toContain("ReplicatedMergeTree('/clickhouse/tables/{shard}/outturn.outlays_v1_local'");
    expect(cluster.stdout).toContain("Distributed(`finance`, `outturn`, `outlays_v1_local`, intHash64(`line`))");
    expect(cluster.stdout).toContain("ReplicatedSummingMergeTree(");
  });

  test.each([
    ["no server", ["load", "lines.csv"]],
    ["no file", ["load", "--clickhouse", "http://127.0.0.1:8123"]],
    ["files and statements", ["load", "lines.csv", "--ddl", "single"]],
    ["other statements", ["load", "--ddl", "all"]],
    ["a table that is no name", ["load", "lines.csv", "--clickhouse", "http://127.0.0.1:8123", "--table", "a b"]],
    ["replicas of no cluster", ["load", "lines.csv", "--clickhouse", "http://127.0.0.1:8123", "--replicated"]],
  ])("or files to load: %s is not enough", async (_, argv) => {
    const { code, stderr } = await fakeRun(argv, FILES);
    expect(code).toBe(2);
    expect(stderr).toContain("load FILE… --clickhouse URL…");
  });

  test("are run nowhere where there is no server", async () => {
    const { code, stderr } = await fakeRun(["load", "lines.csv", "--clickhouse", "http://127.0.0.1:1"], FILES);
    expect(code).toBe(2);
    expect(stderr).toContain("ECONNREFUSED");
    expect((await fakeRun(["load", "lines.csv", "--clickhouse", "nowhere"], FILES)).stderr).toContain("not an address");
  });
});

describe.skipIf(WHY_NOT !== null)(`load${WHY}`, { timeout: 60_000 }, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  }, 60_000);
  afterAll(() => server?.stop(), 60_000);

  const load = (...paths: string[]) => fakeRun(["load", ...paths, "--clickhouse", server.url], FILES);
  const open = () => openClickhouse({ url: server.url, database: "outturn", table: "lines" }, LINE_SCHEMA, readerFetch);

  test("brings lists and forms into one table, and equal files once", async () => {
    const first = await load("lines.csv", "form.json");
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining("18 行已载入 / loaded: outturn.lines") });
    expect((await load("lines.csv", "form.json")).stdout).toContain("18 行已是最新 / already loaded");
    expect((await load("lines.csv", "form.json", "--again")).stdout).toContain("18 行已载入 / loaded");
    const { info, queries } = await open();
    expect(info).toMatchObject({ version: 2, lines: 18 });
    const { answer } = await queries.update([], {
      units: { kind: "groups", by: ["unit"] },
      causes: { kind: "groups", by: ["category", "status"] },
      rates: { kind: "bins", column: "rate", edges: [0, 1] },
    });
    const units = info.values.unit ?? [];
    const budget = (unit: string) => sumOf(answer.units.sums.budget!, units.indexOf(unit));
    expect(budget("一中")).toBe(150_000_000n);
    expect(budget("水务局")).toBe(200_500_000n);
    const form = units.find((unit) => unit !== "一中" && unit !== "水务局");
    expect(answer.units.count[units.indexOf(form ?? null)]).toBe(15);
    expect([...answer.rates.count].reduce((sum, count) => sum + count)).toBe(18);
    expect((await queries.search("name", "设备", 5)).answer).toContain("设备购置");
    const line = (await queries.line(1, ["name", "budget", "rate", "row", "file"])).answer;
    expect(line?.coded).toEqual({ name: ["系统集成"], file: ["lines.csv"] });
    expect(line?.measures).toMatchObject({ budget: Float64Array.of(50_000_000), rate: Float64Array.of(1) });
  });

  test("loads nothing where one of the files holds no line or is not there", async () => {
    const { version } = (await open()).info;
    for (const path of ["broken.csv", "missing.csv"]) {
      const { code, stderr } = await load("lines.csv", path);
      expect(code).toBe(2);
      expect(stderr).toContain(path);
    }
    expect((await open()).info.version).toBe(version);
  });
});
