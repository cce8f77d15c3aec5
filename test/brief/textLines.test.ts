import { describe, expect, it } from "vitest";
import { textLines, textWidth } from "../../src/brief/textLines.ts";

describe("the width of a text", () => {
  it("is one em for a Chinese sign and less for others", () => {
    expect(textWidth("项目支出")).toBe(4);
    expect(textWidth("97.73")).toBeLessThan(3);
    expect(textWidth("")).toBe(0);
  });
});

describe("the lines a text takes", () => {
  it("are one for an empty text", () => {
    expect(textLines("", 10)).toBe(1);
  });

  it("are as many as the signs fill", () => {
    expect(textLines("一二三四五六七八九十", 10.2)).toBe(1);
    expect(textLines("一二三四五六七八九十", 5.2)).toBe(2);
    expect(textLines("一二三四五六七八九十", 5)).toBe(3);
  });

  it("count a sign that goes down with the closing mark after it", () => {
    expect(textLines("一二三四五，六七八九，", 5.2)).toBe(3);
  });

  it("break Latin words at blanks only, unless one is longer than a line", () => {
    expect(textLines("under review", 8)).toBe(1);
    expect(textLines("under review", 5)).toBe(2);
    expect(textLines("incomprehensibilities", 5)).toBeGreaterThan(2);
  });

  it("begin anew after a line end", () => {
    expect(textLines("一\n二", 10)).toBe(2);
  });
});
