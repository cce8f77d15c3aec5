import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankTexts } from "../../src/engine/rankTexts.ts";

function rankNaively(texts: readonly (string | null)[]): number[] {
  const sorted = texts.filter((text) => text !== null).sort();
  const ranks = new Map(sorted.map((text, rank) => [text, rank]));
  return texts.map((text) => (text === null ? Number.NaN : (ranks.get(text) as number)));
}

function rank(texts: readonly (string | null)[]): number[] {
  const passes = rankTexts(texts);
  let pass = passes.next();
  while (pass.done !== true) pass = passes.next();
  return [...pass.value];
}

describe("ranks of texts", () => {
  test("are those of a sort by UTF-16 units, few or many, with beginnings in common or not", () => {
    const piece = fc.constantFrom("项目", "维护", "a", "B", "1", "😀");
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join("")),
    );
    const texts = fc.uniqueArray(fc.option(text, { nil: null }), { maxLength: 600, size: "max" });
    fc.assert(
      fc.property(texts, (list) => {
        expect(rank(list)).toEqual(rankNaively(list));
      }),
      { numRuns: 15 },
    );
  });

  test("tell apart long names that differ at the end", () => {
    const names = Array.from({ length: 1000 }, (_, i) => `智慧城市管理服务平台运行维护项目第${(i * 7919) % 1000}期`);
    expect(rank(names)).toEqual(rankNaively(names));
  });
});
