import type { Text } from "../../messages/text.ts";
import { TEMPLATES, type Template } from "./templates.ts";

/** How sure a recognition is, from 0 to 1, and in words. */
export interface Confidence {
  readonly value: number;
  readonly words: Text;
}

/** A template needs this share of its traits; below it the form stays one of no known template. */
const ENOUGH = 0.4;

/** The template a form follows, by the features seen in it, and the share of its traits that were seen. */
export function matchTemplate(features: ReadonlySet<string>): { template: Template | null; share: number } {
  const list = [...features];
  let best: { template: Template | null; share: number } = { template: null, share: 0 };
  for (const template of TEMPLATES) {
    if (template.never && list.some((feature) => template.never!.test(feature))) continue;
    const full = template.traits.reduce((sum, trait) => sum + trait.weight, 0);
    const seen = template.traits.reduce(
      (sum, trait) => sum + (list.some((feature) => trait.feature.test(feature)) ? trait.weight : 0),
      0,
    );
    if (seen / full > best.share) best = { template, share: seen / full };
  }
  return best.share >= ENOUGH ? best : { template: null, share: best.share };
}

const LEVELS: readonly { readonly from: number; readonly words: Text }[] = [
  { from: 0.85, words: { zh: "很有把握", en: "very sure" } },
  { from: 0.6, words: { zh: "较有把握", en: "fairly sure" } },
  { from: 0, words: { zh: "把握不大，请核对", en: "not sure, please check" } },
];

/** Puts a share into words. `placed` is the share of filled cells that found a place, `traits` that of the template's traits. */
export function confidenceOf(traits: number, placed: number): Confidence {
  // What could not be placed weighs more than what a shortened form leaves out of its template.
  const value = Math.round(placed * (0.7 + 0.3 * Math.min(1, traits)) * 100) / 100;
  return { value, words: LEVELS.find(({ from }) => value >= from)!.words };
}
