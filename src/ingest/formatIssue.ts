import type { Source } from "../domain/project/source.ts";
import { format, type Lang } from "../messages/text.ts";
import type { Issue } from "./issue.ts";
import { shorten } from "./issueAt.ts";
import { ISSUE_TEXTS } from "./issueTexts.ts";

/** What is wrong and what to do, as one or two sentences. */
export function issueMessage(issue: Issue, lang: Lang): string {
  return format(ISSUE_TEXTS[issue.code], lang, issue.params);
}

/**
 * An issue on one line, `file:row:column: message`; `-` stands for a row or column it does not have, and the
 * sheet or table is named in front of the message.
 */
export function formatIssue(issue: Issue, lang: Lang): string {
  return formatAt(issue.source, issueMessage(issue, lang), lang);
}

/** Any sentence about a place in a file, in the same form. */
export function formatAt({ file, table, row, column }: Source, sentence: string, lang: Lang): string {
  const header = column === null ? "-" : shorten(column);
  const sheet = table === null ? "" : lang === "zh" ? `（${table}）` : `(${table}) `;
  return `${file}:${row ?? "-"}:${header || "-"}: ${sheet}${sentence}`;
}
