import { sumOf } from "../../../src/engine/parts.ts";
import type { Answers, Wants } from "../../../src/engine/wants.ts";
import { SCHEMA } from "../arbitraries.ts";

/** Answers without what an engine may choose: sums in one part or two, counts of known values where all are known. */
export function plainAnswers(answers: Answers<Wants>) {
  return Object.values(answers).map((answer) => {
    if (answer.kind !== "groups") return answer;
    const groups = [...answer.count.keys()];
    const sums = SCHEMA.measures.map((name) => {
      const own = answer.sums[name];
      return own && groups.map((group) => [sumOf(own, group), own.known?.[group] ?? answer.count[group]]);
    });
    return { count: [...answer.count], sums };
  });
}
