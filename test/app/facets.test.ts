import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facets } from "../../src/app/facets.ts";
import { filterLines } from "../../src/app/lineFilter.ts";
import { NO_FILTER } from "../../src/app/urlState.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { isSilent } from "../../src/domain/outturn/isSilent.ts";
import { totals } from "../../src/domain/outturn/totals.ts";
import { project } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { anyLines, looseFilter } from "./arbitraries.ts";

const { lines } = deriveProject(seed());
const sum = (entries: readonly { count: number; unspentFen: number | null }[]) => ({
  count: entries.reduce((total, entry) => total + entry.count, 0),
  fen: entries.reduce((total, entry) => total + (entry.unspentFen ?? 0), 0),
});

describe("facets", () => {
  it("of the whole form hold each line once and all 351.48 unspent", () => {
    const all = facets(lines, NO_FILTER);
    for (const entries of [all.families, all.categories, all.statuses, all.bands]) {
      expect(sum(entries)).toEqual({ count: 15, fen: 351_480_000 });
    }
    expect(all.categories.map(({ id }) => id)).toEqual([
      "cancelled",
      "deferred",
      "policy-review",
      "paid-next-year",
      "phased",
      "late-start",
      "over-budgeted",
      "savings",
    ]);
    expect(all.silent).toEqual({ id: "silent", count: 5, unspentFen: 67_060_000 });
  });

  it("keep their other values on offer while one is chosen, and follow the other facets", () => {
    const chosen = facets(lines, { ...NO_FILTER, categories: ["deferred"] });
    expect(sum(chosen.categories).count).toBe(15);
    expect(chosen.families.filter(({ count }) => count > 0)).toEqual([
      { id: "decision", count: 1, unspentFen: 55_000_000 },
    ]);
    expect(chosen.families.map(({ id }) => id)).toEqual(["decision", "timing", "estimate"]);
    expect(chosen.bands.filter(({ count }) => count > 0).map(({ id }) => id)).toEqual(["none"]);
  });

  it("do not call the money of lines with unreadable amounts zero", () => {
    const { lines: unreadable } = deriveProject(project({ lines: [{ budget: "abc", actual: "1" }] }));
    expect(facets(unreadable, NO_FILTER).bands).toEqual([{ id: "unknown", count: 1, unspentFen: null }]);
    expect(facets(unreadable, NO_FILTER).silent).toEqual({ id: "silent", count: 0, unspentFen: 0 });
  });

  it("count what choosing the value would show", () => {
    fc.assert(
      fc.property(anyLines, looseFilter, (all, filter) => {
        const counted = facets(all, filter);
        for (const { id, count, unspentFen } of counted.categories) {
          const shown = filterLines(all, { ...filter, categories: [id] });
          expect({ count, unspentFen }).toEqual({ count: shown.length, unspentFen: totals(shown).unspentFen });
        }
        for (const { id, count } of counted.bands) {
          expect(count).toBe(filterLines(all, { ...filter, bands: [id] }).length);
        }
        expect(counted.silent.count).toBe(filterLines(all, { ...filter, silent: true }).length);
      }),
    );
  });

  it("add up: every passing line has one status and one band, every unspent one a category and a family", () => {
    fc.assert(
      fc.property(anyLines, looseFilter, (all, filter) => {
        const counted = facets(all, filter);
        const passing = (part: object) => filterLines(all, { ...filter, ...part });
        expect(sum(counted.statuses).count).toBe(passing({ statuses: [] }).length);
        expect(sum(counted.bands).count).toBe(passing({ bands: [] }).length);
        const deviating = passing({ categories: [] }).filter(({ deviation }) => deviation !== null);
        expect(sum(counted.categories)).toEqual({ count: deviating.length, fen: totals(deviating).unspentFen });
        expect(sum(counted.families).count).toBe(
          passing({ families: [] }).filter(({ deviation }) => deviation !== null).length,
        );
        expect(counted.silent.count).toBe(passing({ silent: false }).filter(isSilent).length);
      }),
    );
  });
});
