import { useRef } from "react";
import { useApp } from "../../app/AppContext.ts";
import { toggleCategory } from "../../app/toggleFilter.ts";
import { useWidth } from "../../app/useWidth.ts";
import { category } from "../../domain/deviation/taxonomy.ts";
import { type Fen, fen } from "../../domain/money/fen.ts";
import { ratio } from "../../domain/money/ratio.ts";
import { showAmount, showRate } from "../../domain/money/show.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { overview } from "../../messages/overview.ts";

const HEIGHT = 34;
/** Widths of a character and of the space around a label, in px: a label that would be cut is left out. The list below names every segment. */
const CHARACTER = 8;
const WIDE_CHARACTER = 14;
const MARGIN = 14;

/** About how wide a label will be set. */
function labelWidth(label: string): number {
  return [...label].reduce((sum, letter) => sum + (letter > "\u2e80" ? WIDE_CHARACTER : CHARACTER), MARGIN);
}

/** The budget as one bar: what was executed, then the unspent money by category in taxonomy order. */
export function BudgetStrip({ totals, byCategory }: Pick<ProjectOutturn, "totals" | "byCategory">) {
  const { t, state, set } = useApp();
  const within = fen(totals.actualFen - totals.overspentFen);
  const segments = [
    { id: null, fen: within },
    ...byCategory.map((sum) => ({ id: sum.category, fen: sum.unspentFen })),
    ...(totals.overspentFen > 0 ? [{ id: "over" as const, fen: totals.overspentFen }] : []),
  ].filter((segment) => segment.fen > 0);
  const whole = segments.reduce((sum, segment) => sum + segment.fen, 0);
  const words = (name: string, amount: Fen) => {
    const share = ratio(amount, totals.budgetFen);
    return t(overview.segment, {
      name,
      amount: showAmount(amount, state.unit),
      share: showRate(share, 1),
    });
  };
  const strip = useRef<SVGSVGElement>(null);
  // Labels grow with the reader's own size of type, for which the widths above are set at 15 px.
  const stripWidth = (useWidth(strip) * 15) / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  let left = 0;
  return (
    <svg
      ref={strip}
      className="budget-strip"
      width="100%"
      height={HEIGHT}
      role="group"
      aria-label={t(overview.whereTitle)}
    >
      {segments.map((segment) => {
        const width = (segment.fen / whole) * 100;
        const x = left;
        left += width;
        const { id } = segment;
        const name =
          id === null
            ? t(overview.executed)
            : id === "over"
              ? t(overview.overspent, { amount: "" }).trim()
              : t(category(id).title);
        const label = words(name, segment.fen);
        const figure = showAmount(segment.fen, state.unit);
        const labels = id === null ? [t(overview.executedAmount, { amount: figure }), figure] : [figure];
        const inside = labels.find((text) => labelWidth(text) <= (width / 100) * stripWidth);
        const content = (
          <>
            <title>{label}</title>
            <rect
              className={id === null ? "fill-actual" : id === "over" ? "fill-over" : `fill-${id}`}
              x={`${x}%`}
              y="0"
              width={`${width}%`}
              height={HEIGHT}
            />
            {inside !== undefined && (
              <text className={id === null ? "ink-actual" : `ink-${id}`} x={`${x + 0.6}%`} y={HEIGHT / 2 + 5}>
                {inside}
              </text>
            )}
          </>
        );
        if (id === null || id === "over") return <g key={id ?? "actual"}>{content}</g>;
        const toggle = () => set({ filter: toggleCategory(state.filter, id) });
        return (
          <g
            key={id}
            role="button"
            tabIndex={0}
            aria-label={label}
            aria-pressed={state.filter.categories.includes(id)}
            className="segment"
            onClick={toggle}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              toggle();
            }}
          >
            {content}
          </g>
        );
      })}
    </svg>
  );
}
