import { afterEach, describe, expect, test, vi } from "vitest";
import { loadMappings, saveMapping } from "../../src/app/mappingStorage.ts";

const store = (entries: Map<string, string>) => ({
  getItem: (key: string) => entries.get(key) ?? null,
  setItem: (key: string, value: string) => void entries.set(key, value),
});
const mapping = (header: string) => ({ headers: [header, "b"], columns: { line: 0 }, unit: null });

afterEach(() => vi.unstubAllGlobals());

describe("mappings kept by the browser", () => {
  test("come back, the latest first, one for each header", () => {
    vi.stubGlobal("localStorage", store(new Map()));
    expect(loadMappings()).toEqual([]);
    for (const header of ["x", "y", "x"]) expect(saveMapping(mapping(header))).toBe(true);
    expect(loadMappings()).toEqual([mapping("x"), mapping("y")]);
  });

  test("are at most fifty", () => {
    vi.stubGlobal("localStorage", store(new Map()));
    for (let n = 0; n < 60; n++) saveMapping(mapping(`h${n}`));
    expect(loadMappings()).toHaveLength(50);
    expect(loadMappings()[0]).toEqual(mapping("h59"));
  });

  test("are none where the browser keeps nothing, and saving says so", () => {
    const refuse = () => {
      throw new Error("denied");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    expect([loadMappings(), saveMapping(mapping("x"))]).toEqual([[], false]);
  });

  test("leave out whatever something else put there", () => {
    const bad = [
      "x",
      { headers: [1], columns: {}, unit: null },
      { headers: ["a"], columns: { line: "0" }, unit: null },
    ];
    vi.stubGlobal("localStorage", store(new Map([["outturn.mappings", JSON.stringify([...bad, mapping("x")])]])));
    expect(loadMappings()).toEqual([mapping("x")]);
    vi.stubGlobal("localStorage", store(new Map([["outturn.mappings", "{"]])));
    expect(loadMappings()).toEqual([]);
  });
});
