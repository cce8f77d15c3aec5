export type JsonValue = null | boolean | number | string | JsonObject | readonly JsonValue[];
export interface JsonObject {
  readonly [field: string]: JsonValue;
}

/** A field of an object or an element of a list, by the thing that holds it. */
type Holder = JsonObject | readonly JsonValue[];

/** A parsed file that still knows where everything stands. */
export interface JsonDocument {
  readonly value: JsonValue;
  /** The line on which a field's value begins, from 1. */
  readonly lineOf: (holder: object, key: string | number) => number | null;
  /** A number as the file writes it, trailing zeros included; null where the value is no number. */
  readonly numberText: (holder: object, key: string | number) => string | null;
  /** Fields written twice in one object; the latter value is in `value`, as JSON.parse has it. */
  readonly twice: readonly { readonly field: string; readonly line: number }[];
}

/** What the grammar wanted where it was not found; the words stand in `jsonFaults.ts`. */
export type Expected = "value" | "field" | "colon" | "nextField" | "nextElement" | "quote" | "escape" | "end";

/** Why a text is not JSON, with the line to look at. */
export type JsonFault =
  | { readonly kind: "cut"; readonly line: number }
  | { readonly kind: "deep"; readonly line: number }
  | { readonly kind: "syntax"; readonly line: number; readonly expected: Expected; readonly found: string };

/** Deeper than any data set; keeps `[[[[…` from exhausting the stack. */
export const MAX_DEPTH = 64;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null };
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string
const CONTROL = /[\x00-\x1f]/;

/** `Object.hasOwn` is younger than the oldest browser served. */
const hasOwn = Object.prototype.hasOwnProperty;

/** A record's own entry: a field may be called `__proto__` or `constructor`. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string | number): T | null {
  return record && hasOwn.call(record, key) ? (record[key] as T) : null;
}

/** Thrown inside the parser only; `parseJson` turns it into its result. */
class Stop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/**
 * JSON to plain values, like `JSON.parse`, but keeping the line of every value and the digits of every number,
 * which a source address needs, and saying in words where and why a text is not JSON.
 */
export function parseJson(text: string): JsonDocument | JsonFault {
  const lines = new Map<object, Record<string, number>>();
  const numbers = new Map<object, Record<string, string>>();
  const twice: { field: string; line: number }[] = [];
  let at = 0;
  let line = 1;
  let numberText: string | null = null;

  const fail = (expected: Expected): never => {
    if (at >= text.length) throw new Stop({ kind: "cut", line: text.trimEnd().split("\n").length });
    throw new Stop({
      kind: "syntax",
      line,
      expected,
      found: text
        .slice(at, at + 20)
        .split("\n", 1)[0]!
        .trim(),
    });
  };
  const skipBlanks = (): number => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 10) line++;
      else if (code !== 32 && code !== 13 && code !== 9) return code;
      at++;
    }
  };
  const readString = (): string => {
    let end = at + 1;
    for (;;) {
      end = text.indexOf('"', end);
      if (end < 0) {
        const rest = text.slice(at);
        // A quote left open in the last line is a cut file; earlier, somebody forgot it.
        if (!rest.trimEnd().includes("\n")) at = text.length;
        fail("quote");
      }
      let backslashes = 0;
      while (text.charCodeAt(end - 1 - backslashes) === 92) backslashes++;
      if (backslashes % 2 === 0) break;
      end++;
    }
    const inner = text.slice(at + 1, end);
    if (CONTROL.test(inner)) fail("quote");
    let value = inner;
    if (inner.includes("\\")) {
      try {
        value = JSON.parse(`"${inner}"`) as string;
      } catch {
        fail("escape");
      }
    }
    at = end + 1;
    return value;
  };
  const readNumber = (): number => {
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    const end = at + (match?.[0].length ?? 0);
    // `-`, `1.` and `1e` at the very end are cut numbers, elsewhere wrong ones.
    if (end + 3 > text.length && /^[-+.e]+$/i.test(text.slice(end))) at = text.length;
    if (!match || at > end) fail("value");
    numberText = match![0];
    at = end;
    return Number(numberText);
  };
  const readWord = (): JsonValue => {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match) {
      at += match[0].length;
      return WORDS[match[0]]!;
    }
    // `tru` at the very end is a cut, anything else is a wrong word.
    if (/^[a-z]{1,4}\s*$/.test(text.slice(at, at + 8)) && at + 8 > text.length) at = text.length;
    return fail("value");
  };
  const readValue = (depth: number): JsonValue => {
    if (depth > MAX_DEPTH) throw new Stop({ kind: "deep", line });
    numberText = null;
    const code = skipBlanks();
    if (code === 123) return readObject(depth);
    if (code === 91) return readArray(depth);
    if (code === 34) return readString();
    if (code === 45 || (code >= 48 && code <= 57)) return readNumber();
    return readWord();
  };
  const remember = (holder: Holder, where: Record<string, number>, key: string, valueLine: number) => {
    where[key] = valueLine;
    if (numberText === null) return;
    const known = numbers.get(holder);
    if (known) known[key] = numberText;
    else numbers.set(holder, { [key]: numberText });
    numberText = null;
  };
  const readObject = (depth: number): JsonObject => {
    const object: Record<string, JsonValue> = {};
    const where: Record<string, number> = {};
    lines.set(object, where);
    at++;
    if (skipBlanks() === 125) {
      at++;
      return object;
    }
    for (;;) {
      if (skipBlanks() !== 34) fail("field");
      const field = readString();
      if (hasOwn.call(object, field)) twice.push({ field, line });
      if (skipBlanks() !== 58) fail("colon");
      at++;
      skipBlanks();
      const valueLine = line;
      const value = readValue(depth + 1);
      // An own property even for `__proto__`, as JSON.parse does it.
      if (field === "__proto__") {
        Object.defineProperty(object, field, { value, enumerable: true });
        numberText = null;
      } else {
        object[field] = value;
        remember(object, where, field, valueLine);
      }
      const next = skipBlanks();
      if (next !== 44 && next !== 125) fail("nextField");
      at++;
      if (next === 125) return object;
    }
  };
  const readArray = (depth: number): JsonValue[] => {
    const array: JsonValue[] = [];
    const where: Record<string, number> = {};
    lines.set(array, where);
    at++;
    if (skipBlanks() === 93) {
      at++;
      return array;
    }
    for (;;) {
      skipBlanks();
      const valueLine = line;
      const value = readValue(depth + 1);
      remember(array, where, String(array.length), valueLine);
      array.push(value);
      const next = skipBlanks();
      if (next !== 44 && next !== 93) fail("nextElement");
      at++;
      if (next === 93) return array;
    }
  };

  try {
    const value = readValue(0);
    skipBlanks();
    if (at < text.length) fail("end");
    return {
      value,
      lineOf: (holder, key) => own(lines.get(holder), key),
      numberText: (holder, key) => own(numbers.get(holder), key),
      twice,
    };
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}
