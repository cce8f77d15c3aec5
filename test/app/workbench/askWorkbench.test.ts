import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facets } from "../../../src/app/facets.ts";
import { filterLines, sortLines } from "../../../src/app/lineFilter.ts";
import { type LineFilter, NO_FILTER } from "../../../src/app/urlState.ts";
import { WorkbenchAsker } from "../../../src/app/workbench/askWorkbench.ts";
import { lineFilterOf, withLineFilter } from "../../../src/app/workbench/lineFilters.ts";
import { EVERYTHING, isNarrowed, toggleValue } from "../../../src/app/workbench/workbenchState.ts";
import { groupedBy } from "../../../src/app/workbench/workbenchWants.ts";
import { byCategory } from "../../../src/domain/outturn/byCategory.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { DEFAULT_THRESHOLDS } from "../../../src/domain/outturn/thresholds.ts";
import { totals } from "../../../src/domain/outturn/totals.ts";
import { justAbove } from "../../../src/engine/rate.ts";
import { project } from "../../builders/project.ts";
import { anyLines, looseFilter } from "../arbitraries.ts";
import { openLines, pictureOf, publishedOutturns } from "./askLines.ts";

const outturns = await publishedOutturns();
const lines = outturns.flatMap((outturn) => outturn.lines);
const ask = pictureOf(outturns);

/** The sums of the domain in the form of the workbench's. */
function sumsOf(of: typeof lines) {
  const { count, unknown, budgetFen, actualFen, unspentFen, overspentFen, rate } = totals(of);
  const known = (amount: number) => (count > 0 && count === unknown ? null : amount);
  return {
    ...{ count, unknown, budget: known(budgetFen), actual: known(actualFen), unspent: known(unspentFen) },
    ...{ over: known(overspentFen), rate: rate?.toFixed() ?? null },
  };
}
const plain = <T extends { rate: { toFixed(): string } | null }>(sums: T) => ({
  ...sums,
  rate: sums.rate?.toFixed() ?? null,
});

/** A search of the workbench also looks into the names of projects; these filters do not search. */
const filters = looseFilter.map((filter): LineFilter => ({ ...filter, text: "" }));

describe("the picture of many projects", () => {
  test("without a filter has the sums of all lines, half-readable ones left out and counted", async () => {
    const { all, shown, projects, allProjects, lines: listed } = await ask();
    expect(plain(shown)).toEqual(sumsOf(lines));
    expect(plain(all)).toEqual(sumsOf(lines));
    expect(shown.unknown).toBeGreaterThan(0);
    expect(listed.total).toBe(lines.length);
    const withLines = outturns.filter((outturn) => outturn.lines.length > 0).length;
    expect([projects, allProjects]).toEqual([withLines, withLines]);
  });

  test("has the sums and facets of a plain filter over the same lines", async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const picture = await ask(withLineFilter(EVERYTHING, filter));
        const passing = filterLines(lines, filter);
        expect(plain(picture.shown)).toEqual(sumsOf(passing));
        const naive = facets(lines, filter);
        const entries = (id: "category" | "family" | "status" | "rateBand") =>
          picture.facets[id].entries
            .filter(({ value }) => value !== null)
            .map(({ value, count, unspent }) => ({ id: value, count, unspentFen: unspent }));
        expect(entries("category")).toEqual(naive.categories);
        expect(entries("family")).toEqual(naive.families);
        expect(entries("status")).toEqual(naive.statuses);
        expect(entries("rateBand")).toEqual(naive.bands);
        const causes = byCategory(passing).filter(({ unspentFen }) => unspentFen > 0);
        expect(new Map(picture.categories.map(({ value, unspent }) => [value, unspent]))).toEqual(
          new Map(causes.map(({ category, unspentFen }) => [category, unspentFen])),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("adds up by any dimension to what is shown", async () => {
    for (const by of [["unit"], ["category"], ["rateBand"], ["unit", "category"], ["year", "status"]] as const) {
      const { groups, shown } = await ask({ groupBy: by });
      const rows = groups.rows(1_000);
      expect(rows.length).toBe(groups.total);
      for (const measure of ["count", "unknown", "budget", "actual", "unspent", "over"] as const) {
        const sum = rows.reduce((total, { sums }) => total + Number(sums[measure] ?? 0), 0);
        expect(sum, `${by} ${measure}`).toBe(Number(shown[measure]));
      }
    }
  });

  test("lists the lines in the order of the form's own view", async () => {
    const { lines: listed } = await ask();
    const sorted = sortLines(lines, "unspent").slice(0, listed.first.length);
    expect(listed.first.map(({ unspentFen }) => unspentFen)).toEqual(sorted.map(({ unspentFen }) => unspentFen));
  });

  test("orders groups by what is asked for, unknown ones last both ways", async () => {
    const unknownUnit = outturns.filter(({ totals: sums }) => sums.count === sums.unknown).length;
    expect(unknownUnit).toBeGreaterThan(0);
    for (const descending of [true, false]) {
      const { groups } = await ask({ groupBy: ["project"], groupSort: { column: "budget", descending } });
      const budgets = groups.rows(100).map(({ sums }) => sums.budget);
      const known = budgets.filter((budget) => budget !== null).map(Number);
      expect(known).toEqual([...known].sort((a, b) => (descending ? b - a : a - b)));
      expect(budgets.slice(known.length).every((budget) => budget === null)).toBe(true);
    }
  });

  test("narrowed to a range of the rate counts a full 100 % only where the range takes in its end", async () => {
    const rates = lines.flatMap(({ rate }) => rate?.toNumber() ?? []);
    const upTo = await ask({ rates: { from: 0.5, to: 1 } });
    expect(upTo.lines.total).toBe(rates.filter((rate) => rate >= 0.5 && rate < 1).length);
    const withEnd = await ask({ rates: { from: 0.5, to: justAbove(1) } });
    expect(withEnd.lines.total).toBe(rates.filter((rate) => rate >= 0.5 && rate <= 1).length);
    expect([...withEnd.histogram.count]).toEqual([...withEnd.histogram.all]);
  });

  test("finds a text in names of projects and their organisations, names of lines and reasons", async () => {
    const text = "公积金";
    const expected = outturns.flatMap(({ project: { name, unit }, lines: own }) =>
      own.filter(({ line }) => [name, unit, line.name, line.reason].some((cell) => cell.text.includes(text))),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect((await ask({ text })).lines.total).toBe(expected.length);
  });

  test("groups by what can be listed, and finds the rest by searching", async () => {
    const { queries, info } = openLines(outturns);
    const { project: _, ...values } = info.values;
    const asker = new WorkbenchAsker(queries, DEFAULT_THRESHOLDS);
    const state = { ...EVERYTHING, groupBy: ["project"] as const };
    const picture = await asker.ask(state, { ...info, values }, new AbortController().signal);
    expect(picture.groups.by).toEqual(["unit"]);
    expect(picture.facets.project).toEqual({ id: "project", entries: [], size: picture.projects });
    expect(groupedBy({ ...state, groupBy: ["rateBand", "unit"] }, info.values)).toEqual(["rateBand"]);
    const wide = { unit: Array.from({ length: 300 }, String), project: Array.from({ length: 300 }, String) };
    expect(groupedBy({ ...state, groupBy: ["unit", "project"] }, wide)).toEqual(["unit"]);
  });

  test("keeps the sums of lines with both amounts apart from those with one", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (own) => {
        const outturn = { ...deriveProject(project({})), lines: own };
        expect(plain((await pictureOf([outturn])()).shown)).toEqual(sumsOf([...own]));
      }),
      { numRuns: 40 },
    );
  });
});

describe("the filter of other views", () => {
  test("comes along to the workbench and back", () => {
    fc.assert(
      fc.property(looseFilter, (filter) => {
        const state = withLineFilter(EVERYTHING, filter);
        const back = lineFilterOf(state);
        const sorted = (one: LineFilter) =>
          Object.values(one).map((part) => (Array.isArray(part) ? [...part].sort() : part));
        expect(sorted(back)).toEqual(sorted(filter));
        expect(isNarrowed(state)).toBe(JSON.stringify(filter) !== JSON.stringify(NO_FILTER));
      }),
    );
  });

  test("replaces what it sets and leaves the rest of the workbench alone", () => {
    const state = toggleValue(toggleValue(EVERYTHING, "category", "savings"), "year", "2023");
    const next = withLineFilter(state, { ...NO_FILTER, categories: ["cancelled"] });
    expect(next.chosen).toEqual({ category: ["cancelled"], year: ["2023"] });
  });
});
