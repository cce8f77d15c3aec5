import { stripBlanks } from "../money/blanks.ts";
import { halfWidth } from "../money/halfWidth.ts";
import type { TextCell } from "../project/cells.ts";
import type { QualitativeTier, ScoringProfile, StepRule } from "./profiles.ts";

/** A rule sentence as forms print it; texts are compared without blanks and in half width. */
interface PrintedRule {
  readonly pattern: RegExp;
  /** Ids of the rules that the sentence states. */
  readonly rules: readonly string[];
  /** What it changes in the profile, from the figures in the sentence; null where they cannot be. */
  readonly read: (found: RegExpExecArray, profile: ScoringProfile) => Partial<ScoringProfile> | null;
}

const NOTHING = () => ({});
const QUANTITATIVE = ["higher", "lower", "plain-higher", "plain-lower"].map((id) => `${id}-is-better`);

/** Sentences on the forms of Jiangxi (2017), Hubei (2020) and Beijing (2016). */
const PRINTED: readonly PrintedRule[] = [
  { pattern: /执行率[*×](?:该指标)?分值|\d+分[*×]执行率/, rules: ["execution-rate"], read: NOTHING },
  { pattern: /完成值达到指标值,记满分;未达到指标值,按B\/A/, rules: [...QUANTITATIVE, "equal"], read: NOTHING },
  { pattern: /正向指标.{0,40}?(?:B\/A|实际值\(B\)\/年度指标值\(A\))/, rules: ["higher-is-better"], read: NOTHING },
  { pattern: /反向指标.{0,40}?(?:A\/B|指标值\(A\)\/全年实际值\(B\))/, rules: ["lower-is-better"], read: NOTHING },
  {
    pattern: /得分(?:一档)?(?:最高)?不(?:得|能)(?:超过|突破)(?:该指标)?(?:权重总额|分值上限)/,
    rules: [],
    read: () => ({ cap: "1" }),
  },
  {
    pattern: /100%?-80%?(?:\(含80%\))?[、,]80%?-([5-7]0)%?/,
    rules: ["text-by-judgement"],
    read: ([, edge]) => ({ tiers: tiersAt((Number(edge) / 100).toString()) }),
  },
  {
    pattern: /([^,;。%]{0,8}控制率)在±(\d+)%以内得(\d+)分((?:,±\d+-\d+%以内得\d+分)*)/,
    rules: ["steps-by-band"],
    read: ([, name, first, full, more], profile) => {
      const bands = [{ within: first!, points: full! }];
      for (const [, within, points] of more!.matchAll(/-(\d+)%以内得(\d+)分/g)) {
        bands.push({ within: within!, points: points! });
      }
      return withStep(profile, { names: [nameOf(name!)], full: full!, kind: "bands", bands });
    },
  },
  {
    pattern: /满意[率度](\d+)%以上得(\d+)分,每降(?:低)?(\d+)%扣(\d+)分/,
    rules: ["steps-down"],
    read: ([, from, full, each, costs], profile) =>
      withStep(profile, {
        names: ["满意率", "满意度"],
        full: full!,
        kind: "down",
        from: from!,
        each: each!,
        costs: costs!,
      }),
  },
];

const tiersAt = (edge: string): readonly QualitativeTier[] => [
  { id: "met", from: "0.8", to: "1" },
  { id: "partly", from: edge, to: "0.8" },
  { id: "missed", from: "0", to: edge },
];

/** `成本控制率=…×100%控制率` has the name before the sign; what stands right before 在 is its short form. */
const nameOf = (text: string): string => text.replace(/^.*=/, "");

/** A printed step rule goes before the profile's; one that can give no points is none. */
const withStep = (profile: ScoringProfile, step: StepRule): Partial<ScoringProfile> | null =>
  Number(step.full) === 0 || (step.kind === "down" && Number(step.each) === 0)
    ? null
    : { steps: [step, ...profile.steps] };

/** A profile with what the form prints in its notes put before it, and the ids of the rules printed there. */
export function withPrintedRules(
  profile: ScoringProfile,
  notes: readonly TextCell[],
): { readonly profile: ScoringProfile; readonly printed: ReadonlySet<string> } {
  const printed = new Set<string>();
  let changed = profile;
  for (const { text } of notes) {
    const note = halfWidth(stripBlanks(text));
    for (const { pattern, rules, read } of PRINTED) {
      const found = pattern.exec(note);
      const change = found && read(found, changed);
      if (change === null) continue;
      changed = { ...changed, ...change };
      for (const rule of rules) printed.add(rule);
    }
  }
  return { profile: changed, printed };
}
