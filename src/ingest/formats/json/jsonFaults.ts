import type { Text } from "../../../messages/text.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, issueAt } from "../../issueAt.ts";
import {
  type Expected,
  type JsonDocument,
  type JsonFault,
  type JsonObject,
  type JsonValue,
  MAX_DEPTH,
} from "./parseJson.ts";

/** The part of a data set's outermost object that cannot be used. */
export type EnvelopeFault = "format" | "version" | "projects";

/** What JSON's grammar wanted, in words. */
const SYNTAX: Readonly<Record<Expected, Text>> = {
  value: { zh: "一个值", en: "a value" },
  field: { zh: "用双引号括起的字段名", en: "a field name in double quotes" },
  colon: { zh: "冒号", en: "a colon" },
  nextField: { zh: "逗号或 }", en: "a comma or }" },
  nextElement: { zh: "逗号或 ]", en: "a comma or ]" },
  quote: { zh: "同一行内结束的引号", en: "a closing quote on the same line" },
  escape: { zh: "有效的转义", en: "a valid escape" },
  end: { zh: "文件结束", en: "the end of the file" },
};

/** Kinds of value in words, by valibot's names of what it expected. */
const KINDS: Readonly<Record<string, Text>> = {
  Array: { zh: "列表", en: "a list" },
  Object: { zh: "对象", en: "an object" },
  boolean: { zh: "true 或 false", en: "true or false" },
  string: { zh: "文字", en: "a text" },
  "(string | number)": { zh: "文字或数字", en: "a text or a number" },
  ">=1": { zh: "至少一项", en: "at least one entry" },
};

/** Faults listed for one broken project; the rest are counted. */
const FAULTS_LISTED = 20;

/** Why the text is not JSON. */
export function syntaxIssue(fault: JsonFault, file: string): Issue {
  const { line } = fault;
  const source = fileSource(file, line);
  if (fault.kind === "cut") return issueAt("json-cut", source, { line });
  if (fault.kind === "deep") return issueAt("json-deep", source, { line, limit: MAX_DEPTH });
  const { zh, en } = SYNTAX[fault.expected];
  return issueAt("json-syntax", source, { line, expectedZh: zh, expectedEn: en, found: fault.found });
}

/** Why the outermost object is not a data set of ours. */
export function envelopeIssue(fault: EnvelopeFault, root: JsonValue, document: JsonDocument, file: string): Issue {
  const object = isHolder(root) && !Array.isArray(root) ? (root as JsonObject) : null;
  const found = show(object === null ? root : object[fault]);
  const source = fileSource(file, (object === null ? null : document.lineOf(object, fault)) ?? 1);
  if (fault === "format") return issueAt("json-not-dataset", source, { found });
  if (fault === "version") return issueAt("json-version", source, { found });
  const { zh, en } = KINDS.Array as Text;
  return issueAt("json-shape", source, { place: "projects", expectedZh: zh, expectedEn: en, found });
}

/** What is wrong with a project that the schema refuses: the project itself, then its first faults, each with its line. */
export function projectIssues(
  entries: readonly JsonValue[],
  index: number,
  faults: readonly Fault[],
  document: JsonDocument,
  file: string,
): Issue[] {
  const entry = entries[index] as JsonValue;
  const issues: Issue[] = [];
  const name = isHolder(entry) && "name" in entry && typeof entry.name === "string" ? entry.name : "";
  const row = document.lineOf(entries, index);
  issues.push(
    issueAt("json-project-skipped", fileSource(file, row), { number: index + 1, name, count: faults.length }),
  );
  for (const fault of faults.slice(0, FAULTS_LISTED)) {
    const last = fault.path?.[fault.path.length - 1];
    const line = last && isHolder(last.input) ? document.lineOf(last.input, String(last.key)) : null;
    const place = [`projects[${index}]`, ...(fault.path ?? []).map(step)].join("");
    const source = fileSource(file, line ?? row);
    if (last && last.value === undefined) {
      issues.push(issueAt("json-field-missing", source, { place }));
      continue;
    }
    const expected = KINDS[fault.expected ?? ""] ?? { zh: ` ${fault.expected} `, en: String(fault.expected) };
    issues.push(
      issueAt("json-shape", source, {
        place,
        expectedZh: expected.zh,
        expectedEn: expected.en,
        found: show(last ? (last.value as JsonValue) : entry),
      }),
    );
  }
  return issues;
}

interface Fault {
  readonly expected: string | null;
  readonly path?: readonly { readonly input: unknown; readonly key: unknown; readonly value: unknown }[] | undefined;
}

function step({ key }: { readonly key: unknown }): string {
  return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A value as the file writes it, for a message. */
function show(value: JsonValue | undefined): string {
  if (value === undefined) return "—";
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "—");
}
