import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, type Page, type TestInfo, test } from "@playwright/test";
import type { BriefProject } from "../../src/brief/briefData.ts";
import { briefPage, fullPages } from "../../src/brief/briefPages.ts";
import { writeDocument } from "../../src/brief/writeHtml.ts";
import type { AmountUnit } from "../../src/domain/money/fen.ts";
import type { Lang } from "../../src/messages/text.ts";
import { made, manyLines, options, published } from "../brief/read.ts";
import { print, withoutBlanks } from "./pdf.ts";

const FILES = readdirSync("data").filter((file) => file.endsWith(".json") && file !== "catalog.json");
const LANGS: readonly Lang[] = ["zh", "en"];
const CSS = readFileSync("src/brief/brief.css", "utf8");
const A4_LANDSCAPE = "842 × 595";
const PX_PER_PT = 4 / 3;

/** Opens a report as a file, the way a reader does, and prints it. */
async function printed(
  page: Page,
  info: TestInfo,
  projects: readonly BriefProject[],
  lang: Lang,
  unit: AmountUnit = "万元",
) {
  const path = info.outputPath("brief.html");
  writeFileSync(path, writeDocument("", lang, CSS, briefPage(projects, { ...options(lang), unit })));
  await page.goto(pathToFileURL(path).href);
  return print(page, info.outputPath("brief.pdf"));
}

/** What stands over something else, or out of its cell or its page, on paper; and any text below 8 pt. */
async function faults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  return page.evaluate(
    (least) => {
      const out: string[] = [];
      const sheet = document.querySelector(".brief-page") as HTMLElement;
      if (sheet.scrollHeight > sheet.clientHeight + 1 || sheet.scrollWidth > sheet.clientWidth + 1) {
        out.push(`page ${sheet.scrollWidth} × ${sheet.scrollHeight} in ${sheet.clientWidth} × ${sheet.clientHeight}`);
      }
      const foot = document.querySelector(".brief-foot") as HTMLElement;
      for (const element of sheet.querySelectorAll<HTMLElement>("th, td, dd, li, p, h1, h2, span")) {
        const text = element.textContent ?? "";
        if (Number.parseFloat(getComputedStyle(element).fontSize) < least) out.push(`small: ${text}`);
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) out.push(`wide: ${text}`);
        const { bottom } = element.getBoundingClientRect();
        if (!foot.contains(element) && bottom > foot.getBoundingClientRect().top + 1) out.push(`low: ${text}`);
      }
      return out;
    },
    8 * PX_PER_PT - 0.01,
  );
}

for (const lang of LANGS) {
  for (const file of FILES) {
    test(`${file} is one page in ${lang}, every reason in it readable`, async ({ page }, info) => {
      const projects = await published(file);
      const { pages, size, text } = await printed(page, info, projects, lang);
      expect({ pages, size }).toEqual({ pages: 1, size: A4_LANDSCAPE });
      expect(await faults(page)).toEqual([]);
      if (projects.length > 1) return;
      const { lines, items } = projects[0]!.outturn.project;
      const reasons = [...lines, ...items.flatMap(({ members }) => members)].map(({ reason }) => reason.text);
      expect(reasons.filter((reason) => !text.includes(withoutBlanks(reason)))).toEqual([]);
    });
  }

  const long = "业务系统Upgrade升级改造，及配套设备购置；".repeat(20);
  const ODD: readonly (readonly [string, BriefProject[], AmountUnit])[] = [
    ["40 lines", [made(manyLines(40))], "万元"],
    ["40 lines in 元", [made(manyLines(40))], "元"],
    ["2,000 lines", [made(manyLines(2000))], "万元"],
    ["nothing at all", [made({ name: "" })], "万元"],
    [
      "absurdly long texts",
      [
        made({
          name: long,
          funds: { revised: "90", executed: "10", weight: "10", score: "1.11", reason: long },
          items: Array.from({ length: 30 }, () => ({
            name: long,
            target: long,
            actual: long,
            reason: long,
            weight: "3",
            score: "1",
          })),
          lines: Array.from({ length: 12 }, () => ({ name: long, budget: "90000000", actual: "1", reason: long })),
        }),
      ],
      "元",
    ],
    [
      "60 projects",
      Array.from({ length: 60 }, (_, at) => made({ ...manyLines(3), name: `${at} ${long.slice(0, 40)}` })),
      "万元",
    ],
  ];
  for (const [name, projects, unit] of ODD) {
    test(`a form of ${name} is still one page in ${lang}`, async ({ page }, info) => {
      const { pages, size } = await printed(page, info, projects, lang, unit);
      expect({ pages, size }).toEqual({ pages: 1, size: A4_LANDSCAPE });
      expect(await faults(page)).toEqual([]);
    });
  }
}

test("the full report has numbered pages with every line, indicator, finding and term", async ({ page }, info) => {
  const projects = await published("shaoyang-2023.json");
  const path = info.outputPath("full.html");
  writeFileSync(path, writeDocument("", "zh", CSS, fullPages(projects, options())));
  await page.goto(pathToFileURL(path).href);
  const { pages, text } = await print(page, info.outputPath("full.pdf"));
  expect(pages).toBeGreaterThan(3);
  expect(text).toContain(`2/${pages}`);
  const { outturn, findings } = projects[0]!;
  const wanted = [
    ...outturn.project.lines.flatMap(({ name, reason }) => [name.text, reason.text]),
    ...outturn.project.items.flatMap(({ members }) => members.map(({ name }) => name.text)),
    ...findings.map(({ formula }) => formula),
    "名词与算法",
    "0123456789abcdef0123",
  ];
  expect(wanted.filter((each) => !text.includes(withoutBlanks(each)))).toEqual([]);
});
