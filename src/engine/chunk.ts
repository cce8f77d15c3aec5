/**
 * What a store is made of. Coded columns hold texts that are grouped by, filtered by or searched in; measures
 * hold whole numbers that are summed. The engine knows the names from here and nothing of what they mean.
 */
export interface StoreSchema {
  /**
   * Names of the coded columns. The order matters for speed alone: lines are laid out by as many of the first
   * ones as give few enough combinations, and what concerns only those is answered without looking at lines.
   */
  readonly coded: readonly string[];
  readonly measures: readonly string[];
  /** The measures of which a line's rate is the quotient. */
  readonly rate: { readonly numerator: string; readonly denominator: string };
}

/** The reserved name of the rate in clauses, bins and orders. */
export const RATE = "rate";

/** One column of texts: each line's index into `values`. `null` among the values is the unknown. */
export interface CodedValues {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly values: readonly (string | null)[];
}

/** A part of the lines, as it arrives; every array has one entry a line. */
export interface Chunk {
  readonly coded: Readonly<Record<string, CodedValues>>;
  /** Whole numbers within ±(2^53 − 1); NaN is the unknown. */
  readonly measures: Readonly<Record<string, Float64Array>>;
}

/** Codes a column of texts, values in order of appearance. */
export function encodeTexts(texts: readonly (string | null)[]): CodedValues {
  const known = new Map<string | null, number>();
  const codes = Uint32Array.from(texts, (text) => {
    const code = known.get(text) ?? known.size;
    if (code === known.size) known.set(text, code);
    return code;
  });
  return { codes: narrow(codes, known.size), values: [...known.keys()] };
}

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The narrowest array for codes below `size`. */
export function makeCodes(length: number, size: number): Codes {
  if (size <= 0x100) return new Uint8Array(length);
  return size <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

function narrow(codes: Uint32Array, size: number): Codes {
  const narrowed = makeCodes(codes.length, size);
  narrowed.set(codes);
  return narrowed;
}
