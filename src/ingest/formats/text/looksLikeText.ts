/** How much of a text is looked at to tell its kind. */
const SAMPLE = 20_000;

/** Fewer cells than this make no form. */
const FEW = 8;

/**
 * Whether a text is the extracted text of a form: cells that begin with a tab on a new line. In a tab-separated
 * list whose first column is blank, most tabs stand inside the lines.
 */
export function looksLikeCells(text: string): boolean {
  const sample = text.slice(0, SAMPLE).replace(/\r\n?/g, "\n");
  const marks = (sample.match(/\n[ \u3000]*\t/g) ?? []).length;
  const tabs = (sample.match(/\t/g) ?? []).length;
  return marks >= FEW && marks * 10 >= tabs * 9;
}

/** Whether a text holds a Markdown table: a row of cells above a rule of dashes. */
export function looksLikeMarkdown(text: string): boolean {
  return /^\s*\|.*\|[ \t]*\r?\n\s*\|(?:\s*:?-+:?\s*\|)+[ \t]*$/m.test(text.slice(0, SAMPLE));
}

/** Whether a table's text has the words of a self-evaluation form near its top. */
export function looksLikeForm(text: string): boolean {
  return /[一二三]级指标|绩效指标|项目资金|预算执行情况|资金总额|自评表/.test(
    text.slice(0, SAMPLE).replace(/[ \t\r\n"]/g, ""),
  );
}
