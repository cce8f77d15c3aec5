import { useEffect, useMemo, useState } from "react";
import { type App, AppContext } from "../../../src/app/AppContext.ts";
import { type CategoryId, isCategoryId } from "../../../src/domain/deviation/taxonomy.ts";
import type { Clause } from "../../../src/engine/clause.ts";
import type { LineEngine } from "../../../src/engine/engine.ts";
import type { PageAnswer, PageWant } from "../../../src/engine/wants.ts";
import { LINE_ROW_COLUMNS, readLineRows } from "../../../src/lines/lineRow.ts";
import { Patterns } from "../../../src/ui/Patterns.tsx";
import { type LineOrder, LineWindow } from "../../../src/views/lineWindow/LineWindow.tsx";
import { BLOCK_ROWS, type LineListing } from "../../../src/views/lineWindow/rowBuffer.ts";

interface Choice {
  readonly categories: readonly CategoryId[];
  readonly order: LineOrder;
}

const page = (order: LineOrder, offset: number, limit: number): PageWant => ({
  ...{ kind: "page", order, offset, limit, columns: LINE_ROW_COLUMNS },
});

function clausesOf({ categories }: Choice): Clause[] {
  return categories.length === 0
    ? []
    : [{ kind: "values", source: "category", column: "category", values: categories }];
}

/** The table and the figures over the engine, one question for each change. */
export function Workbench({ app, engine }: { app: App; engine: LineEngine }) {
  const [choice, setChoice] = useState<Choice>({ categories: [], order: { column: "unspent", descending: true } });
  const [answer, setAnswer] = useState<{ choice: Choice; listing: LineListing; scaleFen: number } | null>(null);
  useEffect(() => {
    const clauses = clausesOf(choice);
    const { order } = choice;
    const wants = { page: page(order, 0, BLOCK_ROWS), top: page({ column: "budget", descending: true }, 0, 1) };
    engine.update(clauses, wants, { channel: "workbench" }).then(
      ({ answer: { page: first, top } }) => {
        const listing: LineListing = {
          total: first.total,
          first: readLineRows(first.rows),
          fetchWindow: async (offset, limit, signal) => {
            const { answer } = await engine.update(clauses, { page: page(order, offset, limit) }, { signal });
            return readLineRows((answer.page as PageAnswer).rows);
          },
        };
        setAnswer({ choice, listing, scaleFen: top.rows.measures.budget?.[0] ?? 0 });
      },
      () => {},
    );
  }, [engine, choice]);
  const place = useMemo(() => JSON.stringify(answer?.choice), [answer]);
  if (answer === null) return null;
  const toggle = (id: CategoryId) =>
    setChoice({
      ...choice,
      categories: choice.categories.includes(id)
        ? choice.categories.filter((one) => one !== id)
        : [...choice.categories, id].filter(isCategoryId),
    });
  return (
    <AppContext value={app}>
      <Patterns />
      <section className="panel">
        <LineWindow
          listing={answer.listing}
          place={place}
          order={answer.choice.order}
          onOrder={(order) => setChoice({ ...choice, order })}
          hidden={HIDDEN}
          scaleFen={answer.scaleFen}
          chosenCategories={answer.choice.categories}
          onOpen={() => {}}
          onCategory={toggle}
          onProject={() => {}}
        />
      </section>
    </AppContext>
  );
}

const HIDDEN = ["source"];
