/**
 * Whether a character is certainly no blank: printed ASCII, a Chinese character, or a full-width sign. `trim` itself
 * knows all blanks; this spares most cells of a long list the call.
 */
function isPrinted(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code < 0xa000) || (code > 0xff00 && code < 0xff5f);
}

/** The text without blanks at its ends, as `trim` gives it. */
export function trimmed(text: string): string {
  const { length } = text;
  if (length === 0) return text;
  return isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(length - 1)) ? text : text.trim();
}

/** Whether a text holds nothing but blanks. */
export function isBlank(text: string): boolean {
  return text.length === 0 || (!isPrinted(text.charCodeAt(0)) && text.trim() === "");
}
