/**
 * How names, texts and numbers are written into SQL. Nothing else of a user or of the data ever becomes part of a
 * statement: names must be plain, texts are quoted, doubles are written as their bits.
 */

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

/**
 * A column, table or database in backquotes.
 * @throws RangeError where the name is anything but letters, digits and underscores.
 */
export function quoteName(name: string): string {
  if (!PLAIN_NAME.test(name)) throw new RangeError(`not a name: ${name}`);
  return `\`${name}\``;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\0": "\\0",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** A text between quotes. */
export function quoteText(text: string): string {
  return `'${text.replace(/[\\'\0\b\f\n\r\t]/g, (unit) => ESCAPES[unit] as string)}'`;
}

/** A coded value as it is kept in a `String` column: the unknown is empty, and "" or a leading NUL gets one before it. */
export function storeText(value: string | null): string {
  if (value === null) return "";
  return value === "" || value.startsWith("\0") ? `\0${value}` : value;
}

/** The coded value that is kept as this text. */
export function readText(stored: string): string | null {
  if (stored === "") return null;
  return stored.startsWith("\0") ? stored.slice(1) : stored;
}

/** A double by its bits: the server's own reading of decimals refuses the smallest ones. */
export function writeDouble(value: number): string {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value, true);
  const hex = Array.from({ length: 8 }, (_, at) => bytes.getUint8(at).toString(16).padStart(2, "0")).join("");
  return `reinterpretAsFloat64(unhex('${hex}'))`;
}

/** Beyond every measure, which lie within ±(2^53 − 1). */
const BEYOND = 2 ** 53;

/** The smallest whole number not below a bound, which is what whole numbers are compared with; null for NaN. */
export function writeBound(value: number): string | null {
  if (Number.isNaN(value)) return null;
  return String(Math.max(-BEYOND, Math.min(BEYOND, Math.ceil(value))) + 0);
}

/** A count of lines: an offset, a limit or a line's number. */
export function writeCount(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`);
  return String(value);
}
