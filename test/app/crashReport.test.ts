import { describe, expect, test } from "vitest";
import { reportCrash } from "../../src/app/crashReport.ts";
import type { Loaded } from "../../src/app/load.ts";

const loaded: Loaded = {
  entry: {
    id: "a-2023",
    title: { zh: "某机密项目", en: "A secret project" },
    file: "secret-name.json",
    kind: "json",
    unit: { zh: "某局", en: "A bureau" },
    year: 2023,
    sha256: "ab".repeat(32),
  },
  outturns: [],
  issues: [],
  problems: [],
  bytes: new TextEncoder().encode('{"name":"监理费"}'),
};
const place = { version: "1.2.3", view: "score", browser: "Chromium 87", loaded };

describe("the report on a failure", () => {
  test("names program, view, browser, data set, checksum and the error with its stack", () => {
    const error = new RangeError("too deep");
    const text = reportCrash(error, place, false);
    const named = ["1.2.3", "score", "Chromium 87", "a-2023", "ab".repeat(32), "RangeError: too deep", error.stack];
    for (const part of named) expect(text).toContain(part);
  });

  test("holds nothing of the data, not even titles or file names, unless asked", () => {
    const text = reportCrash(new Error("x"), place, false);
    for (const part of ["监理费", "机密", "secret", "某局"]) expect(text).not.toContain(part);
    expect(reportCrash(new Error("x"), place, true)).toContain('{"name":"监理费"}');
  });

  test("gives what was read of local files, which keep no bytes", () => {
    const { bytes: _, ...local } = loaded;
    const outturns = [{ project: { id: "p1" } }] as unknown as Loaded["outturns"];
    expect(reportCrash("thrown text", { ...place, loaded: { ...local, outturns } }, true)).toContain('[{"id":"p1"}]');
  });

  test("can be made before there is any data", () => {
    expect(reportCrash("thrown text", { ...place, loaded: null }, true)).toContain("error: thrown text");
  });
});
