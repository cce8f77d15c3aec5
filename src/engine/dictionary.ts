/** The values of a coded column: the code of a value is its place. */
export class Dictionary {
  readonly values: readonly (string | null)[];
  private codes: Map<string | null, number> | null = null;
  private folded: readonly (string | null)[] | null = null;

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
    return Uint8Array.from(this.folded, (value) => (value?.includes(wanted) ? 1 : 0));
  }

  /** The place of each code when values are in order of their UTF-16 units; NaN, which sorts last, for the unknown. */
  ranks(): Float64Array {
    const codes = Array.from(this.values.keys()).filter((code) => this.values[code] !== null);
    codes.sort((a, b) => ((this.values[a] as string) < (this.values[b] as string) ? -1 : 1));
    const ranks = new Float64Array(this.size).fill(Number.NaN);
    codes.forEach((code, rank) => {
      ranks[code] = rank;
    });
    return ranks;
  }
}
