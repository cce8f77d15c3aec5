/**
 * Rates below which execution is called low, as decimal strings of a ratio. Common practice at year end
 * (below 50 % red, below 80 % amber), not a rule of law; `config.json` changes them.
 */
export interface Thresholds {
  readonly red: string;
  readonly amber: string;
}

export const DEFAULT_THRESHOLDS: Thresholds = { red: "0.5", amber: "0.8" };
