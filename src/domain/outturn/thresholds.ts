import { Decimal } from "decimal.js";

/**
 * Rates below which execution is called low, as decimal strings of a ratio. Common practice at year end
 * (below 50 % red, below 80 % amber), not a rule of law; `config.json` changes them.
 */
export interface Thresholds {
  readonly red: string;
  readonly amber: string;
}

/** Reads a site's thresholds; null unless both are ratios and red does not lie above amber: the colours would contradict the figures. */
export function readThresholds(value: unknown): Thresholds | null {
  if (typeof value !== "object" || value === null) return null;
  const { red, amber } = value as Record<string, unknown>;
  const isRatio = (each: unknown) => /^(0(\.\d+)?|1(\.0+)?)$/.test(String(each));
  if (!isRatio(red) || !isRatio(amber) || new Decimal(String(red)).gt(String(amber))) return null;
  return { red: String(red), amber: String(amber) };
}

export const DEFAULT_THRESHOLDS: Thresholds = { red: "0.5", amber: "0.8" };
