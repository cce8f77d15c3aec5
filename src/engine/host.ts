import { Crossfilter } from "./crossfilter.ts";
import type { StoreInfo } from "./engine.ts";
import type { LineStore } from "./lineStore.ts";
import type { Question, Reply, Request, Results } from "./protocol.ts";
import { StoreBuilder } from "./storeBuilder.ts";
import type { Answers, Rows, Wants } from "./wants.ts";

/** The values of columns with more are not sent along: they are not for lists to choose from. */
const MOST_VALUES = 20_000;

export interface HostReply {
  readonly reply: Reply;
  /** Arrays nobody else uses, which may be handed over instead of copied. */
  readonly transfer: ArrayBuffer[];
}

/** The worker's side without the worker: a request in, a reply out. */
export class EngineHost {
  private builder: StoreBuilder | null = null;
  private crossfilter: Crossfilter | null = null;

  /** Never throws: what goes wrong becomes the reply. */
  respond({ id, ...question }: Request): HostReply {
    try {
      const result = this.answer(question);
      return { reply: { id, kind: "result", result }, transfer: findOwnBuffers(question, result) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { reply: { id, kind: "failure", message }, transfer: [] };
    }
  }

  private answer(question: Question): Results[keyof Results] {
    switch (question.kind) {
      case "open":
        this.builder = new StoreBuilder(question.schema);
        return null;
      case "append":
        this.opened().append(question.chunk);
        return null;
      case "commit":
        return this.commit(question.isFinal);
      case "update": {
        const { store } = this.committed();
        return { version: store.version, answer: this.committed().update(question.clauses, question.wants) };
      }
      case "search": {
        const { column, text, limit } = question;
        return { version: this.committed().store.version, answer: this.committed().search(column, text, limit) };
      }
      case "line": {
        const { line, columns } = question;
        return { version: this.committed().store.version, answer: this.committed().line(line, columns) };
      }
    }
  }

  /** Does a piece of work that later questions will need; false where there is none. For when nobody asks anything. */
  prepare(): boolean {
    return this.crossfilter?.prepare() ?? false;
  }

  private commit(isFinal: boolean): StoreInfo {
    const store = this.opened().build();
    this.crossfilter = new Crossfilter(store);
    if (isFinal) this.builder = null;
    return { version: store.version, lines: store.lines, values: listValues(store) };
  }

  private opened(): StoreBuilder {
    if (this.builder === null)
      throw new Error("lines cannot be added before a schema is set or after the final commit");
    return this.builder;
  }

  private committed(): Crossfilter {
    if (this.crossfilter === null) throw new Error("nothing has been committed");
    return this.crossfilter;
  }
}

function listValues({ columns }: LineStore): StoreInfo["values"] {
  const short = [...columns].filter(([, { dictionary }]) => dictionary.size <= MOST_VALUES);
  return Object.fromEntries(short.map(([name, { dictionary }]) => [name, dictionary.values]));
}

/** Rows are made for one answer; sums stay in the cross-filter's memory and are copied. */
function findOwnBuffers(question: Question, result: Results[keyof Results]): ArrayBuffer[] {
  if (question.kind !== "update") return [];
  const { answer } = result as { answer: Answers<Wants> };
  return Object.values(answer).flatMap((one) => (one.kind === "groups" ? [] : buffersOf(one.rows)));
}

function buffersOf({ lines, measures }: Rows): ArrayBuffer[] {
  return [lines, ...Object.values(measures)].map(({ buffer }) => buffer as ArrayBuffer);
}
