import Papa from "papaparse";
import { type Grid, type GridParts, TOP_ROWS } from "../../list/grid.ts";

/**
 * Characters parsed at a time. Rows are let go before the garbage collector has to move them, which costs more than
 * parsing; and papaparse goes the short way through a part without a quote, so that parts are small.
 */
const PART = 1024;

/** A quote that is never closed, or has text behind it. */
export type QuoteFault = "quote-open" | "quote-stray";

/** Faults of quoting, by papaparse's codes. */
const QUOTE_FAULTS: Readonly<Record<string, QuoteFault>> = {
  MissingQuotes: "quote-open",
  InvalidQuotes: "quote-stray",
};

/** All rows, each with its number. */
interface WholeRows {
  readonly rows: (readonly string[])[];
  readonly numbers: number[];
}

/**
 * The rows of a CSV text, numbered by the lines of the file, also below cells that hold line breaks. They are parsed
 * anew, part by part, whenever somebody walks over them, and held as a whole only once `rows` was asked for.
 */
export class CsvGrid implements Grid {
  readonly table = null;
  readonly standing = null;
  readonly parts: GridParts;
  readonly #text: string;
  readonly #delimiter: string;
  /** "\n" also ends the lines of a file with "\r\n", or with both; what is left of "\r" is taken off the cells. */
  readonly #newline: "\n" | "\r";
  readonly #hasReturns: boolean;
  readonly #faults = new Map<number, QuoteFault>();
  #isRead = false;
  #whole: WholeRows | null = null;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#newline = text.includes("\n") ? "\n" : "\r";
    this.#hasReturns = this.#newline === "\n" && text.includes("\r");
    const height = () => countOf(this.#newline, text) + 1;
    this.parts = {
      [Symbol.iterator]: () => this.#parse(),
      get height() {
        return height();
      },
    };
  }

  get rows(): readonly (readonly string[])[] {
    return this.#all().rows;
  }

  rowNumber = (index: number) => this.#all().numbers[index] ?? index + 1;

  /** What is wrong with the quotes, by the number of the row. */
  get faults(): ReadonlyMap<number, QuoteFault> {
    if (!this.#isRead) for (const _ of this.parts);
    return this.#faults;
  }

  #all() {
    if (this.#whole === null) {
      const whole: WholeRows = { rows: [], numbers: [] };
      for (const { rows, rowNumber } of this.#parse()) {
        for (const [index, row] of rows.entries()) {
          whole.rows.push(row);
          whole.numbers.push(rowNumber(index));
        }
      }
      this.#whole = whole;
    }
    return this.#whole;
  }

  *#parse(): Generator<Grid> {
    const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: this.#newline });
    const text = this.#text;
    let line = 1;
    let size = PART;
    let isLast = false;
    for (let at = 0; !isLast; ) {
      isLast = at + size >= text.length;
      const part = text.slice(at, at + size);
      const { data: rows, errors, meta }: Papa.ParseResult<string[]> = parser.parse(part, 0, !isLast);
      // Twice as much where a row is longer, so that a quote that is never closed costs no more than reading twice.
      if (!isLast && rows.length < (at === 0 ? TOP_ROWS : 1)) {
        size *= 2;
        continue;
      }
      if (this.#hasReturns) rows.forEach(dropReturn);
      const end = isLast ? part.length : meta.cursor;
      // A line break ends each row but the last; where there are more, some stand inside cells.
      const breaks = part.includes('"') ? countOf(this.#newline, part.slice(0, end)) : 0;
      const numbers = breaks > rows.length - (isLast ? 1 : 0) ? lineNumbers(rows, this.#newline, line) : null;
      const first = line;
      const rowNumber = (index: number) => (numbers === null ? first + index : numbers[index]!);
      for (const { code, row = 0 } of errors) {
        // What is wrong with a row that goes on in the next part is found there.
        const fault = row < rows.length ? QUOTE_FAULTS[code] : undefined;
        if (fault !== undefined) this.#faults.set(rowNumber(row), fault);
      }
      if (at === 0) size = PART;
      line += numbers === null ? rows.length : breaks;
      at += end;
      yield { table: null, rows, standing: null, rowNumber };
    }
    this.#isRead = true;
  }
}

function dropReturn(row: string[]) {
  const last = row.length - 1;
  const text = row[last];
  if (text?.endsWith("\r")) row[last] = text.slice(0, -1);
}

/** How often a character occurs. */
function countOf(char: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}

/** The file's line on which each row begins: quoted cells may hold line breaks. `line` is that of the first. */
function lineNumbers(rows: readonly (readonly string[])[], newline: string, line: number): number[] {
  let next = line;
  return rows.map((row) => {
    const own = next++;
    for (const text of row) next += countOf(newline, text);
    return own;
  });
}
