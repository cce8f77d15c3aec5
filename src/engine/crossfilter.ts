import { aggregate } from "./aggregate.ts";
import { BrushedSums } from "./brushedSums.ts";
import { type Clause, clausesFor, keyOf } from "./clause.ts";
import { type Grouping, Groupings } from "./groups.ts";
import type { LineStore } from "./lineStore.ts";
import { Orders } from "./orders.ts";
import { Recent } from "./recent.ts";
import { readRows } from "./rows.ts";
import { type Selection, Selector } from "./selection.ts";
import type {
  Answers,
  AnswerTo,
  BinsWant,
  GroupsAnswer,
  GroupsWant,
  PageWant,
  Rows,
  TopWant,
  Want,
  Wants,
} from "./wants.ts";

/** Sums kept for clauses that come back: those of a view stay true while only its own clause changes. */
const REMEMBERED_SUMS = 96;
const REMEMBERED_SELECTIONS = 6;

/** Sums that the same clauses count for. */
interface Batch {
  readonly clauses: readonly Clause[];
  /** The groupings still to be summed by, under the keys of their sums. */
  readonly groupings: Map<string, Grouping>;
}

/**
 * Answers what views want to know about a store's lines under the clauses they published. Wants that the same
 * clauses count for share one selection and one pass; what was answered under the same clauses before is not
 * reckoned again. Synchronous: the worker and the tests call the same code.
 */
export class Crossfilter {
  readonly store: LineStore;
  private readonly groupings: Groupings;
  private readonly selector: Selector;
  private readonly brushed: BrushedSums;
  private readonly orders: Orders;
  private readonly selections = new Recent<Selection>(REMEMBERED_SELECTIONS);
  private readonly sums = new Recent<GroupsAnswer>(REMEMBERED_SUMS);

  constructor(store: LineStore) {
    this.store = store;
    this.groupings = new Groupings(store);
    this.selector = new Selector(store, this.groupings);
    this.brushed = new BrushedSums(store);
    this.orders = new Orders(store);
  }

  /** Answers all wants at once. Arrays of an answer may be shared with later answers and must not be changed. */
  update<W extends Wants>(clauses: readonly Clause[], wants: W): Answers<W> {
    this.sumMissing(clauses, Object.values(wants));
    const answers = Object.entries(wants).map(([name, want]) => [name, this.answer(clauses, want)]);
    return Object.fromEntries(answers) as Answers<W>;
  }

  /** The values of a coded column that contain the text, those that begin with it first; at most `limit`. */
  search(column: string, text: string, limit: number): string[] {
    const { dictionary } = this.store.column(column);
    const found = dictionary.search(text);
    const values = dictionary.values.filter((value, code): value is string => found[code] === 1 && value !== null);
    const wanted = text.toLowerCase();
    const begins = (value: string) => value.toLowerCase().startsWith(wanted);
    return [...values.filter(begins), ...values.filter((value) => !begins(value))].slice(0, limit);
  }

  /** The values of one line; null where there is no such line. */
  line(line: number, columns: readonly string[]): Rows | null {
    const position = this.store.positionOf[line];
    return position === undefined ? null : readRows(this.store, Uint32Array.of(position), columns);
  }

  /** Does some work that the next questions will need, while there are none; false where there is none. */
  prepare(): boolean {
    return this.orders.prepare();
  }

  /** Sums everything wanted that is not remembered, one pass for each set of clauses. */
  private sumMissing(clauses: readonly Clause[], wants: readonly Want[]): void {
    const batches = new Map<string, Batch>();
    for (const want of wants) {
      if (want.kind !== "groups" && want.kind !== "bins") continue;
      const relevant = clausesFor(clauses, want.view);
      const key = keyOf(relevant);
      const name = `${nameOf(want)} ${key}`;
      if (this.sums.find(name) !== undefined) continue;
      const grouping = this.grouping(want);
      const brushed = this.brushed.sum(relevant, grouping, nameOf(want));
      if (brushed !== null) {
        this.sums.keep(name, brushed);
        continue;
      }
      const batch = batches.get(key) ?? { clauses: relevant, groupings: new Map() };
      batches.set(key, batch);
      batch.groupings.set(name, grouping);
    }
    for (const [key, batch] of batches) {
      const selection = this.select(batch.clauses, key);
      const answers = aggregate(this.store, selection, [...batch.groupings.values()]);
      [...batch.groupings.keys()].forEach((name, index) => {
        this.sums.keep(name, answers[index] as GroupsAnswer);
      });
    }
  }

  private answer(clauses: readonly Clause[], want: Want): AnswerTo<Want> {
    const relevant = clausesFor(clauses, want.view);
    const key = keyOf(relevant);
    switch (want.kind) {
      case "groups":
      case "bins":
        return this.sums.find(`${nameOf(want)} ${key}`) as GroupsAnswer;
      case "top":
        return { kind: "top", rows: this.top(this.select(relevant, key), want) };
      case "page":
        return { kind: "page", ...this.page(this.select(relevant, key), key, want) };
    }
  }

  private select(clauses: readonly Clause[], key: string): Selection {
    return this.selections.get(key, () => this.selector.select(clauses));
  }

  private grouping(want: GroupsWant | BinsWant): Grouping {
    return want.kind === "groups" ? this.groupings.by(want.by) : this.groupings.bins(want.column, want.edges);
  }

  private top(selection: Selection, { order, limit, columns }: TopWant): Rows {
    return readRows(this.store, this.orders.first(selection, order, limit), columns);
  }

  private page(selection: Selection, key: string, { order, offset, limit, columns }: PageWant) {
    const { total, positions } = this.orders.window(selection, key, order, offset, limit);
    return { total, rows: readRows(this.store, positions, columns) };
  }
}

function nameOf(want: GroupsWant | BinsWant): string {
  return want.kind === "groups" ? `by ${want.by.join(" ")}` : `bins ${want.column} ${want.edges.join(" ")}`;
}
