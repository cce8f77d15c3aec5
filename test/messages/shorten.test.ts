import { describe, expect, it } from "vitest";
import { shorten } from "../../src/messages/shorten.ts";

describe("a shortened text", () => {
  it("is left alone while it fits", () => {
    expect(shorten("机房建设", 4)).toBe("机房建设");
    expect(shorten("", 4)).toBe("");
  });

  it("has the asked length with the mark of the cut, and no broken sign", () => {
    expect(shorten("机房建设二期", 4)).toBe("机房建…");
    expect(shorten("𠮷𠮷𠮷𠮷", 3)).toBe("𠮷𠮷…");
    expect([...shorten("长".repeat(5000), 40)]).toHaveLength(40);
  });
});
