import fc from "fast-check";
import {
  BANDS,
  LINE_COLUMNS,
  type LineFilter,
  SEVERITIES,
  SORTS,
  STATUSES,
  type UrlState,
  VIEWS,
} from "../../src/app/urlState.ts";
import { CATEGORIES, FAMILIES } from "../../src/domain/deviation/taxonomy.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { project } from "../builders/project.ts";

/** Some of a list's entries in any order, each at most once. */
const someOf = <T>(list: readonly T[]) => fc.shuffledSubarray([...list]);
const ids = <T>(list: readonly { readonly id: T }[]) => list.map(({ id }) => id);

/** Filters as a reader can set them, texts with every kind of character included. */
const anyFilter: fc.Arbitrary<LineFilter> = fc.record({
  categories: someOf(ids(CATEGORIES)),
  families: someOf(ids(FAMILIES)),
  statuses: someOf(STATUSES),
  bands: someOf(BANDS),
  text: fc.oneof(fc.constant(""), fc.constantFrom("项目", "WIFI", "a,b&c=d%2C+ #"), fc.string({ unit: "grapheme" })),
  silent: fc.boolean(),
});

/** Filters that leave most parts unset, so that lines do pass. */
export const looseFilter: fc.Arbitrary<LineFilter> = fc.record({
  categories: fc.oneof(fc.constant([]), someOf(ids(CATEGORIES))),
  families: fc.oneof(fc.constant([]), someOf(ids(FAMILIES))),
  statuses: fc.oneof(fc.constant([]), someOf(STATUSES)),
  bands: fc.oneof(fc.constant([]), someOf(BANDS)),
  text: fc.constantFrom("", "", "项目", "建设"),
  silent: fc.constantFrom(false, false, true),
});

/** Ids are never empty: an empty parameter means that none is given. */
const anyId = fc.option(fc.string({ unit: "grapheme", minLength: 1 }));

export const anyState: fc.Arbitrary<UrlState> = fc.record({
  data: anyId,
  project: anyId,
  view: fc.constantFrom(...VIEWS),
  lang: fc.constantFrom("zh", "en"),
  unit: fc.constantFrom("元", "万元", "亿元"),
  sort: fc.constantFrom(...SORTS),
  reversed: fc.boolean(),
  hidden: someOf(LINE_COLUMNS),
  filter: anyFilter,
  severities: someOf(SEVERITIES),
  check: anyId,
  trace: anyId,
  full: fc.boolean(),
  embed: fc.boolean(),
  byCause: fc.boolean(),
  suppose: fc.oneof(fc.constant(""), fc.constant("p*paid-next-year,a*p1.l3*2340000"), fc.string({ unit: "grapheme" })),
  work: fc.oneof(fc.constant(""), fc.constant("unit.市水利局,_n*year-aBc3gA"), fc.string({ unit: "grapheme" })),
});

const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map((n) => `${n}万元`),
  fc.constantFrom("0%", "", "abc", "-3万元", "33.33"),
);

/** Derived lines of all kinds: spent, unspent, overspent, without budget, unreadable, with and without reasons. */
export const anyLines = fc
  .array(
    fc.record({
      name: fc.constantFrom("机房建设", "运维经费", "WIFI管控", ""),
      budget: anyAmount,
      actual: anyAmount,
      status: fc.constantFrom("", "已完工", "进行中", "暂缓"),
      reason: fc.constantFrom("", "无", "项目取消，资金核减。", "费用待支付。", "项目建设期三年", "资金未到位"),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => deriveProject(project({ lines })).lines);
