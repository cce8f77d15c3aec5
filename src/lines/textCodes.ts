import { type CodedValues, makeCodes } from "../engine/chunk.ts";

/** After so many texts, a column in which hardly any comes again is no longer searched for what came before. */
const TRIAL = 4096;

/** One coded column of a chunk as it is filled. "" is kept as null, the unknown. */
export class TextCodes {
  private readonly codes: Uint32Array;
  private readonly known = new Map<string | null, number>();
  private readonly values: (string | null)[] = [];
  /** Neighbours are mostly alike, and often the very same text. */
  private last: string | null = null;
  private lastCode = -1;
  private isSearched = true;
  private trialEnd = TRIAL;

  constructor(capacity: number) {
    this.codes = new Uint32Array(capacity);
  }

  /** Puts the text of a line; lines come one after the other from 0. */
  put(line: number, text: string | null): void {
    const value = text === "" ? null : text;
    if (value !== this.last || this.lastCode < 0) {
      this.lastCode = this.codeOf(value);
      this.last = value;
      if (line >= this.trialEnd) {
        this.trialEnd = Number.POSITIVE_INFINITY;
        this.isSearched = this.values.length < line / 2;
      }
    }
    this.codes[line] = this.lastCode;
  }

  /** The codes of the first `count` lines. A text may stand among the values more than once. */
  finish(count: number): CodedValues {
    const codes = makeCodes(count, this.values.length);
    codes.set(this.codes.subarray(0, count));
    return { codes, values: this.values };
  }

  private codeOf(value: string | null): number {
    const known = this.isSearched ? this.known.get(value) : undefined;
    if (known !== undefined) return known;
    const code = this.values.length;
    if (this.isSearched) this.known.set(value, code);
    this.values.push(value);
    return code;
  }
}
