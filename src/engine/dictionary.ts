import { rankTexts } from "./rankTexts.ts";

/** The values of a coded column: the code of a value is its place. */
export class Dictionary {
  readonly values: readonly (string | null)[];
  private codes: Map<string | null, number> | null = null;
  private folded: readonly (string | null)[] | null = null;
  private known: Float64Array | null = null;
  private ranking: Generator<void, Float64Array> | null = null;

  constructor(values: readonly (string | null)[]) {
    this.values = values;
  }

  get size(): number {
    return this.values.length;
  }

  /** One byte a code, 1 for the values asked for; values no line has are passed over. */
  mark(values: Iterable<string | null>): Uint8Array {
    this.codes ??= new Map(this.values.map((value, code) => [value, code]));
    const marks = new Uint8Array(this.size);
    for (const value of values) {
      const code = this.codes.get(value);
      if (code !== undefined) marks[code] = 1;
    }
    return marks;
  }

  /** One byte a code, 1 for the values that contain the text, whatever the case; the unknown contains nothing. */
  search(text: string): Uint8Array {
    this.folded ??= this.values.map((value) => value?.toLowerCase() ?? null);
    const wanted = text.toLowerCase();
    const marks = new Uint8Array(this.size);
    for (let code = 0; code < marks.length; code += 1) if (this.folded[code]?.includes(wanted)) marks[code] = 1;
    return marks;
  }

  get hasRanks(): boolean {
    return this.known !== null;
  }

  /** The place of each code when values are in order of their UTF-16 units; NaN, which sorts last, for the unknown. */
  ranks(): Float64Array {
    while (this.known === null) this.prepareRanks();
    return this.known;
  }

  /** Works out a part of the ranks, as long as a tenth of a second for 1,000,000 values; false where they are there. */
  prepareRanks(): boolean {
    if (this.known !== null) return false;
    this.ranking ??= rankTexts(this.values);
    const step = this.ranking.next();
    if (step.done === true) {
      this.known = step.value;
      this.ranking = null;
    }
    return true;
  }
}
