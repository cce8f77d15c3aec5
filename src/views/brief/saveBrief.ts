import { saveText } from "../../app/saveText.ts";
import css from "../../brief/brief.css?inline";
import type { Markup } from "../../brief/markup.ts";
import { writeDocument } from "../../brief/writeHtml.ts";
import type { Lang } from "../../messages/text.ts";

/** Hands the pages to the reader as the one file that `report` writes, which opens by double click. */
export function saveBrief(name: string, title: string, lang: Lang, pages: readonly Markup[]): void {
  saveText(`${name}.html`, "text/html", writeDocument(title, lang, css, pages));
}
