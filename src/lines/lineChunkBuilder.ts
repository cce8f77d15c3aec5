import { category, isCategoryId } from "../domain/deviation/taxonomy.ts";
import { type Chunk, type CodedValues, makeCodes } from "../engine/chunk.ts";
import { amountClass, rateClass } from "./lineClasses.ts";
import { type CodedColumn, LINE_SCHEMA, type LineRecord, type MeasureColumn } from "./lineSchema.ts";

/** Gathers lines into a chunk of columns. What follows from others (family, classes, unspent) is worked out here. */
export class LineChunkBuilder {
  readonly capacity: number;
  private count = 0;
  private readonly codes: Readonly<Record<CodedColumn, Uint32Array>>;
  private readonly known: Readonly<Record<CodedColumn, Map<string | null, number>>>;
  private readonly measures: Readonly<Record<MeasureColumn, Float64Array<ArrayBuffer>>>;

  /** Room for so many lines. */
  constructor(capacity: number) {
    this.capacity = capacity;
    this.codes = columnsOf(LINE_SCHEMA.coded, () => new Uint32Array(capacity));
    this.known = columnsOf(LINE_SCHEMA.coded, () => new Map<string | null, number>());
    this.measures = columnsOf(LINE_SCHEMA.measures, () => new Float64Array(capacity));
  }

  get isFull(): boolean {
    return this.count === this.capacity;
  }

  get length(): number {
    return this.count;
  }

  /** @throws RangeError where the chunk is full. */
  add(record: LineRecord): void {
    if (this.isFull) throw new RangeError(`more than ${this.capacity} lines in a chunk`);
    const { budget, actual } = record;
    const id = record.category;
    this.code("category", id);
    this.code("family", id !== null && isCategoryId(id) ? category(id).family : null);
    this.code("unit", record.unit);
    this.code("department", record.department);
    this.code("year", record.year);
    this.code("status", record.status);
    this.code("amountClass", amountClass(budget));
    this.code("rateClass", rateClass(actual, budget));
    this.code("reasonState", record.reasonState);
    this.code("project", record.project);
    this.code("name", record.name);
    this.code("reason", record.reason);
    this.code("file", record.file);
    const at = this.count;
    this.measures.budget[at] = budget;
    this.measures.actual[at] = actual;
    // NaN, the unknown, stays NaN through both.
    this.measures.unspent[at] = Math.max(0, budget - actual);
    this.measures.over[at] = Math.max(0, actual - budget);
    this.measures.row[at] = record.row;
    this.count += 1;
  }

  /** The chunk of all lines added; the builder is not to be used again. */
  build(): Chunk {
    const { count } = this;
    return {
      coded: columnsOf(LINE_SCHEMA.coded, (column): CodedValues => {
        const values = [...this.known[column].keys()];
        const codes = makeCodes(count, values.length);
        codes.set(this.codes[column].subarray(0, count));
        return { codes, values };
      }),
      measures: columnsOf(LINE_SCHEMA.measures, (column) => this.measures[column].slice(0, count)),
    };
  }

  private code(column: CodedColumn, text: string | null): void {
    const value = text === "" ? null : text;
    const known = this.known[column];
    let code = known.get(value);
    if (code === undefined) {
      code = known.size;
      known.set(value, code);
    }
    this.codes[column][this.count] = code;
  }
}

function columnsOf<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}
