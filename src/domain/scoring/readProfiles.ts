import { Decimal } from "decimal.js";
import type { Params, Text } from "../../messages/text.ts";
import { PROFILES, type QualitativeTier, type ScoringProfile, type StepRule } from "./profiles.ts";
import type { GradeBand } from "./score.ts";

/** Something in a site's profiles that cannot be used, as a sentence; `{file}` is the caller's to fill in. */
export interface ProfileFault {
  readonly text: Text;
  readonly params: Params;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isDecimal = (value: unknown): value is string =>
  (typeof value === "string" || typeof value === "number") && /^\d{1,4}(\.\d{1,6})?$/.test(String(value));
const isPositive = (value: unknown): value is string => isDecimal(value) && new Decimal(value).gt(0);
const isShare = (value: unknown): value is string => isDecimal(value) && new Decimal(value).lte(1);
const isText = (value: unknown): value is Text =>
  isFields(value) && [value.zh, value.en].every((each) => typeof each === "string" && each !== "");
const isOneOf =
  <T>(...list: readonly T[]) =>
  (value: unknown): value is T =>
    list.some((each) => each === value);

/** Whether intervals follow each other without gap or overlap from `top` down to zero. */
const isLadder = (steps: readonly { readonly from: unknown; readonly to: unknown }[], top: string): boolean =>
  steps.length > 0 &&
  steps.every(({ from, to }, at) => {
    const above = steps[at - 1]?.from ?? top;
    return isDecimal(from) && isDecimal(to) && new Decimal(to).eq(String(above)) && new Decimal(from).lt(to);
  }) &&
  new Decimal(String(steps[steps.length - 1]?.from)).isZero();

const isTiers = (value: unknown): value is QualitativeTier[] =>
  Array.isArray(value) &&
  value.length === 3 &&
  value.every((tier, at) => isFields(tier) && tier.id === ["met", "partly", "missed"][at]) &&
  isLadder(value, "1");

const isGrades = (value: unknown): value is GradeBand[] =>
  Array.isArray(value) &&
  value.every((band) => isFields(band) && typeof band.id === "string" && isText(band.title)) &&
  isLadder(value, "100");

function isStep(value: unknown): value is StepRule {
  if (!isFields(value) || !isPositive(value.full)) return false;
  const { names, bands } = value;
  if (!Array.isArray(names) || names.length === 0 || !names.every((name) => typeof name === "string" && name !== "")) {
    return false;
  }
  if (value.kind === "down") return isDecimal(value.from) && isPositive(value.each) && isDecimal(value.costs);
  return (
    value.kind === "bands" &&
    Array.isArray(bands) &&
    bands.length > 0 &&
    bands.every(
      (band, at) =>
        isFields(band) &&
        isDecimal(band.within) &&
        isDecimal(band.points) &&
        new Decimal(band.points).lte(value.full as string) &&
        (at === 0 || new Decimal(band.within).gt(bands[at - 1].within)),
    )
  );
}

interface Field {
  readonly isValid: (value: unknown) => boolean;
  readonly expected: Text;
}

const TRANSLATED: Text = { zh: "含 zh、en 两种文字的对象", en: "an object with zh and en" };

/** Every field of a profile beside its id, how it is tested and what it should have been. */
const FIELDS: Readonly<Record<Exclude<keyof ScoringProfile, "id">, Field>> = {
  title: { isValid: isText, expected: TRANSLATED },
  source: { isValid: isText, expected: TRANSLATED },
  confirmed: { isValid: isOneOf(true, false), expected: { zh: "true 或 false", en: "true or false" } },
  year: {
    isValid: (value) => value === null || (Number.isInteger(value) && Number(value) > 1900),
    expected: { zh: "年份或 null", en: "a year or null" },
  },
  executionWeight: {
    isValid: (value) => value === null || (isDecimal(value) && new Decimal(value).lte(100)),
    expected: { zh: "0 到 100 的分值或 null", en: "points from 0 to 100, or null" },
  },
  denominator: {
    isValid: isOneOf("initial", "revised", "arrived", "due"),
    expected: { zh: "initial、revised、arrived、due 之一", en: "one of initial, revised, arrived, due" },
  },
  cap: { isValid: isPositive, expected: { zh: "大于零的小数，如 1", en: "a decimal above zero, e.g. 1" } },
  tiers: {
    isValid: (value) => isTiers(value) && value.every(({ from, to }) => isShare(from) && isShare(to)),
    expected: {
      zh: "met、partly、missed 三档，自 1 至 0 首尾相接",
      en: "the tiers met, partly, missed, leading from 1 to 0 without a gap",
    },
  },
  steps: {
    isValid: (value) => Array.isArray(value) && value.every(isStep),
    expected: {
      zh: "分档规则的列表（names、full、kind 及 bands，或 from、each、costs）",
      en: "a list of step rules (names, full, kind and bands, or from, each, costs)",
    },
  },
  rescale: { isValid: isOneOf(true, false), expected: { zh: "true 或 false", en: "true or false" } },
  decimals: {
    isValid: isOneOf(null, 0, 1, 2, 3, 4),
    expected: { zh: "0 到 4 的整数或 null", en: "a whole number from 0 to 4, or null" },
  },
  grades: {
    isValid: isGrades,
    expected: {
      zh: "自 100 至 0 首尾相接的等级（id、title、from、to）",
      en: "grades from 100 down to 0 without a gap (id, title, from, to)",
    },
  },
};

function fault(field: string, value: unknown, { zh, en }: Text): ProfileFault {
  const shown = (JSON.stringify(value) ?? String(value)).slice(0, 60);
  return {
    text: {
      zh: `{file} 的 {field} 写作“{value}”，应为${zh}；此项未采用。`,
      en: `{field} in {file} reads “{value}” where ${en} belongs; it is not used.`,
    },
    params: { field, value: shown },
  };
}

/** Decimals written as numbers, as text: the shape of the built-in table. */
const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidy);
  if (isFields(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidy(each)]));
  return typeof value === "number" ? String(value) : value;
};
const NUMBERS: readonly string[] = ["year", "decimals"];

/**
 * Reads a site's `profiles`: each entry changes the built-in profile of its id, or adds one that takes what it leaves
 * out from the national profile. A field that cannot be used is said and left as it was; an entry without an id is
 * dropped. Never throws.
 */
export function readProfiles(value: unknown): { profiles: ScoringProfile[]; faults: ProfileFault[] } {
  const faults: ProfileFault[] = [];
  if (value === undefined) return { profiles: [], faults };
  if (!Array.isArray(value)) {
    faults.push(fault("profiles", value, { zh: "评分规则的列表", en: "a list of scoring profiles" }));
    return { profiles: [], faults };
  }
  const profiles = value.flatMap((entry: unknown, at): ScoringProfile[] => {
    const path = `profiles[${at}]`;
    const id = isFields(entry) ? entry.id : undefined;
    if (!isFields(entry) || typeof id !== "string" || !/^[a-z][a-z0-9-]{0,60}$/.test(id)) {
      const expected = { zh: "小写字母、数字和连字符组成的名称", en: "a name of small letters, digits and hyphens" };
      faults.push(fault(`${path}.id`, id, expected));
      return [];
    }
    const builtIn = PROFILES.find((profile) => profile.id === id);
    const base = builtIn ?? {
      ...(PROFILES[0] as ScoringProfile),
      title: { zh: id, en: id },
      source: { zh: "本站设置", en: "this site's settings" },
      confirmed: false,
      year: null,
    };
    const changes: Record<string, unknown> = {};
    for (const [name, given] of Object.entries(entry)) {
      if (name === "id") continue;
      const field = Object.keys(FIELDS).includes(name) ? FIELDS[name as keyof typeof FIELDS] : undefined;
      if (field === undefined)
        faults.push(fault(`${path}.${name}`, given, { zh: "已知的项目名", en: "a known field" }));
      else if (!field.isValid(given)) faults.push(fault(`${path}.${name}`, given, field.expected));
      else changes[name] = NUMBERS.includes(name) ? given : tidy(given);
    }
    return [{ ...base, ...changes, id }];
  });
  return { profiles, faults };
}
