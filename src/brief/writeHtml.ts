import type { Lang } from "../messages/text.ts";
import type { Markup } from "./markup.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Controls that no HTML file may hold; line ends and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

const escapeText = (text: string): string =>
  text.replace(CONTROLS, "\ufffd").replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);

const VOID = new Set(["col"]);

/** Elements as HTML, every text and every attribute escaped. */
export function writeMarkup(markup: Markup): string {
  if (typeof markup === "string") return escapeText(markup);
  const { tag, attributes, children } = markup;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`);
  const open = `<${tag}${written.join("")}>`;
  return VOID.has(tag) ? open : `${open}${children.map(writeMarkup).join("")}</${tag}>`;
}

/**
 * A whole document that opens by double click: no script, nothing fetched, and a policy that forbids both. `css` is our
 * own style sheet and must not come from data.
 */
export function writeDocument(title: string, lang: Lang, css: string, pages: readonly Markup[]): string {
  return `<!doctype html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>
${css}
</style>
</head>
<body class="brief-file">
${pages.map(writeMarkup).join("\n")}
</body>
</html>
`;
}
