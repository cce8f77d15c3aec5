import type { Fen } from "../domain/money/fen.ts";
import type { AmountCell, TextCell } from "../domain/project/cells.ts";
import type { CostLine } from "../domain/project/project.ts";
import type { Source } from "../domain/project/source.ts";

/** What the cells of a column have in common. */
type Address = Pick<Source, "file" | "table" | "column" | "place">;
/** How amounts of one kind were read. */
type Reading = Pick<AmountCell, "fault" | "cleaned" | "unit" | "unitFrom" | "quantum">;
/** Stands for null among the numbers. */
const NONE = Number.NaN;
/** Stands for the length of a text that is the cell's raw text, as it is or without the blanks at its ends. */
const RAW = -1;
const TRIMMED = -2;
/** The most numbers a line takes: id and item, four texts of four, three amounts of five, two marks of what may be absent. */
const NUMBERS_A_LINE = 2 + 4 * 4 + 3 * 5 + 2;

/**
 * Cost lines on their way to another thread. A list has a hundred thousand of them with seven cells each, nearly all
 * alike but for row and text: what cells have in common goes once, the texts go as one, and the rest is one array of
 * numbers, which moves without being copied.
 */
export interface PackedLines {
  readonly count: number;
  /** Addresses and readings that occur here for the first time; cells name them by their number from the start. */
  readonly addresses: readonly Address[];
  readonly readings: readonly Reading[];
  /** The chunk's texts, one behind the other; their lengths stand among the numbers. */
  readonly text: string;
  readonly numbers: Float64Array<ArrayBuffer>;
}

/** Packs lines, chunk by chunk. Its fields are no `#` ones, of which the build makes look-ups in a weak map. */
export class LinePacker {
  private readonly addresses = new Numbering<Address>(
    (one, other) =>
      one.column === other.column && one.table === other.table && one.place === other.place && one.file === other.file,
    ({ file, table, column, place }) => JSON.stringify([file, table, column, place]),
    ({ file, table, column, place }) => ({ file, table, column, place }),
  );
  private readonly readings = new Numbering<Reading>(
    (one, other) =>
      one.quantum === other.quantum &&
      one.unit === other.unit &&
      one.cleaned === other.cleaned &&
      one.fault === other.fault &&
      one.unitFrom === other.unitFrom,
    ({ fault, cleaned, unit, unitFrom, quantum }) => `${fault} ${unit} ${unitFrom} ${quantum} ${cleaned.join()}`,
    ({ fault, cleaned, unit, unitFrom, quantum }) => ({ fault, cleaned, unit, unitFrom, quantum }),
  );
  private texts: string[] = [];
  private numbers = new Float64Array(0);
  private at = 0;

  pack(lines: readonly CostLine[]): PackedLines {
    this.texts = [];
    this.numbers = new Float64Array(lines.length * NUMBERS_A_LINE);
    this.at = 0;
    for (const line of lines) {
      this.word(line.id);
      if (line.itemId === null) this.number(NONE);
      else this.word(line.itemId);
      this.text(line.name, 0);
      this.amount(line.budget, 1);
      this.number(line.revised === null ? 0 : 1);
      if (line.revised !== null) this.amount(line.revised, 2);
      this.amount(line.actual, 3);
      this.text(line.status, 4);
      this.text(line.reason, 5);
      this.number(line.category === null ? 0 : 1);
      if (line.category !== null) this.text(line.category, 6);
    }
    return {
      count: lines.length,
      addresses: this.addresses.takeNew(),
      readings: this.readings.takeNew(),
      text: this.texts.join(""),
      numbers: this.numbers.slice(0, this.at),
    };
  }

  private number(value: number) {
    this.numbers[this.at++] = value;
  }

  private word(text: string) {
    this.texts.push(text);
    this.number(text.length);
  }

  private source(source: Source, column: number) {
    this.number(this.addresses.numberOf(source, column));
    this.number(source.row ?? NONE);
    this.word(source.raw);
  }

  private text({ text, source }: TextCell, column: number) {
    this.source(source, column);
    if (text === source.raw) this.number(RAW);
    else if (text === source.raw.trim()) this.number(TRIMMED);
    else this.word(text);
  }

  private amount(cell: AmountCell, column: number) {
    this.source(cell.source, column);
    this.number(cell.fen ?? NONE);
    this.number(this.readings.numberOf(cell, column));
  }
}

/** Numbers things in the order they are first met. Most are what stood last in the same column. */
class Numbering<T> {
  private readonly isSame: (one: T, other: T) => boolean;
  private readonly keyOf: (thing: T) => string;
  private readonly copy: (thing: T) => T;
  private readonly numbers = new Map<string, number>();
  private readonly last: { readonly thing: T; readonly number: number }[] = [];
  private new: T[] = [];

  constructor(isSame: (one: T, other: T) => boolean, keyOf: (thing: T) => string, copy: (thing: T) => T) {
    this.isSame = isSame;
    this.keyOf = keyOf;
    this.copy = copy;
  }

  numberOf(thing: T, column: number): number {
    const last = this.last[column];
    if (last !== undefined && this.isSame(last.thing, thing)) return last.number;
    const key = this.keyOf(thing);
    const known = this.numbers.get(key);
    const number = known ?? this.numbers.size;
    if (known === undefined) {
      this.numbers.set(key, number);
      this.new.push(this.copy(thing));
    }
    this.last[column] = { thing, number };
    return number;
  }

  /** What was met for the first time since it was asked for last. */
  takeNew(): readonly T[] {
    const taken = this.new;
    this.new = [];
    return taken;
  }
}

/** Unpacks what one packer packed, in the same order. */
export class LineUnpacker {
  private readonly addresses: Address[] = [];
  private readonly readings: Reading[] = [];
  private text = "";
  private numbers = new Float64Array(0);
  /** How far the texts and the numbers have been read. */
  private from = 0;
  private at = 0;

  unpack({ count, addresses, readings, text, numbers }: PackedLines): CostLine[] {
    this.addresses.push(...addresses);
    this.readings.push(...readings);
    this.text = text;
    this.numbers = numbers;
    this.from = 0;
    this.at = 0;
    const lines: CostLine[] = [];
    for (let index = 0; index < count; index++) {
      const id = this.word(this.next());
      const item = this.next();
      lines.push({
        id,
        itemId: Number.isNaN(item) ? null : this.word(item),
        name: this.textCell(),
        budget: this.amountCell(),
        revised: this.next() === 1 ? this.amountCell() : null,
        actual: this.amountCell(),
        status: this.textCell(),
        reason: this.textCell(),
        category: this.next() === 1 ? this.textCell() : null,
      });
    }
    return lines;
  }

  private next(): number {
    return this.numbers[this.at++]!;
  }

  private word(length: number): string {
    const from = this.from;
    this.from += length;
    return this.text.slice(from, this.from);
  }

  private source(): Source {
    const { file, table, column, place } = this.addresses[this.next()]!;
    const row = this.next();
    return { file, table, row: Number.isNaN(row) ? null : row, column, place, raw: this.word(this.next()) };
  }

  private textCell(): TextCell {
    const source = this.source();
    const length = this.next();
    const text = length === RAW ? source.raw : length === TRIMMED ? source.raw.trim() : this.word(length);
    return { text, source };
  }

  private amountCell(): AmountCell {
    const source = this.source();
    const fen = this.next();
    const { fault, cleaned, unit, unitFrom, quantum } = this.readings[this.next()]!;
    return { fen: Number.isNaN(fen) ? null : (fen as Fen), source, fault, cleaned, unit, unitFrom, quantum };
  }
}
