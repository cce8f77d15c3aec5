import type { Codes, StoreSchema } from "./chunk.ts";
import type { Dictionary } from "./dictionary.ts";
import { type Measure, PART_BASE } from "./parts.ts";
import { rateOf } from "./rate.ts";

/** A coded column in the store. */
export interface Column {
  readonly dictionary: Dictionary;
  /** Whether lines are laid out by it: then `codes` has one entry a cell, else one a position. */
  readonly byCell: boolean;
  readonly codes: Codes;
}

export interface StoreParts {
  readonly version: number;
  readonly schema: StoreSchema;
  readonly lineOf: Uint32Array;
  readonly cellOf: Uint16Array;
  readonly cellStarts: Uint32Array;
  readonly columns: ReadonlyMap<string, Column>;
  readonly measures: readonly Measure[];
  readonly partCount: number;
  readonly running: Float64Array;
  readonly buckets: Uint16Array;
}

/**
 * All lines as columns; never changed once built. A *line* is known by its number in order of arrival, from 0; its
 * *position* is where it lies: by cell, within a cell by rate (lines without one last), then by number. So the lines
 * of any cells in any range of the rate are a few runs of positions, and the sum over a run is the difference of two
 * running sums, however long it is.
 */
export class LineStore {
  /** Higher for each store built by the same builder. */
  readonly version: number;
  readonly schema: StoreSchema;
  readonly lines: number;
  /** The line at each position. */
  readonly lineOf: Uint32Array;
  /** The cell of each position. */
  readonly cellOf: Uint16Array;
  /** The first position of each cell, and after the last cell the number of lines. */
  readonly cellStarts: Uint32Array;
  readonly columns: ReadonlyMap<string, Column>;
  readonly measures: readonly Measure[];
  /** How many doubles a position takes in `running`. */
  readonly partCount: number;
  /** Sums of all parts over the positions before: part `p` before position `i` is at `i * partCount + p`. */
  readonly running: Float64Array;
  /** The bucket of the rate at each position. */
  readonly buckets: Uint16Array;
  private readonly numerator: Measure;
  private readonly denominator: Measure;
  private positions: Uint32Array | null = null;

  constructor(parts: StoreParts) {
    this.version = parts.version;
    this.schema = parts.schema;
    this.lines = parts.lineOf.length;
    this.lineOf = parts.lineOf;
    this.cellOf = parts.cellOf;
    this.cellStarts = parts.cellStarts;
    this.columns = parts.columns;
    this.measures = parts.measures;
    this.partCount = parts.partCount;
    this.running = parts.running;
    this.buckets = parts.buckets;
    this.numerator = this.measure(parts.schema.rate.numerator);
    this.denominator = this.measure(parts.schema.rate.denominator);
  }

  get cellCount(): number {
    return this.cellStarts.length - 1;
  }

  /** The coded column of a name. A name the schema lacks is a mistake of the caller. */
  column(name: string): Column {
    const column = this.columns.get(name);
    if (column === undefined) throw new RangeError(`no coded column ${name}`);
    return column;
  }

  measure(name: string): Measure {
    const measure = this.measures.find((one) => one.name === name);
    if (measure === undefined) throw new RangeError(`no measure ${name}`);
    return measure;
  }

  /** The position of each line. */
  get positionOf(): Uint32Array {
    if (this.positions === null) {
      const positions = new Uint32Array(this.lines);
      for (let i = 0; i < this.lines; i += 1) positions[this.lineOf[i] as number] = i;
      this.positions = positions;
    }
    return this.positions;
  }

  codeAt({ byCell, codes }: Column, position: number): number {
    return codes[byCell ? (this.cellOf[position] as number) : position] as number;
  }

  /** A measure's value at a position, exact; NaN where it is unknown. */
  valueAt({ low, high, known }: Measure, position: number): number {
    const at = position * this.partCount;
    if (known >= 0 && this.partAt(at + known) === 0) return Number.NaN;
    return high < 0 ? this.partAt(at + low) : this.partAt(at + high) * PART_BASE + this.partAt(at + low);
  }

  private partAt(index: number): number {
    return (this.running[index + this.partCount] as number) - (this.running[index] as number);
  }

  /** The rate at a position; NaN where there is none. */
  rateAt(position: number): number {
    return rateOf(this.valueAt(this.numerator, position), this.valueAt(this.denominator, position));
  }
}
