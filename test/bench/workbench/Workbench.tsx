import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import { type App, AppContext } from "../../../src/app/AppContext.ts";
import { RATE_EDGES } from "../../../src/app/workbench/rateSteps.ts";
import type { RateRange } from "../../../src/charts/rateSlots.ts";
import type { CategoryId } from "../../../src/domain/deviation/taxonomy.ts";
import type { Clause } from "../../../src/engine/clause.ts";
import type { LineEngine, StoreInfo } from "../../../src/engine/engine.ts";
import type { GroupsAnswer, PageWant } from "../../../src/engine/wants.ts";
import { LINE_ROW_COLUMNS, readLineRows } from "../../../src/lines/lineRow.ts";
import { Patterns } from "../../../src/ui/Patterns.tsx";
import { type LineOrder, LineWindow } from "../../../src/views/lineWindow/LineWindow.tsx";
import { BLOCK_ROWS, type LineListing } from "../../../src/views/lineWindow/rowBuffer.ts";
import { type FigureAnswers, Figures } from "./Figures.tsx";

interface Choice {
  readonly categories: readonly CategoryId[];
  readonly range: RateRange | null;
  readonly order: LineOrder;
}

interface Shown {
  readonly choice: Choice;
  readonly listing: LineListing;
  readonly figures: FigureAnswers | null;
  readonly all: GroupsAnswer;
  readonly scaleFen: number;
}

const HIDDEN = ["source"];
const FIRST: Choice = { categories: [], range: null, order: { column: "unspent", descending: true } };

const page = (order: LineOrder, offset: number, limit: number): PageWant => ({
  ...{ kind: "page", order, offset, limit, columns: LINE_ROW_COLUMNS },
});

function clausesOf({ categories, range }: Choice): Clause[] {
  const clauses: Clause[] = [];
  if (categories.length > 0)
    clauses.push({ kind: "values", source: "category", column: "category", values: categories });
  if (range !== null) clauses.push({ kind: "range", source: "rate", column: "rate", ...range });
  return clauses;
}

const wantsOf = ({ order }: Choice) =>
  ({
    page: page(order, 0, BLOCK_ROWS),
    largest: page({ column: "budget", descending: true }, 0, 1),
    top: { ...page({ column: "unspent", descending: true }, 0, 20), kind: "top", limit: 20 },
    histogram: { kind: "bins", column: "rate", edges: RATE_EDGES, view: "rate" },
    map: { kind: "groups", by: ["unit", "category"] },
    units: { kind: "groups", by: ["unit"] },
    categories: { kind: "groups", by: ["category"], view: "category" },
    density: { kind: "groups", by: ["amountClass", "rateClass"] },
    years: { kind: "groups", by: ["year"] },
  }) as const;

/** How the benchmark moves what people click. */
export interface Controls {
  readonly sort: (order: LineOrder) => void;
}

/** The table and, with `withFigures`, the figures over the engine, one question for each change. */
export function Workbench(props: {
  app: App;
  engine: LineEngine;
  info: StoreInfo;
  withFigures: boolean;
  /** Is given the controls once there are any, and again after every answer that has been drawn. */
  onDrawn: (controls: Controls) => void;
}) {
  const { app, engine, info, withFigures, onDrawn } = props;
  const [choice, setChoice] = useState(FIRST);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const clauses = clausesOf(choice);
    const { page: first, largest, ...others } = wantsOf(choice);
    const wants = withFigures ? { ...others, page: first, largest } : { page: first, largest };
    engine.update(clauses, wants as ReturnType<typeof wantsOf>, { channel: "workbench" }).then(
      ({ answer }) => {
        const listing: LineListing = {
          total: answer.page.total,
          first: readLineRows(answer.page.rows),
          fetchWindow: async (offset, limit, signal) => {
            const wants = { page: page(choice.order, offset, limit) };
            return readLineRows((await engine.update(clauses, wants, { signal })).answer.page.rows);
          },
        };
        const figures = withFigures ? { ...answer, top: readLineRows(answer.top.rows) } : null;
        setShown((before) => ({
          ...{ choice, listing, figures },
          all: before?.all ?? answer.histogram,
          scaleFen: answer.largest.rows.measures.budget?.[0] ?? 0,
        }));
      },
      () => {},
    );
  }, [engine, choice, withFigures]);
  useLayoutEffect(() => {
    if (shown !== null) onDrawn({ sort: (order) => setChoice((now) => ({ ...now, order })) });
  }, [shown, onDrawn]);
  const place = useMemo(() => JSON.stringify(shown?.choice), [shown]);
  if (shown === null) return null;
  const { categories } = shown.choice;
  const toggle = (id: CategoryId) =>
    setChoice({
      ...choice,
      categories: categories.includes(id) ? categories.filter((one) => one !== id) : [...categories, id],
    });
  return (
    <AppContext value={app}>
      <Patterns />
      {shown.figures !== null && (
        <Figures
          info={info}
          answers={shown.figures}
          all={shown.all}
          categories={categories}
          onCategory={toggle}
          range={shown.choice.range}
          onRange={(range) => setChoice({ ...choice, range })}
        />
      )}
      <section className="panel">
        <LineWindow
          listing={shown.listing}
          place={place}
          order={shown.choice.order}
          onOrder={(order) => setChoice({ ...choice, order })}
          hidden={HIDDEN}
          scaleFen={shown.scaleFen}
          chosenCategories={categories}
          onOpen={() => {}}
          onCategory={toggle}
          onProject={() => {}}
        />
      </section>
    </AppContext>
  );
}
