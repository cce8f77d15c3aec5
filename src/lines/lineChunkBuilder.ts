import { category, isCategoryId } from "../domain/deviation/taxonomy.ts";
import type { Chunk } from "../engine/chunk.ts";
import { amountClass, rateClass } from "./lineClasses.ts";
import { type CodedColumn, LINE_SCHEMA, type LineRecord, type MeasureColumn } from "./lineSchema.ts";
import { TextCodes } from "./textCodes.ts";

/** Gathers lines into a chunk of columns. What follows from others (family, classes, unspent) is worked out here. */
export class LineChunkBuilder {
  readonly capacity: number;
  private count = 0;
  private readonly texts: Readonly<Record<CodedColumn, TextCodes>>;
  private readonly measures: Readonly<Record<MeasureColumn, Float64Array<ArrayBuffer>>>;

  /** Room for so many lines. */
  constructor(capacity: number) {
    this.capacity = capacity;
    this.texts = columnsOf(LINE_SCHEMA.coded, () => new TextCodes(capacity));
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
    const { texts, measures } = this;
    const at = this.count;
    // Written out: a list of a million lines passes here, and a loop over names costs more than what it does.
    const id = record.category;
    texts.category.put(at, id);
    texts.family.put(at, id !== null && isCategoryId(id) ? category(id).family : null);
    texts.unit.put(at, record.unit);
    texts.department.put(at, record.department);
    texts.year.put(at, record.year);
    texts.status.put(at, record.status);
    texts.amountClass.put(at, amountClass(budget));
    texts.rateClass.put(at, rateClass(actual, budget));
    texts.reasonState.put(at, record.reasonState);
    texts.project.put(at, record.project);
    texts.name.put(at, record.name);
    texts.reason.put(at, record.reason);
    texts.file.put(at, record.file);
    // NaN, the unknown, stays NaN through both.
    measures.budget[at] = budget;
    measures.actual[at] = actual;
    measures.unspent[at] = Math.max(0, budget - actual);
    measures.over[at] = Math.max(0, actual - budget);
    measures.row[at] = record.row;
    this.count += 1;
  }

  /** The chunk of all lines added; the builder is not to be used again. */
  build(): Chunk {
    const { count } = this;
    return {
      coded: columnsOf(LINE_SCHEMA.coded, (column) => this.texts[column].finish(count)),
      measures: columnsOf(LINE_SCHEMA.measures, (column) => this.measures[column].slice(0, count)),
    };
  }
}

function columnsOf<Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
}
