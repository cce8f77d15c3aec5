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

/**
 * Cost lines on their way to another thread. A list has a hundred thousand of them with seven cells each, nearly all
 * alike but for row and text: what cells have in common goes once, and so does a text that occurs again; the rest is
 * one array of numbers, which moves without being copied.
 */
export interface PackedLines {
  readonly count: number;
  /** Addresses and readings that occur here for the first time; cells name them by their number from the start. */
  readonly addresses: readonly Address[];
  readonly readings: readonly Reading[];
  /** The chunk's texts; cells name them by their number. */
  readonly texts: readonly string[];
  readonly numbers: Float64Array<ArrayBuffer>;
}

/** Packs the lines of a file, chunk by chunk. */
export class LinePacker {
  readonly #addresses = new Map<string, number>();
  readonly #readings = new Map<string, number>();

  pack(lines: readonly CostLine[]): PackedLines {
    const addresses: Address[] = [];
    const readings: Reading[] = [];
    const texts = new Map<string, number>();
    const numbers: number[] = [];
    const word = (text: string | null) => {
      if (text === null) {
        numbers.push(NONE);
        return;
      }
      const known = texts.get(text);
      if (known === undefined) texts.set(text, texts.size);
      numbers.push(known ?? texts.size - 1);
    };
    const source = ({ file, table, column, place, row, raw }: Source) => {
      const key = `${table}\n${column}\n${place}`;
      let address = this.#addresses.get(key);
      if (address === undefined) {
        address = this.#addresses.size;
        this.#addresses.set(key, address);
        addresses.push({ file, table, column, place });
      }
      numbers.push(address, row ?? NONE);
      word(raw);
    };
    const text = (cell: TextCell) => {
      source(cell.source);
      word(cell.text === cell.source.raw.trim() ? null : cell.text);
    };
    const amount = (cell: AmountCell) => {
      const { fault, cleaned, unit, unitFrom, quantum } = cell;
      const key = `${fault} ${unit} ${unitFrom} ${quantum} ${cleaned.join()}`;
      let reading = this.#readings.get(key);
      if (reading === undefined) {
        reading = this.#readings.size;
        this.#readings.set(key, reading);
        readings.push({ fault, cleaned, unit, unitFrom, quantum });
      }
      source(cell.source);
      numbers.push(cell.fen ?? NONE, reading);
    };
    const optional = <T>(cell: T | null, put: (cell: T) => void) => {
      numbers.push(cell === null ? 0 : 1);
      if (cell !== null) put(cell);
    };
    for (const line of lines) {
      word(line.id);
      word(line.itemId);
      text(line.name);
      amount(line.budget);
      optional(line.revised, amount);
      amount(line.actual);
      text(line.status);
      text(line.reason);
      optional(line.category, text);
    }
    return { count: lines.length, addresses, readings, texts: [...texts.keys()], numbers: Float64Array.from(numbers) };
  }
}

/** Unpacks what one packer packed, in the same order. */
export class LineUnpacker {
  readonly #addresses: Address[] = [];
  readonly #readings: Reading[] = [];

  unpack({ count, addresses, readings, texts, numbers }: PackedLines): CostLine[] {
    this.#addresses.push(...addresses);
    this.#readings.push(...readings);
    let at = 0;
    const next = (): number => numbers[at++] as number;
    const optionalNumber = (): number | null => {
      const value = next();
      return Number.isNaN(value) ? null : value;
    };
    const word = (): string | null => {
      const index = next();
      return Number.isNaN(index) ? null : (texts[index] as string);
    };
    const source = (): Source => {
      const { file, table, column, place } = this.#addresses[next()] as Address;
      return { file, table, row: optionalNumber(), column, place, raw: word() as string };
    };
    const text = (): TextCell => {
      const from = source();
      return { text: word() ?? from.raw.trim(), source: from };
    };
    const amount = (): AmountCell => {
      const from = source();
      const fen = optionalNumber() as Fen | null;
      const { fault, cleaned, unit, unitFrom, quantum } = this.#readings[next()] as Reading;
      return { fen, source: from, fault, cleaned, unit, unitFrom, quantum };
    };
    const optional = <T>(take: () => T): T | null => (next() === 1 ? take() : null);
    return Array.from({ length: count }, () => ({
      id: word() as string,
      itemId: word(),
      name: text(),
      budget: amount(),
      revised: optional(amount),
      actual: amount(),
      status: text(),
      reason: text(),
      category: optional(text),
    }));
  }
}
