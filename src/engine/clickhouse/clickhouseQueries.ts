import type { Clause } from "../clause.ts";
import type { AskOptions, LineQueries, StoreInfo, Versioned } from "../engine.ts";
import { Recent } from "../recent.ts";
import type { Answers, BinsWant, GroupsAnswer, GroupsWant, PageWant, Rows, TopWant, Want, Wants } from "../wants.ts";
import { type Cells, readGroupCounts, readGroups, readRows } from "./answers.ts";
import { Channels } from "./channels.ts";
import type { ClickhouseHttp } from "./http.ts";
import { readText, storeText } from "./literals.ts";
import {
  type Asked,
  countSelect,
  groupCountsSelect,
  groupsSelect,
  lineSelect,
  rowColumns,
  rowsSelect,
  type Select,
  searchSelect,
} from "./selects.ts";

/** Answers kept for questions that come back: tables of a version never change. */
const REMEMBERED = 200;

/** A want as statements, and its answer from their rows. */
interface Plan {
  readonly selects: readonly Select[];
  read(rows: readonly (readonly Cells[])[]): Answers<Wants>[string];
}

/** Answers questions about one version of the lines from ClickHouse; the same figures as the engine in the page. */
export class ClickhouseQueries implements LineQueries {
  private readonly asked: Asked;
  private readonly values: StoreInfo["values"];
  private readonly http: ClickhouseHttp;
  private readonly channels = new Channels();
  private readonly remembered = new Recent<readonly Cells[]>(REMEMBERED);
  /** The code of each value of a listed column, by its stored text. */
  private readonly codes = new Map<string, ReadonlyMap<string, number>>();

  constructor(asked: Asked, values: StoreInfo["values"], http: ClickhouseHttp) {
    this.asked = asked;
    this.values = values;
    this.http = http;
  }

  async update<W extends Wants>(
    clauses: readonly Clause[],
    wants: W,
    options: AskOptions = {},
  ): Promise<Versioned<Answers<W>>> {
    const plans = Object.entries(wants).map(([name, want]) => ({ name, plan: this.plan(clauses, want) }));
    const rows = await this.ask(
      plans.flatMap(({ plan }) => plan.selects),
      options,
    );
    const answers = plans.map(({ name, plan }) => [name, plan.read(plan.selects.map((one) => rows.get(one) ?? []))]);
    return this.versioned(Object.fromEntries(answers) as Answers<W>);
  }

  async search(column: string, text: string, limit: number, options: AskOptions = {}) {
    const select = searchSelect(this.asked, column, text, limit);
    const rows = (await this.ask([select], options)).get(select) ?? [];
    const sorted = [...rows].sort(
      ([, begins, first], [, otherBegins, otherFirst]) =>
        Number(otherBegins) - Number(begins) || Number(first) - Number(otherFirst),
    );
    return this.versioned(sorted.map(([value]) => readText(value as string) as string));
  }

  async line(line: number, columns: readonly string[], options: AskOptions = {}): Promise<Versioned<Rows | null>> {
    const { schema } = this.asked;
    const select = lineSelect(this.asked, line, columns);
    const rows = (await this.ask([select], options)).get(select) ?? [];
    return this.versioned(
      rows.length === 0 ? null : readRows(rows, schema, rowColumns(schema, columns, null), columns, null),
    );
  }

  close(): void {
    this.channels.close();
  }

  /** The rows of every select; only what is not remembered is asked, in one request. */
  private async ask(selects: readonly Select[], { signal, channel }: AskOptions) {
    return this.channels.run(
      async (stop) => {
        const found = new Map<string, readonly Cells[]>();
        const missing = new Map<string, Select>();
        for (const select of selects) {
          const known = this.remembered.find(keyOf(select));
          if (known === undefined) missing.set(keyOf(select), select);
          else found.set(keyOf(select), known);
        }
        if (missing.size > 0) {
          const parts = await this.http.ask([...missing.values()], stop);
          [...missing.keys()].forEach((key, index) => {
            found.set(key, this.remembered.keep(key, parts[index] as readonly Cells[]));
          });
        }
        return new Map(selects.map((select) => [select, found.get(keyOf(select)) as readonly Cells[]]));
      },
      channel,
      signal,
    );
  }

  private versioned<T>(answer: T): Versioned<T> {
    return { version: this.asked.version.number, answer };
  }

  private plan(clauses: readonly Clause[], want: Want): Plan {
    switch (want.kind) {
      case "groups":
      case "bins":
        return this.planGroups(clauses, want);
      case "top":
        return {
          selects: [rowsSelect(this.asked, clauses, want)],
          read: ([rows = []]) => ({ kind: "top", rows: this.readOrdered(rows, want) }),
        };
      case "page":
        return {
          selects: [rowsSelect(this.asked, clauses, want), countSelect(this.asked, clauses, want.view)],
          read: ([rows = [], counts = []]) => ({
            kind: "page",
            rows: this.readOrdered(rows, want),
            total: Number(counts[0]?.[0] ?? 0),
          }),
        };
    }
  }

  private planGroups(clauses: readonly Clause[], want: GroupsWant | BinsWant): Plan {
    const selects = [groupsSelect(this.asked, clauses, want)];
    if (want.kind === "bins") {
      const size = want.edges.length + 2;
      return { selects, read: ([rows = []]) => readGroups(rows, this.asked, size, 1, ([bin]) => Number(bin)) };
    }
    const [only, ...others] = want.by;
    if (only !== undefined && others.length === 0 && this.isUnlisted(only)) {
      return {
        selects: [groupCountsSelect(this.asked, clauses, only, want.view)],
        read: ([rows = []]) => readGroupCounts(rows),
      };
    }
    const columns = want.by.map((name) => ({ codes: this.codesOf(name), size: this.valuesOf(name).length }));
    const size = columns.reduce((product, column) => product * column.size, 1);
    return {
      selects,
      read: ([rows = []]): GroupsAnswer =>
        readGroups(rows, this.asked, size, columns.length, (row) =>
          columns.reduce(
            (group, column, at) => group * column.size + (column.codes.get(row[at] as string) ?? Number.NaN),
            0,
          ),
        ),
    };
  }

  private readOrdered(rows: readonly Cells[], { columns, order }: TopWant | PageWant): Rows {
    const { schema } = this.asked;
    return readRows(rows, schema, rowColumns(schema, columns, order), columns, order);
  }

  private isUnlisted(column: string): boolean {
    return this.values[column] === undefined && this.asked.schema.coded.includes(column);
  }

  private valuesOf(column: string): readonly (string | null)[] {
    const values = this.values[column];
    if (values === undefined) throw new RangeError(`no coded column, or one of too many values: ${column}`);
    return values;
  }

  private codesOf(column: string): ReadonlyMap<string, number> {
    const codes =
      this.codes.get(column) ?? new Map(this.valuesOf(column).map((value, code) => [storeText(value), code]));
    this.codes.set(column, codes);
    return codes;
  }
}

function keyOf({ cells, from }: Select): string {
  return `${cells} ${from}`;
}
