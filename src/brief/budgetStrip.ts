import { category, type FateId } from "../domain/deviation/taxonomy.ts";
import { ratio } from "../domain/money/ratio.ts";
import { fates } from "../domain/outturn/fates.ts";
import type { CategorySum, LineTotals } from "../domain/outturn/projectOutturn.ts";
import { brief } from "../messages/brief.ts";
import { overview } from "../messages/overview.ts";
import { words } from "../messages/words.ts";
import { round } from "./bar.ts";
import type { Pen } from "./briefData.ts";
import { categoryCode } from "./codes.ts";
import { type Block, flowHeight, LEADING, PAGE, px } from "./geometry.ts";
import { h, type Markup } from "./markup.ts";

const TEXT = 8;
const TITLE = 10;
const HEIGHT = 15;
/** A letter that has less room than this would touch its neighbours. */
const LETTER_ROOM = 11;
const BETWEEN = 12;

const FATES: readonly { readonly id: FateId; readonly title: { zh: string; en: string } }[] = [
  { id: "later", title: overview.fateLater },
  { id: "released", title: overview.fateReleased },
  { id: "undecided", title: overview.fateUndecided },
  { id: "unexplained", title: overview.fateUnexplained },
];

/**
 * Where the budget went: executed and unspent by category as one strip with letters, the same in words with their
 * shares of the budget, and what becomes of the money. Null where no line has readable amounts or there is no budget.
 */
export function budgetStrip(pen: Pen, totals: LineTotals, sums: readonly CategorySum[]): Block | null {
  if (totals.count === totals.unknown || totals.budgetFen <= 0) return null;
  const entries = legend(pen, totals, sums);
  const ends = fates(sums);
  const after = FATES.filter(({ id }) => ends[id] > 0).map(({ id, title }) => ({
    name: pen.t(title),
    amount: pen.money(ends[id]),
  }));
  const equation = pen.t(totals.overspentFen > 0 ? overview.whereSumOver : overview.whereSum, {
    actual: pen.money(totals.actualFen),
    unspent: pen.money(totals.unspentFen),
    over: pen.money(totals.overspentFen),
    budget: pen.money(totals.budgetFen),
  });
  return {
    markup: h(
      "section",
      { class: "brief-where" },
      h(
        "div",
        { class: "brief-title" },
        h("h2", {}, pen.t(overview.whereTitle)),
        h("span", { class: "brief-hint" }, equation + pen.t(words.remark) + pen.t(brief.stripKey)),
        after.length === 0
          ? null
          : h(
              "ul",
              { class: "brief-flow brief-fates" },
              ...after.map(({ name, amount }) => h("li", {}, `${name} `, h("b", { class: "brief-figure" }, amount))),
            ),
      ),
      strip(pen, totals, sums),
      h("ul", { class: "brief-flow" }, ...entries.map((text) => h("li", {}, text))),
    ),
    height: TITLE * LEADING + HEIGHT + 3 + flowHeight(entries, PAGE.width, TEXT, BETWEEN),
  };
}

function legend(pen: Pen, totals: LineTotals, sums: readonly CategorySum[]): string[] {
  const entry = (name: string, fen: CategorySum["unspentFen"]) =>
    pen.t(brief.legendEntry, { name, amount: pen.money(fen), share: pen.rate(ratio(fen, totals.budgetFen), 1) });
  return [
    entry(pen.t(overview.executed), totals.actualFen),
    ...sums.map((sum) =>
      entry(
        pen.t(brief.codeName, { code: categoryCode(sum.category), name: pen.t(category(sum.category).title) }),
        sum.unspentFen,
      ),
    ),
  ];
}

/** Executed first, then the categories in taxonomy order; with over-spending the strip is as long as all of it. */
function strip(pen: Pen, totals: LineTotals, sums: readonly CategorySum[]): Markup {
  const whole = totals.actualFen + totals.unspentFen;
  const width = px(PAGE.width) - 2;
  let at = 0.5;
  const place = (fen: number) => {
    const x = at;
    const own = whole > 0 ? (Math.max(0, fen) / whole) * width : 0;
    at += own;
    return { x: round(x), width: round(own) };
  };
  const height = px(HEIGHT) - 2;
  const shapes: Markup[] = [];
  if (totals.actualFen > 0) shapes.push(h("rect", { class: "brief-solid", y: 1, height, ...place(totals.actualFen) }));
  for (const { category: id, unspentFen } of sums) {
    if (unspentFen <= 0) continue;
    const box = place(unspentFen);
    const look = id === "unexplained" ? "brief-outline brief-hatched" : "brief-outline";
    shapes.push(h("rect", { class: look, y: 1, height, ...box }));
    if (box.width >= LETTER_ROOM) {
      const x = round(box.x + box.width / 2);
      if (id === "unexplained") shapes.push(h("rect", { class: "brief-label", x: x - 6, y: 3, width: 12, height: 14 }));
      shapes.push(h("text", { class: "brief-letter", x, y: 14 }, categoryCode(id)));
    }
  }
  const label = pen.t(overview.barLabel, { budget: pen.money(totals.budgetFen), actual: pen.money(totals.actualFen) });
  return h(
    "svg",
    { class: "brief-strip", width: width + 2, height: px(HEIGHT), role: "img", "aria-label": label },
    ...shapes,
  );
}
