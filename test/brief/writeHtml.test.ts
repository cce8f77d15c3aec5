import { describe, expect, it } from "vitest";
import { briefPage, fullPages } from "../../src/brief/briefPages.ts";
import { h, textOf } from "../../src/brief/markup.ts";
import { writeDocument, writeMarkup } from "../../src/brief/writeHtml.ts";
import { elements, made, options } from "./read.ts";

describe("a page as HTML", () => {
  it("holds every text as a text", () => {
    expect(writeMarkup(h("p", { "aria-label": 'a"b' }, "<b>1 & 2</b>", h("b", {}, "'x'")))).toBe(
      '<p aria-label="a&quot;b">&lt;b&gt;1 &amp; 2&lt;/b&gt;<b>&#39;x&#39;</b></p>',
    );
  });

  it("replaces controls that no HTML may hold and keeps line ends", () => {
    expect(writeMarkup("a\u0000b\nc\u001b")).toBe("a\ufffdb\nc\ufffd");
  });

  it("leaves out what is empty", () => {
    expect(writeMarkup(h("p", {}, "", null))).toBe("<p></p>");
  });
});

describe("a report of hostile texts", () => {
  const hostile = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{constructor}} <!-- ]]>",
  ];
  const text = hostile.join(" ");
  const project = made({
    name: text,
    funds: { initial: "10", revised: "10", executed: text, weight: "10", score: "9", reason: text },
    items: [
      { name: text, level1: text, level2: text, target: text, actual: text, reason: text, weight: "10", score: "1" },
    ],
    lines: [{ name: text, budget: "10", actual: "1", status: text, reason: text, category: text }],
    grade: text,
  });

  for (const lang of ["zh", "en"] as const) {
    it(`holds no element, attribute or address that came from them (${lang})`, () => {
      const version = { ...options().version, file: text };
      const pages = fullPages([project, project], { ...options(lang), version });
      const html = writeDocument(text, lang, "", pages);
      const tags = new Set([...html.matchAll(/<([a-z0-9]+)/gi)].map(([, tag]) => tag));
      const own = new Set([
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        ...pages.flatMap(elements).map(({ tag }) => tag),
      ]);
      expect([...tags].filter((tag) => !own.has(tag as never))).toEqual([]);
      expect(html).not.toMatch(/<(?:script|img|iframe|object|link|base|form)\b|<[^>]*\s(?:on\w+|style|src)=/i);
      expect(pages.map(textOf).join("")).toContain("<script>alert(1)</script>");
    });
  }

  it("forbids scripts and everything from elsewhere", () => {
    const html = writeDocument("", "zh", "", briefPage([project], options()));
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/https?:/);
  });
});
