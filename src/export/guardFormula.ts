/**
 * What a spreadsheet takes for a formula: an equals, plus, minus or at sign, full-width ones too, as the first thing
 * seen. Tested on the first characters only, so that a text of several lines cannot slip through.
 */
const FORMULA = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20]/;

/** A sign that starts nothing: a lone dash for “none”, a plain number such as `-5.2` or `+30%`. */
const HARMLESS = /^\s*(?:[+\-\uff0b\uff0d=@]|[+-]?\d[\d,]*(?:\.\d+)?%?)\s*$/;

/** A tab or a carriage return in front makes some programs look at what follows. */
const CONTROL = /^[\t\r\n]/;

/** Whether a text from the data would be run, or looked at as a formula, by a spreadsheet that opens it. */
export function isFormula(text: string): boolean {
  return (FORMULA.test(text) && !HARMLESS.test(text)) || CONTROL.test(text);
}

/** The text with an apostrophe in front where a spreadsheet would run it; every other text as it is. */
export function guardFormula(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}
