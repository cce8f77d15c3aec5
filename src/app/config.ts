import type { AmountUnit } from "../domain/money/fen.ts";
import { DEFAULT_THRESHOLDS, readThresholds, type Thresholds } from "../domain/outturn/thresholds.ts";
import type { ScoringProfile } from "../domain/scoring/profiles.ts";
import type { Lang, Text } from "../messages/text.ts";
import type { Problem } from "./problem.ts";

/** What a site sets in `config.json`; every field has a default, so the file may be missing or partial. */
export interface Config {
  readonly siteName: Text;
  readonly unit: AmountUnit;
  readonly lang: Lang;
  readonly thresholds: Thresholds;
  /** The site's own scoring profiles, which go before the built-in ones. */
  readonly profiles: readonly ScoringProfile[];
}

export const DEFAULT_CONFIG: Config = {
  siteName: { zh: "Outturn", en: "Outturn" },
  unit: "万元",
  lang: "zh",
  thresholds: DEFAULT_THRESHOLDS,
  profiles: [],
};

type Fields = Record<string, unknown>;

/**
 * Reads `config.json`. A field that cannot be used is said in a problem and its default stands. The scoring profiles
 * have a reader of their own, which few sites need before the first picture.
 */
export async function parseConfig(text: string, file: string): Promise<{ config: Config; problems: Problem[] }> {
  const problems: Problem[] = [];
  let fields: Fields;
  const reject = (field: string, value: unknown) => {
    const shown = JSON.stringify(value) ?? String(value);
    problems.push({ text: "configIgnored", params: { file, field, value: shown.slice(0, 60) } });
  };
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new Error("not an object");
    fields = parsed as Fields;
  } catch {
    reject("JSON", text.slice(0, 40));
    return { config: DEFAULT_CONFIG, problems };
  }

  const read = <T>(field: string, isValid: (value: unknown) => value is T, otherwise: T): T => {
    const value = fields[field];
    if (value === undefined) return otherwise;
    if (isValid(value)) return value;
    reject(field, value);
    return otherwise;
  };
  const isText = (value: unknown): value is Text =>
    typeof value === "object" &&
    value !== null &&
    typeof (value as Fields).zh === "string" &&
    typeof (value as Fields).en === "string";
  const isThresholds = (value: unknown): value is Thresholds => readThresholds(value) !== null;
  const thresholds = read("thresholds", isThresholds, DEFAULT_CONFIG.thresholds);
  const profiles = await readOwnProfiles(fields.profiles, file, problems);
  return {
    config: {
      siteName: read("siteName", isText, DEFAULT_CONFIG.siteName),
      unit: read("unit", (v): v is AmountUnit => v === "元" || v === "万元" || v === "亿元", DEFAULT_CONFIG.unit),
      lang: read("lang", (v): v is Lang => v === "zh" || v === "en", DEFAULT_CONFIG.lang),
      thresholds: { red: String(thresholds.red), amber: String(thresholds.amber) },
      profiles,
    },
    problems,
  };
}

async function readOwnProfiles(value: unknown, file: string, problems: Problem[]): Promise<readonly ScoringProfile[]> {
  if (value === undefined) return [];
  const { readProfiles } = await import("../domain/scoring/readProfiles.ts");
  const { profiles, faults } = readProfiles(value);
  problems.push(...faults.map(({ text, params }) => ({ text, params: { ...params, file } })));
  return profiles;
}
