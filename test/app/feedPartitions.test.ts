import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { leaveDataset } from "../../src/app/leaveDataset.ts";
import { lineSessionOf } from "../../src/app/lineSession.ts";
import type { LineSourceState } from "../../src/app/lineSource.ts";
import type { Loaded } from "../../src/app/load.ts";
import { parseCatalog } from "../../src/ingest/catalog.ts";
import { sha256 } from "../../src/ingest/sha256.ts";

const HEADER = "年度,单位,项目名称,分项名称,预算数（元）,执行数（元）,偏差原因";
const utf8 = (text: string) => new TextEncoder().encode(text);
const list = (year: number, count: number) =>
  utf8([HEADER, ...Array.from({ length: count }, (_, i) => `${year},一中,路灯,第${i}批,5,3,尾款次年支付`)].join("\n"));

const FILES: Readonly<Record<string, Uint8Array>> = {
  "data/2022.csv": list(2022, 30),
  "data/2023.csv": list(2023, 20_000),
  "data/2024.csv": list(2024, 7),
};
let last: Loaded | null = null;
let asked: string[] = [];

/** A data set of kind `lines`; Node has no `Worker`, so engine and readers run in the page. */
function load(files: readonly unknown[], fields: object = {}): Loaded {
  const entry = { id: "city", title: "市", kind: "lines", files, ...fields };
  const text = JSON.stringify({ format: "outturn-catalog", version: 1, datasets: [entry] });
  const found = parseCatalog(text, "catalog.json").catalog?.datasets[0];
  if (found === undefined) throw new Error("the entry is not listed");
  last = { entry: found, outturns: [], issues: [], problems: [] };
  return last;
}

async function settle(loaded: Loaded, isThere: (state: LineSourceState) => boolean): Promise<LineSourceState> {
  const session = lineSessionOf(loaded);
  session.start();
  return new Promise((resolve) => {
    let stop = () => {};
    const look = () => {
      if (!isThere(session.get())) return;
      stop();
      resolve(session.get());
    };
    stop = session.subscribe(look);
    look();
  });
}
const isDone = ({ source, progress, problem }: LineSourceState) =>
  (source !== null && progress === null) || (problem !== null && progress === null);

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    const bytes = FILES[path];
    return bytes === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
  });
});
afterEach(() => {
  if (last !== null) leaveDataset(last);
  vi.unstubAllGlobals();
});

describe("a data set of partitions", () => {
  test("has the lines of all, in the order of the catalog, whichever came first", async () => {
    const { source, problem } = await settle(
      load([{ file: "2023.csv" }, { file: "2022.csv" }, { file: "2024.csv" }]),
      isDone,
    );
    expect(problem).toBeNull();
    expect(source?.info.lines).toBe(20_037);
    const at = async (line: number) => (await source?.queries.line(line, ["year", "file", "row"]))?.answer;
    expect((await at(19_999))?.coded).toEqual({ year: ["2023"], file: ["2023.csv"] });
    expect((await at(20_000))?.coded).toEqual({ year: ["2022"], file: ["2022.csv"] });
    expect((await at(20_036))?.measures.row?.[0]).toBe(8);
    expect(source?.lineAt(0)).toBeNull();
    expect(asked.sort()).toEqual(Object.keys(FILES).sort());
  });

  test("can be asked as soon as the first one is in, and again when all are", async () => {
    const loaded = load([
      { file: "2022.csv", rows: 30 },
      { file: "2023.csv", rows: 20_000 },
    ]);
    const first = await settle(loaded, ({ source }) => source !== null);
    expect(first.source?.info.lines).toBeLessThan(20_030);
    expect(first.source?.progress).toMatchObject({ all: 20_030 });
    const all = await settle(loaded, isDone);
    expect(all.source?.info.lines).toBe(20_030);
    expect(all.source?.info.version).toBeGreaterThan(first.source?.info.version ?? 0);
  });

  test("stays usable where one is missing, damaged or cut, which is said by name", async () => {
    const right = sha256(list(2024, 7));
    const { source, problem } = await settle(
      load([
        { file: "gone.csv" },
        { file: "2022.csv", sha256: right, rows: 31 },
        { file: "2024.csv", sha256: right },
        5,
      ]),
      isDone,
    );
    expect(source?.info.lines).toBe(37);
    // Sums that lack something are never shown without a word.
    expect(problem?.params).toEqual({ count: 2, list: "gone.csv, 2022.csv" });
    expect(source?.issues.map(({ code, source: { file } }) => `${file}: ${code}`).sort()).toEqual([
      "2022.csv: lines-damaged",
      "2022.csv: lines-row-count",
      "data/catalog.json: catalog-part",
      "gone.csv: file-unreadable",
    ]);
  });

  test("goes on to the other files where one breaks the reader", async () => {
    const { decode } = TextDecoder.prototype;
    const decoder = vi.spyOn(TextDecoder.prototype, "decode").mockImplementation(function (
      this: TextDecoder,
      ...given
    ) {
      const [input] = given;
      if (input?.byteLength === FILES["data/2022.csv"]?.byteLength) throw new RangeError("Invalid string length");
      return decode.apply(this, given);
    });
    const { source, problem } = await settle(load([{ file: "2022.csv" }, { file: "2024.csv" }]), isDone);
    expect(source?.info.lines).toBe(7);
    expect(problem?.params.list).toBe("2022.csv");
    expect(source?.issues).toMatchObject([
      { code: "file-unreadable", params: { reason: expect.stringContaining("RangeError") } },
    ]);
    decoder.mockRestore();
  });

  test("is marked as made up where the catalog says so", async () => {
    const files = [{ file: "2024.csv" }];
    expect((await settle(load(files), isDone)).source?.isSample).toBe(false);
    expect((await settle(load(files, { isSample: true }), isDone)).source?.isSample).toBe(true);
  });

  test("keeps what is in when reading is stopped, and reads no further", async () => {
    const loaded = load([{ file: "2022.csv" }, { file: "2023.csv" }, { file: "2024.csv" }, { file: "gone.csv" }]);
    await settle(loaded, ({ source }) => source !== null);
    lineSessionOf(loaded).cancel();
    const { source, problem } = await settle(loaded, isDone);
    expect(source?.info.lines).toBe(30);
    expect(problem?.params.rows).toBe(30);
    expect(asked).not.toContain("data/gone.csv");
  });
});
