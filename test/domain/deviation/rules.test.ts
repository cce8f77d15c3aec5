import { describe, expect, it } from "vitest";
import { NEUTRAL } from "../../../src/domain/deviation/neutral.ts";
import { RULE_NOTES } from "../../../src/domain/deviation/ruleNotes.ts";
import { REASON_HINTS, REASON_RULES } from "../../../src/domain/deviation/rules.ts";
import { CATEGORIES } from "../../../src/domain/deviation/taxonomy.ts";

const rules = [...REASON_RULES, ...REASON_HINTS];

describe("the rule table", () => {
  it("has one stable kebab-case id a rule, each with its words in both languages", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(Object.keys(RULE_NOTES).sort()).toEqual(rules.map(({ id }) => id).sort());
    for (const [id, { title, source }] of Object.entries(RULE_NOTES)) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      for (const words of [title.zh, title.en, source.zh, source.en]) expect(words).not.toBe("");
    }
  });

  it("covers every category but the unexplained", () => {
    const covered = new Set(REASON_RULES.map(({ category }) => category));
    expect(CATEGORIES.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual(["unexplained"]);
  });

  it("has patterns that find every place and never look without bound", () => {
    for (const pattern of [...rules.flatMap(({ patterns }) => patterns), ...NEUTRAL]) {
      expect([pattern.source, pattern.global]).toEqual([pattern.source, true]);
      expect(pattern.source).not.toMatch(/[^\\][*+]|\{\d+,\}/);
    }
  });
});
