import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BANDS, parseState, STATUSES, serialiseState } from "../../../src/app/urlState.ts";
import { readWorkbench, type ValueLists, writeWorkbench } from "../../../src/app/workbench/workbenchAddress.ts";
import {
  choose,
  EVERYTHING,
  FACETS,
  type FacetId,
  FIGURES,
  GROUP_COLUMNS,
  LINE_ORDERS,
  MOST_SIGNS,
  TABLE_COLUMNS,
  toggleValue,
  type WorkbenchState,
} from "../../../src/app/workbench/workbenchState.ts";
import { CATEGORIES, FAMILIES } from "../../../src/domain/deviation/taxonomy.ts";
import { justAbove } from "../../../src/engine/rate.ts";
import { projectKey } from "../../../src/lines/projectKey.ts";

const numbered = (count: number, name: (n: number) => string) => Array.from({ length: count }, (_, n) => name(n));
const units = numbered(200, (n) => `某某市第${n}人民政府住房和城乡建设局`);
const years = numbered(10, (n) => String(2015 + n));

/** A province: as many values as the address must have room for. */
const province: ValueLists = {
  category: [null, ...CATEGORIES.map(({ id }) => id)],
  family: [null, ...FAMILIES.map(({ id }) => id)],
  unit: [null, ...units],
  department: [null, ...numbered(200, (n) => `主管部门*${n}号，综合_处`)],
  year: [null, ...years],
  project: numbered(5_000, (n) =>
    projectKey({
      name: `信息化建设专项经费（第${n}期）`,
      unit: units[n % 200] as string,
      year: years[n % 10] as string,
    }),
  ),
  status: STATUSES,
  amountClass: [null, ...numbered(11, String)],
  rateClass: [null, ...numbered(22, String)],
  reasonState: [null, "stated", "missing"],
};
const listOf = (id: FacetId) => (id === "rateBand" ? BANDS : (province[id] ?? []));
const DEFAULTS = { lang: "zh", unit: "万元" } as const;

const bound = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 40 }).map((n) => n / 20),
  fc.constant(justAbove(1)),
);
const one = (column: string) => fc.constantFrom(...(province[column] ?? []));
const states: fc.Arbitrary<WorkbenchState> = fc.record({
  chosen: fc
    .tuple(...FACETS.map((id) => fc.oneof(fc.constant([]), fc.subarray([...listOf(id)]))))
    .map((lists) => Object.fromEntries(FACETS.flatMap((id, at) => (lists[at]?.length ? [[id, lists[at]]] : [])))),
  rates: fc
    .record({ from: bound, to: bound })
    .map((rates) => (rates.from === null && rates.to === null ? null : rates)),
  cell: fc.option(fc.tuple(one("unit"), one("category"))),
  square: fc.option(fc.tuple(one("amountClass"), one("rateClass"))),
  text: fc.string({ unit: fc.constantFrom(..."灾备系统*_,.-~%&+ a"), maxLength: MOST_SIGNS }),
  groupBy: fc.subarray([...FACETS], { minLength: 1, maxLength: 2 }),
  groupSort: fc.record({ column: fc.constantFrom(...GROUP_COLUMNS), descending: fc.boolean() }),
  lineSort: fc.record({ column: fc.constantFrom(...LINE_ORDERS), descending: fc.boolean() }),
  hidden: fc.subarray([...TABLE_COLUMNS]),
  figure: fc.constantFrom(...FIGURES),
});

/** What a reader of the link has, values in the order they are listed. */
function normal(state: WorkbenchState): WorkbenchState {
  const chosen = Object.fromEntries(
    Object.entries(state.chosen).map(([id, values]) => [id, [...(values ?? [])].sort()]),
  );
  return { ...state, chosen, hidden: [...state.hidden].sort() };
}

/** The whole query of a page with this state, as it stands behind the question mark of a link. */
function queryOf(work: string): string {
  const state = { ...parseState("?data=province-2024&view=deviations&unit=yi&lang=en", DEFAULTS), work };
  return serialiseState(state, DEFAULTS);
}

describe("the address of the workbench", () => {
  test("restores every state, in a link under 2,000 characters", () => {
    fc.assert(
      fc.property(states, (state) => {
        const work = writeWorkbench(state, province) as string;
        const query = queryOf(work);
        expect(`https://outturn.czj.example-city.gov.cn/performance/workbench/2024/${query}`.length).toBeLessThan(
          2_000,
        );
        const back = readWorkbench(parseState(query, DEFAULTS).work, province);
        expect(back.lost).toEqual([]);
        expect(normal(back.state)).toEqual(normal(state));
      }),
      { numRuns: 100 },
    );
  });

  test("has room for half of 5,000 projects beside half of everything else", () => {
    let state: WorkbenchState = { ...EVERYTHING, text: "灾".repeat(MOST_SIGNS), cell: [units[7] as string, "savings"] };
    for (const id of FACETS)
      state = choose(
        state,
        id,
        listOf(id).filter((_, n) => (n * 7919) % 13 < 6),
      );
    expect(queryOf(writeWorkbench(state, province) as string).length).toBeLessThan(1_900);
  });

  test("is empty where nothing is chosen", () => {
    expect(writeWorkbench(EVERYTHING, province)).toBe("");
    expect(readWorkbench("", province)).toEqual({ state: EVERYTHING, lost: [] });
  });

  test("names few values in words that people can read", () => {
    let state = toggleValue(EVERYTHING, "year", "2023");
    state = toggleValue(state, "category", "cancelled");
    state = toggleValue(state, "category", "deferred");
    expect(writeWorkbench({ ...state, rates: { from: 0, to: justAbove(1) } }, province)).toBe(
      "category.cancelled,deferred*year.2023*rate.0,1i",
    );
  });

  test("says which values other data do not have, and keeps those they have", () => {
    const work = "unit.市水利局,市教育局*year.2023";
    const { state, lost } = readWorkbench(work, { unit: ["市教育局", "市卫健委"], year: ["2024"] });
    expect(state.chosen).toEqual({ unit: ["市教育局"] });
    expect(lost).toEqual([
      { facet: "unit", values: ["市水利局"] },
      { facet: "year", values: ["2023"] },
    ]);
  });

  test("never reads a set against another list of values", () => {
    const state = choose(EVERYTHING, "project", (province.project ?? []).slice(0, 2_000));
    const work = writeWorkbench(state, province) as string;
    const other = { ...province, project: [...(province.project ?? []), "又一个项目"] };
    expect(readWorkbench(work, other)).toEqual({ state: EVERYTHING, lost: [{ facet: "project", values: [] }] });
  });

  test("reads a set whatever the order in which values arrived", () => {
    const state = choose(EVERYTHING, "unit", units.slice(20, 120));
    const work = writeWorkbench(state, province) as string;
    const { state: back } = readWorkbench(work, { ...province, unit: [...units, null].reverse() });
    expect(new Set(back.chosen.unit)).toEqual(new Set(units.slice(20, 120)));
  });

  test("refuses a choice that no link could carry", () => {
    const many = numbered(12_000, (n) => `项目${n}`);
    const state = choose(
      EVERYTHING,
      "project",
      many.filter((_, n) => n % 2 === 0 || n % 3 === 0),
    );
    expect(writeWorkbench(state, { project: many })).toBeNull();
  });

  test("ignores what it does not know", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."unit.-*year,_rate0123bgc") })),
        (work) => {
          const { state } = readWorkbench(work, province);
          expect(FIGURES).toContain(state.figure);
          expect(state.groupBy.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
