import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeState, isFiltered, NO_FILTER, parseState, serialiseState } from "../../src/app/urlState.ts";
import { anyState } from "./arbitraries.ts";

const DEFAULTS = { lang: "zh", unit: "万元" } as const;
const parse = (search: string) => parseState(search, DEFAULTS);
const write = (search: string) => serialiseState(parse(search), DEFAULTS);

describe("an address", () => {
  it("gives back any state it was written from, whatever a site's defaults are", () => {
    fc.assert(
      fc.property(
        anyState,
        fc.record({ lang: fc.constantFrom("zh", "en"), unit: fc.constantFrom("元", "万元", "亿元") }),
        (state, defaults) => {
          expect(parseState(serialiseState(state, defaults), defaults)).toEqual(state);
        },
      ),
    );
  });

  it("is empty while everything is at its default", () => {
    expect(write("")).toBe("");
    expect(write("?view=overview&unit=wan&lang=zh&sort=unspent")).toBe("");
  });

  it("takes for a unit nothing that is merely in every object", () => {
    for (const key of ["constructor", "toString", "__proto__", "valueOf"])
      expect(parse(`?unit=${key}`).unit).toBe("万元");
    expect(parse("?unit=yi").unit).toBe("亿元");
  });

  it("stays readable: commas between values, ids as they are", () => {
    const address =
      "?data=shaoyang-2023&view=deviations&sort=rate&reverse=1&category=deferred,policy-review&band=none,red";
    expect(write(address)).toBe(address);
  });

  it("keeps what is supposed readable too, after everything else", () => {
    const address = "?view=score&by=cause&if=p*paid-next-year,a*p1.l3*2340000";
    expect(write(address)).toBe(address);
    expect(parse(address).suppose).toBe("p*paid-next-year,a*p1.l3*2340000");
    expect(parse("?view=score").suppose).toBe("");
  });

  it("of an earlier version, without direction and columns, opens in the sort's own direction with all columns", () => {
    expect(parse("?view=deviations&sort=budget")).toMatchObject({ sort: "budget", reversed: false, hidden: [] });
  });

  it("ignores what it does not know and says each value once", () => {
    const state = parse("?view=nowhere&sort=size&unit=usd&category=deferred,deferred,__proto__,&status=done&hide=name");
    expect(state).toEqual({ ...parse(""), filter: { ...NO_FILTER, categories: ["deferred"] } });
  });
});

describe("a change of project or data set", () => {
  it("drops what was supposed of the former, unless it brings a supposition of its own", () => {
    const state = { ...parse(""), suppose: "p" };
    expect(changeState(state, { project: "p2" }).suppose).toBe("");
    expect(changeState(state, { data: "other" }).suppose).toBe("");
    expect(changeState(state, { view: "audit" }).suppose).toBe("p");
    expect(changeState(state, { project: "p2", suppose: "p*savings" }).suppose).toBe("p*savings");
  });
});

describe("a filter", () => {
  it("is set as soon as one part is", () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, text: "  " })).toBe(false);
    expect(isFiltered({ ...NO_FILTER, text: "无" })).toBe(true);
    expect(isFiltered({ ...NO_FILTER, silent: true })).toBe(true);
    expect(isFiltered({ ...NO_FILTER, bands: ["none"] })).toBe(true);
  });
});
