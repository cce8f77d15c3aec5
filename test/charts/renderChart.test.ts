import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { categoryChart } from "../../src/charts/categoryChart.ts";
import { rateScatter } from "../../src/charts/rateScatter.ts";
import { chartSvg } from "../../src/charts/renderChart.ts";
import { DEFAULT_THRESHOLDS } from "../../src/domain/outturn/thresholds.ts";
import { escapeXml } from "../../src/export/escapeXml.ts";
import { frameSvg, pictureFrame } from "../../src/export/pictureFrame.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { derived } from "../export/lines.ts";
import { PALETTE } from "./palette.ts";

const MARKUP = '<img src=x onerror="alert(1)"/>&<script>x</script>';
const COLOURS = { paper: "#fff", ink: "#000", quiet: "#555", font: '"Noto Sans SC", sans-serif' };

const hostile = derived(
  project({
    name: MARKUP,
    lines: [
      { name: MARKUP, budget: "100", actual: "10" },
      { name: `${MARKUP}2`, budget: "50", actual: "1" },
    ],
  }),
);

function scatter(lines = hostile.lines) {
  return rateScatter(lines, {
    isShown: () => true,
    nameOf: ({ line }) => line.name.text,
    thresholds: DEFAULT_THRESHOLDS,
    unit: "万元",
    unitName: "万元",
    lang: "zh",
  });
}

function framed(model: ReturnType<typeof scatter>, title: string): string {
  const frame = pictureFrame({
    title,
    summary: model.summary,
    notes: [`筛选：${MARKUP}`],
    chartWidth: 600,
    chartHeight: model.height(600),
    measure: (text, sizePx) => [...text].length * sizePx,
  });
  return frameSvg(frame, chartSvg(model, { ...PALETTE, font: COLOURS.font }, 600), model.name, COLOURS);
}

/** Names of all elements of a document read as XML; an error of nesting would show as an element that has no business here. */
function elements(svg: string): Set<string> {
  const names = new Set<string>();
  const walk = (nodes: ReturnType<typeof parseDocument>["children"]) => {
    for (const node of nodes) {
      if (!("name" in node)) continue;
      names.add(node.name);
      if ("children" in node) walk(node.children as typeof nodes);
    }
  };
  walk(parseDocument(svg, { xmlMode: true }).children);
  return names;
}

/** What is left of a document when every well-formed tag and declaration is taken out: its texts. */
const outsideTags = (svg: string) => svg.replace(/<\?xml [^<>]*\?>|<\/?[\w:]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, "");

describe("a chart as an SVG file", () => {
  test("is well-formed, whatever the font and the names", () => {
    for (const lines of [hostile.lines, derived(seed()).lines]) {
      expect(outsideTags(framed(scatter(lines), MARKUP))).not.toMatch(/[<>"]/);
    }
  });

  test("escapes markup in names, titles and filters", () => {
    const svg = framed(scatter(), MARKUP);
    expect([...elements(svg)]).not.toEqual(expect.arrayContaining(["img"]));
    expect([...elements(svg)]).not.toEqual(expect.arrayContaining(["script"]));
    expect(svg).not.toContain("<img");
    expect(svg).toContain("&lt;img");
  });

  test("carries title, summary, notes and the drawn names", () => {
    const svg = framed(scatter(derived(seed()).lines), "预算与执行率（信息化建设专项经费）");
    for (const text of ["预算与执行率（信息化建设专项经费）", "异地实时灾备建设", "筛选："])
      expect(svg).toContain(text);
    expect([...elements(svg)].sort()).toEqual(expect.arrayContaining(["g", "path", "rect", "svg", "text", "title"]));
  });

  test("is drawn the same twice, so that an exported file can be compared", () => {
    const ids = (svg: string) => svg.replace(/zr\d+/g, "zr");
    const svg = framed(scatter(), "甲");
    expect(ids(framed(scatter(), "甲"))).toBe(ids(svg));
    expect(svg).not.toMatch(/ecmeta|class=|<style/);
  });

  test("draws every category's bar", () => {
    const { lines } = derived(seed());
    const model = categoryChart(lines, {
      isChosen: () => true,
      nameOf: ({ line }) => line.name.text,
      unit: "万元",
      unitName: "万元",
      lang: "en",
    });
    const svg = chartSvg(model, PALETTE, 900);
    for (const text of ["Deferred", "55.00", "Under policy review", "85.12"]) expect(svg).toContain(text);
  });
});

describe("the frame around a picture", () => {
  test("breaks long texts instead of cutting them", () => {
    const title = "信息化建设专项经费".repeat(20);
    const { texts } = pictureFrame({
      title,
      summary: "A summary with averyveryveryveryverylongword in it",
      notes: [],
      chartWidth: 200,
      chartHeight: 100,
      measure: (text, sizePx) => [...text].length * sizePx,
    });
    expect(
      texts
        .filter(({ isBold }) => isBold)
        .map(({ text }) => text)
        .join(""),
    ).toBe(title);
    for (const { text, sizePx } of texts) expect([...text].length * sizePx).toBeLessThanOrEqual(200);
  });

  test("writes what XML cannot hold as a mark of replacement", () => {
    expect(escapeXml("a\u0000b\ud800c\u{1f600}<>&\"'")).toBe("a\ufffdb\ufffdc\u{1f600}&lt;&gt;&amp;&quot;&apos;");
  });
});
