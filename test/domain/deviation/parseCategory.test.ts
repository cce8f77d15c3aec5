import { describe, expect, it } from "vitest";
import { parseCategory } from "../../../src/domain/deviation/parseCategory.ts";
import { CATEGORIES } from "../../../src/domain/deviation/taxonomy.ts";

describe("a category given in the data", () => {
  it("is known by its id, its Chinese and its English title", () => {
    for (const { id, title } of CATEGORIES) {
      for (const name of [id, title.zh, title.en, `　${title.zh}\n`, title.en.toUpperCase(), id.replaceAll("-", "_")]) {
        expect(parseCategory(name)).toBe(id);
      }
    }
  });

  it("is null for anything else", () => {
    for (const text of ["", "其他", "取消了", "constructor", "decision"]) expect(parseCategory(text)).toBeNull();
  });
});
