import type { Text } from "../../messages/text.ts";
import type { FundColumn } from "../project/project.ts";
import { FRAMES, type ScoringFrame } from "./scoringFrame.ts";

/** A tier of qualitative indicators: the shares of the weight it allows, as decimal strings; `from` inclusive. */
export interface QualitativeTier {
  readonly id: "met" | "partly" | "missed";
  readonly from: string;
  readonly to: string;
}

/**
 * A rule in steps for indicators whose name holds one of `names`; all figures are decimal strings, percentages as
 * they are printed. `full` is the first step's points, in which the others are written: an item of another weight
 * gets its share.
 */
export type StepRule = {
  readonly names: readonly string[];
  readonly full: string;
} & (
  | {
      /** By how far off zero the actual is: `within` inclusive, the narrowest first; beyond the last, nothing. */
      readonly kind: "bands";
      readonly bands: readonly { readonly within: string; readonly points: string }[];
    }
  | {
      /** All points from `from` on; every whole `each` below costs `costs`, down to nothing. */
      readonly kind: "down";
      readonly from: string;
      readonly each: string;
      readonly costs: string;
    }
);

/** The scoring rules a form was filled in by. What the form itself prints (weights, denominator, rules) always wins. */
export interface ScoringProfile extends ScoringFrame {
  readonly title: Text;
  readonly source: Text;
  /** True where the rule was read in a published text or form, false where it is common knowledge only. */
  readonly confirmed: boolean;
  readonly year: number | null;
  /** What the execution rate divides by where the form's own denominator is not known. */
  readonly denominator: Exclude<FundColumn, "executed">;
  /** The most an item can get, as a share of its weight. */
  readonly cap: string;
  readonly tiers: readonly QualitativeTier[];
  readonly steps: readonly StepRule[];
  /** Whether an indicator that does not apply (不适用) is left out and the others are scaled up to full marks. */
  readonly rescale: boolean;
  /** Places each row's points are rounded to, half up; null where they are only rounded when shown. */
  readonly decimals: number | null;
}

/** 财预〔2020〕10号: 100–80 % (80 included), 80–60 % (60 included), 60–0 %. */
const TIERS_60: readonly QualitativeTier[] = [
  { id: "met", from: "0.8", to: "1" },
  { id: "partly", from: "0.6", to: "0.8" },
  { id: "missed", from: "0", to: "0.6" },
];

/** The older set, printed on Jiangxi's form of 2017 and Hubei's of 2020. */
const TIERS_50: readonly QualitativeTier[] = [
  { id: "met", from: "0.8", to: "1" },
  { id: "partly", from: "0.5", to: "0.8" },
  { id: "missed", from: "0", to: "0.5" },
];

const NATIONAL: ScoringProfile = {
  ...FRAMES["national-2020"],
  title: { zh: "全国通用（项目支出绩效自评）", en: "National project self-evaluation" },
  source: {
    zh: "财预〔2020〕10号；分值 10/50/30/10 见各地公开自评表表头",
    en: "Caiyu [2020] No. 10; weights 10/50/30/10 as printed on published forms",
  },
  confirmed: false,
  year: 2020,
  denominator: "revised",
  cap: "1",
  tiers: TIERS_60,
  steps: [],
  rescale: true,
  decimals: null,
};

/** Scoring profiles; the first is the default. */
export const PROFILES: readonly ScoringProfile[] = [
  NATIONAL,
  {
    ...NATIONAL,
    ...FRAMES["sichuan-2023"],
    title: { zh: "四川省部门预算项目", en: "Sichuan departmental projects" },
    source: {
      zh: "四川省部门预算项目支出绩效自评表（报表编号 510000_0013zp，2023年度）",
      en: "Sichuan departmental project self-evaluation form 510000_0013zp, 2023",
    },
    confirmed: true,
    year: 2023,
  },
  {
    ...NATIONAL,
    ...FRAMES["hubei-2020"],
    title: { zh: "湖北省（执行率20分）", en: "Hubei (execution 20 points)" },
    source: {
      zh: "湖北省项目自评表（2020年度）备注：得分(20分*执行率)，得分不得突破权重总额",
      en: "Notes printed on Hubei's project form of 2020: 20 points × rate, capped at the weight",
    },
    confirmed: true,
    tiers: TIERS_50,
  },
  {
    ...NATIONAL,
    ...FRAMES["transfer-payment"],
    title: { zh: "转移支付区域（项目）绩效目标自评", en: "Transfer payments (no scores)" },
    source: {
      zh: "中央对地方转移支付绩效目标自评表（2021年度，无分值、得分栏）",
      en: "Self-evaluation form of central transfers, 2021: no weight or score columns",
    },
    confirmed: true,
    year: 2021,
  },
  {
    ...NATIONAL,
    ...FRAMES["jiangxi-2017"],
    title: { zh: "江西省（2017年三档）", en: "Jiangxi (tiers of 2017)" },
    source: {
      zh: "江西省项目支出绩效自评表（2017年度）印制的计分说明",
      en: "Scoring rules printed on Jiangxi's project form of 2017",
    },
    confirmed: true,
    year: 2017,
    tiers: TIERS_50,
    steps: [
      {
        names: ["成本控制率"],
        full: "5",
        kind: "bands",
        bands: [
          { within: "10", points: "5" },
          { within: "15", points: "3" },
          { within: "20", points: "1" },
        ],
      },
      { names: ["满意率", "满意度"], full: "10", kind: "down", from: "90", each: "5", costs: "1" },
    ],
  },
  {
    ...NATIONAL,
    ...FRAMES["beijing-2016"],
    title: { zh: "北京市（按年初预算计算执行率）", en: "Beijing (rate of the initial budget)" },
    source: {
      zh: "北京市项目支出绩效自评表（2016年度）：执行率*该指标分值，最高不得超过分值上限",
      en: "Beijing's project form of 2016: rate × weight, capped at the weight",
    },
    confirmed: true,
    year: 2016,
    denominator: "initial",
  },
];

/** The whole profile of a frame: a site's own carries its rules, a built-in one's are looked up. */
export function rulesOf(frame: ScoringFrame): ScoringProfile {
  return isProfile(frame) ? frame : (PROFILES.find(({ id }) => id === frame.id) ?? NATIONAL);
}

const isProfile = (frame: ScoringFrame): frame is ScoringProfile => "tiers" in frame;
