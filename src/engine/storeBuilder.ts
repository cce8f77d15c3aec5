import { type ArrivedColumn, type Cells, chooseCells, MAX_CELLS } from "./cells.ts";
import { type Chunk, type CodedValues, type Codes, makeCodes, type StoreSchema } from "./chunk.ts";
import { Dictionary } from "./dictionary.ts";
import { layOut } from "./layout.ts";
import { type Column, LineStore } from "./lineStore.ts";
import { MAX_LINES, type Measure, PART_BASE, surveyValues } from "./parts.ts";
import { bucketOf, rateOf } from "./rate.ts";

/** Fewer lines in a cell, and looking at cells costs more than it saves. */
const LINES_PER_CELL = 32;

interface ArrivingColumn {
  readonly codeOf: Map<string | null, number>;
  readonly chunks: Codes[];
}

/** Gathers lines chunk by chunk; a store can be built at any time, and again when more have come. */
export class StoreBuilder {
  private readonly schema: StoreSchema;
  private readonly linesPerCell: number;
  private readonly coded: ReadonlyMap<string, ArrivingColumn>;
  private readonly measures: ReadonlyMap<string, Float64Array[]>;
  private lines = 0;
  private version = 0;

  /** `linesPerCell` is how many lines a cell must have on average for the layout to be worth it. */
  constructor(schema: StoreSchema, linesPerCell = LINES_PER_CELL) {
    this.schema = schema;
    this.linesPerCell = linesPerCell;
    this.coded = new Map(schema.coded.map((name) => [name, { codeOf: new Map(), chunks: [] }]));
    this.measures = new Map(schema.measures.map((name) => [name, []]));
  }

  /**
   * Adds lines behind those that have arrived. The chunk is not changed; its measures are kept, not copied.
   * @throws RangeError where a column is missing or of another length, a code has no value, an amount is not a whole
   * number within ±(2^53 − 1), or there are more than `MAX_LINES` lines: sums could not be promised exact.
   */
  append(chunk: Chunk): void {
    const length = checkChunk(chunk, this.schema);
    if (this.lines + length > MAX_LINES) throw new RangeError(`more than ${MAX_LINES} lines`);
    for (const [name, { codeOf, chunks }] of this.coded) {
      const { codes, values } = chunk.coded[name] as CodedValues;
      const own = Uint32Array.from(values, (value) => {
        const code = codeOf.get(value) ?? codeOf.size;
        codeOf.set(value, code);
        return code;
      });
      const recoded = makeCodes(length, codeOf.size);
      for (let i = 0; i < length; i += 1) recoded[i] = own[codes[i] as number] as number;
      chunks.push(recoded);
    }
    for (const [name, chunks] of this.measures) chunks.push(chunk.measures[name] as Float64Array);
    this.lines += length;
  }

  /** A store of all lines so far, in time proportional to their number. */
  build(): LineStore {
    const { schema, lines } = this;
    this.version += 1;
    const columns = Array.from(this.coded, ([name, column]) => joinCodes(name, column, lines));
    const cells = chooseCells(columns, lines, Math.min(MAX_CELLS, Math.max(1, Math.floor(lines / this.linesPerCell))));
    const values = new Map(Array.from(this.measures, ([name, chunks]) => [name, joinValues(chunks, lines)]));
    const rates = new Float64Array(lines);
    const numerator = values.get(schema.rate.numerator) as Float64Array;
    const denominator = values.get(schema.rate.denominator) as Float64Array;
    for (let line = 0; line < lines; line += 1) {
      rates[line] = rateOf(numerator[line] as number, denominator[line] as number);
    }
    const { lineOf, cellStarts } = layOut(cells, rates);
    const buckets = new Uint16Array(lines);
    for (let i = 0; i < lines; i += 1) buckets[i] = bucketOf(rates[lineOf[i] as number] as number);
    return new LineStore({
      version: this.version,
      schema,
      lineOf,
      cellStarts,
      cellOf: reorder(cells.cellOf, lineOf, new Uint16Array(lines)),
      columns: new Map(columns.map((column) => [column.name, this.storeColumn(column, cells, lineOf)])),
      buckets,
      ...runningSums(values, lineOf),
    });
  }

  private storeColumn({ name, codes, size }: ArrivedColumn, cells: Cells, lineOf: Uint32Array): Column {
    const dictionary = new Dictionary([...(this.coded.get(name) as ArrivingColumn).codeOf.keys()]);
    const cellCodes = cells.codes.get(name);
    return cellCodes === undefined
      ? { dictionary, byCell: false, codes: reorder(codes, lineOf, makeCodes(lineOf.length, size)) }
      : { dictionary, byCell: true, codes: cellCodes };
  }
}

function checkChunk({ coded, measures }: Chunk, schema: StoreSchema): number {
  const lengths = [
    ...schema.coded.map((name) => coded[name]?.codes.length),
    ...schema.measures.map((name) => measures[name]?.length),
  ];
  const [length] = lengths;
  if (length === undefined || lengths.some((one) => one !== length)) {
    throw new RangeError(`columns of a chunk are missing or differ in length: ${lengths.join(", ")}`);
  }
  for (const name of schema.coded) {
    const { codes, values } = coded[name] as CodedValues;
    for (let i = 0; i < length; i += 1) {
      if ((codes[i] as number) >= values.length) throw new RangeError(`a code without a value in ${name}: ${codes[i]}`);
    }
  }
  for (const name of schema.measures) {
    const values = measures[name] as Float64Array;
    for (let i = 0; i < length; i += 1) {
      const value = values[i] as number;
      if (Number.isSafeInteger(value) || Number.isNaN(value)) continue;
      throw new RangeError(`not a whole number in ${name}: ${value}`);
    }
  }
  return length;
}

function joinCodes(name: string, { codeOf, chunks }: ArrivingColumn, lines: number): ArrivedColumn {
  const codes = makeCodes(lines, codeOf.size);
  let at = 0;
  for (const chunk of chunks) {
    codes.set(chunk, at);
    at += chunk.length;
  }
  return { name, codes, size: codeOf.size };
}

function joinValues(chunks: readonly Float64Array[], lines: number): Float64Array {
  const values = new Float64Array(lines);
  let at = 0;
  for (const chunk of chunks) {
    values.set(chunk, at);
    at += chunk.length;
  }
  return values;
}

function reorder<T extends Codes>(codes: Codes, lineOf: Uint32Array, into: T): T {
  for (let i = 0; i < lineOf.length; i += 1) into[i] = codes[lineOf[i] as number] as number;
  return into;
}

function runningSums(values: ReadonlyMap<string, Float64Array>, lineOf: Uint32Array) {
  let partCount = 0;
  const measures: Measure[] = [];
  for (const [name, column] of values) {
    const { needsTwoParts, hasUnknown } = surveyValues(column);
    measures.push({
      name,
      low: partCount++,
      high: needsTwoParts ? partCount++ : -1,
      known: hasUnknown ? partCount++ : -1,
    });
  }
  const running = new Float64Array((lineOf.length + 1) * partCount);
  for (const measure of measures)
    addRunning(running, partCount, measure, values.get(measure.name) as Float64Array, lineOf);
  return { measures, partCount, running };
}

function addRunning(
  running: Float64Array,
  partCount: number,
  { low, high, known }: Measure,
  values: Float64Array,
  lineOf: Uint32Array,
): void {
  let lowSum = 0;
  let highSum = 0;
  let knownCount = 0;
  for (let i = 0; i < lineOf.length; i += 1) {
    const at = (i + 1) * partCount;
    const value = values[lineOf[i] as number] as number;
    if (!Number.isNaN(value)) {
      const highPart = high < 0 ? 0 : Math.floor(value / PART_BASE);
      highSum += highPart;
      lowSum += value - highPart * PART_BASE;
      knownCount += 1;
    }
    running[at + low] = lowSum;
    if (high >= 0) running[at + high] = highSum;
    if (known >= 0) running[at + known] = knownCount;
  }
}
