import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  filterLines,
  firstLines,
  isDescending,
  partitionLines,
  rateBand,
  sortLines,
} from "../../src/app/lineFilter.ts";
import { type LineFilter, NO_FILTER, SORTS } from "../../src/app/urlState.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { isSilent } from "../../src/domain/outturn/isSilent.ts";
import type { LineOutturn } from "../../src/domain/outturn/lineOutturn.ts";
import { totals } from "../../src/domain/outturn/totals.ts";
import { project, type RawLine } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";
import { anyLines, looseFilter } from "./arbitraries.ts";

const { lines } = deriveProject(seed());
const derive = (...raw: RawLine[]) => deriveProject(project({ lines: raw })).lines;
const names = (list: readonly LineOutturn[]) => list.map(({ line }) => line.name.text);
const ids = (list: readonly LineOutturn[]) => list.map(({ line }) => line.id);
const only = (part: Partial<LineFilter>) => filterLines(lines, { ...NO_FILTER, ...part });

describe("a filter of the form's 15 lines", () => {
  it("shows all of them while nothing is set", () => {
    expect(only({})).toEqual(lines);
  });

  it("joins the values of one part by “or” and the parts by “and”", () => {
    expect(only({ categories: ["cancelled"] })).toHaveLength(1);
    expect(only({ categories: ["cancelled", "deferred"] })).toHaveLength(2);
    expect(only({ categories: ["cancelled", "deferred"], bands: ["red"] })).toHaveLength(0);
    expect(only({ families: ["decision"] })).toHaveLength(4);
    expect(only({ statuses: ["completed"], bands: ["red"] })).toHaveLength(1);
  });

  it("finds words in names and reasons, whatever their case and the blanks around them", () => {
    expect(names(only({ text: " wifi " }))).toEqual(["中心办公大楼无线WIFI管控全覆盖建设"]);
    expect(only({ text: "政务云" })).toHaveLength(1);
    expect(only({ text: "<img src=x onerror=alert(1)>" })).toEqual([]);
  });

  it("tells the five finished lines whose saving nobody explained", () => {
    expect(only({ silent: true })).toHaveLength(5);
    expect(lines.filter(isSilent).every((line) => line.status === "completed")).toBe(true);
  });
});

describe("the rate band of a line", () => {
  it("follows the rate, and is unknown without one", () => {
    const bandOf = (budget: string, actual: string) => derive({ budget, actual }).map(rateBand)[0];
    expect(bandOf("100", "0")).toBe("none");
    expect(bandOf("100", "-1")).toBe("none");
    expect(bandOf("100", "49.99")).toBe("red");
    expect(bandOf("100", "50")).toBe("amber");
    expect(bandOf("100", "80")).toBe("high");
    expect(bandOf("100", "100")).toBe("full");
    expect(bandOf("100", "100.01")).toBe("over");
    expect(bandOf("0", "5")).toBe("unknown");
    expect(bandOf("100", "abc")).toBe("unknown");
  });
});

describe("what is shown and what is hidden", () => {
  it("are together all lines, in their order, and share the money between them", () => {
    fc.assert(
      fc.property(anyLines, looseFilter, (all, filter) => {
        const { shown, hidden } = partitionLines(all, filter);
        expect(shown).toEqual(filterLines(all, filter));
        expect(shown.length + hidden.length).toBe(all.length);
        expect(all.filter((line) => shown.includes(line) || hidden.includes(line))).toEqual(all);
        const [a, b, whole] = [totals(shown), totals(hidden), totals(all)];
        expect(a.budgetFen + b.budgetFen).toBe(whole.budgetFen);
        expect(a.actualFen + b.actualFen).toBe(whole.actualFen);
        expect(a.unspentFen + b.unspentFen).toBe(whole.unspentFen);
      }),
    );
  });

  it("shrinks with every part that is added to a filter", () => {
    fc.assert(
      fc.property(anyLines, looseFilter, (all, filter) => {
        const loose = filterLines(all, { ...filter, text: "", silent: false });
        expect(filterLines(all, filter).every((line) => loose.includes(line))).toBe(true);
      }),
    );
  });
});

describe("sorted lines", () => {
  it("run by unspent money, largest first, and the other way round when reversed", () => {
    expect(names(sortLines(lines, "unspent")).slice(0, 2)).toEqual(["异地实时灾备建设", "数据库安全项目建设(已完工）"]);
    expect(names(sortLines(lines, "unspent", true))[0]).toBe("中心电脑及打印机等设备购置（已完工）");
  });

  it("run by rate from low to high, by budget and actual from high to low", () => {
    expect(sortLines(lines, "rate")[14]?.line.name.text).toBe("中心电脑及打印机等设备购置（已完工）");
    expect(sortLines(lines, "budget")[0]?.line.name.text).toBe("数据库安全项目建设(已完工）");
    expect(
      sortLines(lines, "actual")
        .map(({ actualFen }) => actualFen)
        .slice(0, 3),
    ).toEqual([141_300_000, 49_560_000, 28_800_000]);
    expect(SORTS.filter(isDescending)).toEqual(["unspent", "budget", "actual"]);
  });

  it("run by category in the taxonomy's order, and as in the form", () => {
    expect(
      sortLines(lines, "category")
        .map(({ deviation }) => deviation?.primary)
        .slice(0, 4),
    ).toEqual(["cancelled", "deferred", "policy-review", "policy-review"]);
    expect(sortLines(lines, "form")).toEqual(lines);
    expect(sortLines(lines, "form", true)).toEqual([...lines].reverse());
  });

  it("keep equal lines in form order and unknown figures last in both directions", () => {
    const some = derive(
      { name: "a", budget: "abc", actual: "1" },
      { name: "b", budget: "10", actual: "5" },
      { name: "c", budget: "10", actual: "5" },
      { name: "d", budget: "30", actual: "5" },
    );
    expect(names(sortLines(some, "budget"))).toEqual(["d", "b", "c", "a"]);
    expect(names(sortLines(some, "budget", true))).toEqual(["b", "c", "d", "a"]);
    expect(names(sortLines(some, "rate"))).toEqual(["d", "b", "c", "a"]);
  });

  it("begin with the lines that are picked out without sorting the rest", () => {
    const counts = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(anyLines, fc.constantFrom(...SORTS), fc.boolean(), counts, (all, sort, reversed, count) => {
        const sorted = sortLines(all, sort, reversed);
        expect(ids(firstLines(all, sort, count, reversed))).toEqual(ids(sorted).slice(0, count));
      }),
    );
  });

  it("are the same lines, whatever the sort", () => {
    fc.assert(
      fc.property(anyLines, fc.constantFrom(...SORTS), fc.boolean(), (all, sort, reversed) => {
        expect(ids(sortLines(all, sort, reversed)).sort()).toEqual([...ids(all)].sort());
      }),
    );
  });
});
