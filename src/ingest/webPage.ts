/** How a page or an XML error answer begins; a CSV whose first cell is `<img …>` does not. */
const PAGE = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype|html|head|body|meta|script|title|\?xml)\b/i;

const TITLE = /<title[^>]*>([^<]*)/i;

/** Whether a text is a web page: what a server sends where a login or an error stands in place of a file. */
export function isWebPage(text: string): boolean {
  return PAGE.test(text.slice(0, 4000));
}

/** The page's title, or "" where it has none. */
export function pageTitle(text: string): string {
  return TITLE.exec(text.slice(0, 20_000))?.[1]?.trim() ?? "";
}

/** Whether an XML text is a workbook in the XML form of Excel 2003, which often carries the name `.xls`. */
export function isSpreadsheetXml(text: string): boolean {
  return text.slice(0, 4000).includes("urn:schemas-microsoft-com:office:spreadsheet") && /^\s*<\?xml/i.test(text);
}
