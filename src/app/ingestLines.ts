import type { Fen } from "../domain/money/fen.ts";
import type { AmountCell, TextCell } from "../domain/project/cells.ts";
import type { CostLine } from "../domain/project/project.ts";
import type { Source } from "../domain/project/source.ts";

/** What the cells of a column have in common. */
type Address = Pick<Source, "file" | "table" | "column" | "place">;
/** How amounts of one kind were read. */
type Reading = Pick<AmountCell, "fault" | "cleaned" | "unit" | "unitFrom" | "quantum">;
type Value = string | number | null;

/**
 * Cost lines on their way to another thread. A list has a hundred thousand of them with seven cells each, nearly all
 * alike but for row and text: what cells have in common goes once, the rest as one flat list of values.
 */
export interface PackedLines {
  readonly count: number;
  /** Addresses and readings that occur here for the first time; cells name them by their number from the start. */
  readonly addresses: readonly Address[];
  readonly readings: readonly Reading[];
  readonly values: readonly Value[];
}

/** Packs the lines of a file, chunk by chunk. */
export class LinePacker {
  readonly #addresses = new Map<string, number>();
  readonly #readings = new Map<string, number>();

  pack(lines: readonly CostLine[]): PackedLines {
    const packed = {
      count: lines.length,
      addresses: [] as Address[],
      readings: [] as Reading[],
      values: [] as Value[],
    };
    const { values } = packed;
    const source = ({ file, table, column, place, row, raw }: Source) => {
      const key = `${table}\n${column}\n${place}`;
      let address = this.#addresses.get(key);
      if (address === undefined) {
        address = this.#addresses.size;
        this.#addresses.set(key, address);
        packed.addresses.push({ file, table, column, place });
      }
      values.push(address, row, raw);
    };
    const text = (cell: TextCell) => {
      source(cell.source);
      values.push(cell.text === cell.source.raw.trim() ? null : cell.text);
    };
    const amount = (cell: AmountCell) => {
      const { fault, cleaned, unit, unitFrom, quantum } = cell;
      const key = `${fault} ${unit} ${unitFrom} ${quantum} ${cleaned.join()}`;
      let reading = this.#readings.get(key);
      if (reading === undefined) {
        reading = this.#readings.size;
        this.#readings.set(key, reading);
        packed.readings.push({ fault, cleaned, unit, unitFrom, quantum });
      }
      source(cell.source);
      values.push(cell.fen, reading);
    };
    const optional = <T>(cell: T | null, put: (cell: T) => void) => {
      values.push(cell === null ? 0 : 1);
      if (cell !== null) put(cell);
    };
    for (const line of lines) {
      values.push(line.id, line.itemId);
      text(line.name);
      amount(line.budget);
      optional(line.revised, amount);
      amount(line.actual);
      text(line.status);
      text(line.reason);
      optional(line.category, text);
    }
    return packed;
  }
}

/** Unpacks what one packer packed, in the same order. */
export class LineUnpacker {
  readonly #addresses: Address[] = [];
  readonly #readings: Reading[] = [];

  unpack({ count, addresses, readings, values }: PackedLines): CostLine[] {
    this.#addresses.push(...addresses);
    this.#readings.push(...readings);
    let at = 0;
    const next = <T extends Value>() => values[at++] as T;
    const source = (): Source => {
      const { file, table, column, place } = this.#addresses[next<number>()] as Address;
      return { file, table, row: next(), column, place, raw: next() };
    };
    const text = (): TextCell => {
      const from = source();
      return { text: next<string | null>() ?? from.raw.trim(), source: from };
    };
    const amount = (): AmountCell => {
      const from = source();
      const fen = next<number | null>() as Fen | null;
      const { fault, cleaned, unit, unitFrom, quantum } = this.#readings[next<number>()] as Reading;
      return { fen, source: from, fault, cleaned, unit, unitFrom, quantum };
    };
    const optional = <T>(take: () => T): T | null => (next() === 1 ? take() : null);
    return Array.from({ length: count }, () => ({
      id: next(),
      itemId: next(),
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
