import type { Issue } from "../ingest/issue.ts";
import { fileSource, issueAt } from "../ingest/issueAt.ts";
import type { IssueCode } from "../ingest/issueTexts.ts";

/** Faults of one kind in one file that are said one by one: more are read by nobody, and counted. */
const SAID_EACH = 100;

/** Keeps the issues of a partition to a number somebody can read; nothing goes uncounted. */
export class IssueTally {
  /** Where readers put what they find; emptied by `takeFound`. */
  readonly found: Issue[] = [];
  readonly #file: string;
  readonly #counts = new Map<IssueCode, number>();

  constructor(file: string) {
    this.#file = file;
  }

  /** What was found since this was last asked, without what is beyond the number. */
  takeFound(): readonly Issue[] {
    const kept = this.found.filter(({ code }) => {
      const count = (this.#counts.get(code) ?? 0) + 1;
      this.#counts.set(code, count);
      return count <= SAID_EACH;
    });
    this.found.length = 0;
    return kept;
  }

  /** The last of it, with how many of each kind were only counted. */
  finish(): readonly Issue[] {
    const rest = this.takeFound();
    const more = [...this.#counts].filter(([, count]) => count > SAID_EACH);
    return [
      ...rest,
      ...more.map(([code, count]) =>
        issueAt("lines-more-issues", fileSource(this.#file), { code, count, more: count - SAID_EACH, said: SAID_EACH }),
      ),
    ];
  }
}
