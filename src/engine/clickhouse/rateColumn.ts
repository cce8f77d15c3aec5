import { quoteName, writeDouble } from "./literals.ts";

/** How the rate is compared in a table; each gives a condition. A rate that is unknown fulfils only `isUnknown`. */
export interface RateColumn {
  readonly isKnown: string;
  readonly isUnknown: string;
  atLeast(edge: number): string;
  below(edge: number): string;
}

/** Each line's own rate; NaN, the unknown, fulfils no comparison. */
export const LINE_RATE: RateColumn = {
  isKnown: "NOT isNaN(`rate`)",
  isUnknown: "isNaN(`rate`)",
  atLeast: (edge) => `\`rate\` >= ${writeDouble(edge)}`,
  below: (edge) => `\`rate\` < ${writeDouble(edge)}`,
};

/** In a roll-up, 0 for lines without a rate, else one more than how many of the version's edges their rate reaches. */
export const RATE_BIN = "rateBin";

/** What `RATE_BIN` is for a line. */
export function rateBinOf(edges: readonly number[]): string {
  const reached = edges.map((edge) => `(${LINE_RATE.atLeast(edge)})`);
  return `toUInt8(if(${LINE_RATE.isUnknown}, 0, ${["1", ...reached].join(" + ")}))`;
}

/** The rate in a roll-up, which can be compared with the version's edges only. */
export function binnedRate(edges: readonly number[]): RateColumn {
  const bin = quoteName(RATE_BIN);
  const placeOf = (edge: number): number => {
    const place = edges.indexOf(edge);
    if (place < 0) throw new RangeError(`no edge of the roll-ups: ${edge}`);
    return place + 1;
  };
  return {
    isKnown: `${bin} > 0`,
    isUnknown: `${bin} = 0`,
    atLeast: (edge) => `${bin} > ${placeOf(edge)}`,
    below: (edge) => `${bin} > 0 AND ${bin} <= ${placeOf(edge)}`,
  };
}
