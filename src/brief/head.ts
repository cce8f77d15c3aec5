import { UNKNOWN } from "../domain/money/show.ts";
import { brief } from "../messages/brief.ts";
import { shorten } from "../messages/shorten.ts";
import { unitNames } from "../messages/unitNames.ts";
import { runs } from "../sentences/runs.ts";
import type { Sentence } from "../sentences/sentence.ts";
import type { Pen } from "./briefData.ts";
import { type Block, LEADING, PAGE, textHeight } from "./geometry.ts";
import { h, type Markup } from "./markup.ts";
import { textWidth } from "./textLines.ts";

/** A title or a name longer than this is no honest one; the full report has it whole. */
const TITLE_SIGNS = 110;
const NAME_SIGNS = 50;
const FILE_SIGNS = 70;

const TITLE = 14;
const META = 8.5;
const FINDING = 9.5;

/** Title, who and when, and the finding in words. */
export function head(pen: Pen, title: string, about: readonly string[], sentences: readonly Sentence[]): Block {
  const name = shorten(title, TITLE_SIGNS);
  const meta = [
    ...about.map((text) => shorten(text, NAME_SIGNS)),
    pen.t(brief.meta, { unit: pen.t(unitNames[pen.unit]) }),
  ]
    .filter((text) => text !== "")
    .join(" · ");
  const isBeside = textWidth(name) * TITLE + textWidth(meta) * META + 10 < PAGE.width;
  const said = written(pen, sentences);
  return {
    markup: h(
      "header",
      { class: "brief-head" },
      h("div", { class: "brief-name" }, h("h1", {}, name), h("p", { class: "brief-meta" }, meta)),
      h("p", { class: "brief-finding" }, ...said.markup),
    ),
    height:
      textHeight(name, PAGE.width, TITLE) +
      (isBeside ? 0 : textHeight(meta, PAGE.width, META)) +
      textHeight(said.text, PAGE.width, FINDING) +
      1,
  };
}

/** Sentences with their figures in bold. */
export function written(pen: Pen, sentences: readonly Sentence[]): { markup: Markup[]; text: string } {
  const all = sentences.flatMap((sentence, index) => [
    ...(index > 0 && pen.lang === "en" ? [{ text: " ", figure: false }] : []),
    ...runs(sentence, pen),
  ]);
  return {
    markup: all.map(({ text, figure }) => (figure ? h("b", { class: "brief-figure" }, text) : text)),
    text: all.map(({ text }) => text).join(""),
  };
}

/** What the figures come from, and which page this is. */
export function foot(pen: Pen, page: string): Block {
  const { file, sha256, program, date } = pen.version;
  const version = pen.t(brief.version, {
    file: shorten(file, FILE_SIGNS),
    hash: sha256?.slice(0, 16) ?? UNKNOWN,
    version: program,
  });
  return {
    markup: h(
      "footer",
      { class: "brief-foot" },
      h("span", {}, version),
      h("span", {}, [pen.t(brief.printed, { date }), page].filter((text) => text !== "").join(" · ")),
    ),
    height: 8 * LEADING + 3,
  };
}
