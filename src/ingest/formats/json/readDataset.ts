import { safeParse } from "valibot";
import type { Project } from "../../../domain/project/project.ts";
import type { Text } from "../../../messages/text.ts";
import type { Ingested } from "../../ingested.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, inRowOrder, issueAt } from "../../issueAt.ts";
import { FIELDS, type ProjectData, ProjectSchema } from "./datasetSchema.ts";
import {
  type JsonDocument,
  type JsonFault,
  type JsonObject,
  type JsonValue,
  MAX_DEPTH,
  parseJson,
} from "./parseJson.ts";
import { readProject } from "./readProject.ts";

const DATASET_FORMAT = "outturn-dataset";
const DATASET_VERSION = 1;

/** Faults listed for one broken project; the rest are counted. */
const FAULTS_LISTED = 20;

/** Kinds of value in words, by valibot's names of what it expected. */
const EXPECTED: Readonly<Record<string, Text>> = {
  Array: { zh: "列表", en: "a list" },
  Object: { zh: "对象", en: "an object" },
  boolean: { zh: "true 或 false", en: "true or false" },
  string: { zh: "文字", en: "a text" },
  "(string | number)": { zh: "文字或数字", en: "a text or a number" },
  ">=1": { zh: "至少一项", en: "at least one entry" },
};

/**
 * Reads a canonical JSON data set (`public/schema/dataset.schema.json`). A broken project is reported, with
 * the line of each fault, and left out; the others are kept. Unknown fields are named in a warning. Never throws.
 */
export function readDataset(text: string, file: string): Ingested {
  const document = parseJson(text);
  if ("kind" in document) return { projects: [], issues: [jsonIssue(document, file)] };
  const { value } = document;
  const issues = document.twice.map(({ field, line }) =>
    issueAt("json-field-twice", fileSource(file, line), { field }),
  );
  const refuse = (code: "json-not-dataset" | "json-version", found: JsonValue | undefined, row: number | null) => ({
    projects: [],
    issues: [...issues, issueAt(code, fileSource(file, row), { found: show(found) })],
  });
  if (!isObject(value)) return refuse("json-not-dataset", value, 1);
  const { format, version, projects: entries } = value;
  if (format !== DATASET_FORMAT) return refuse("json-not-dataset", format, document.lineOf(value, "format") ?? 1);
  if (version !== DATASET_VERSION) return refuse("json-version", version, document.lineOf(value, "version") ?? 1);
  if (!Array.isArray(entries)) {
    const place = { place: "projects", expectedZh: EXPECTED.Array!.zh, expectedEn: EXPECTED.Array!.en };
    const row = document.lineOf(value, "projects") ?? 1;
    return {
      projects: [],
      issues: [...issues, issueAt("json-shape", fileSource(file, row), { ...place, found: show(entries) })],
    };
  }

  warnUnknown(value, document, file, issues);
  const projects: Project[] = [];
  entries.forEach((entry: JsonValue, index) => {
    const result = safeParse(ProjectSchema, entry);
    // The input is used, not valibot's copy: lines are kept by the objects the parser made.
    if (result.success) readOne(entry as unknown as ProjectData, projects.length + 1);
    else report(entry, index, result.issues);
  });
  if (projects.length === 0) issues.push(issueAt("no-projects", fileSource(file)));
  return { projects, issues: inRowOrder(issues) };

  function readOne(data: ProjectData, number: number) {
    projects.push(readProject(data, `p${number}`, document as JsonDocument, file, issues));
  }

  function report(entry: JsonValue, index: number, faults: readonly Fault[]) {
    const name = isObject(entry) && typeof entry.name === "string" ? entry.name : "";
    const row = (document as JsonDocument).lineOf(entries as object, index);
    issues.push(
      issueAt("json-project-skipped", fileSource(file, row), { number: index + 1, name, count: faults.length }),
    );
    for (const fault of faults.slice(0, FAULTS_LISTED)) {
      const last = fault.path?.[fault.path.length - 1];
      const line =
        last && isHolder(last.input) ? (document as JsonDocument).lineOf(last.input, String(last.key)) : null;
      const place = [`projects[${index}]`, ...(fault.path ?? []).map(step)].join("");
      const source = fileSource(file, line ?? row);
      if (last && last.value === undefined) {
        issues.push(issueAt("json-field-missing", source, { place }));
        continue;
      }
      const expected = EXPECTED[fault.expected ?? ""] ?? { zh: ` ${fault.expected} `, en: String(fault.expected) };
      issues.push(
        issueAt("json-shape", source, {
          place,
          expectedZh: expected.zh,
          expectedEn: expected.en,
          found: show(last ? (last.value as JsonValue) : entry),
        }),
      );
    }
  }
}

interface Fault {
  readonly expected: string | null;
  readonly path?: readonly { readonly input: unknown; readonly key: unknown; readonly value: unknown }[] | undefined;
}

function step({ key }: { readonly key: unknown }): string {
  return typeof key === "number" ? `[${key}]` : `.${String(key)}`;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A value as the file writes it, for a message. */
function show(value: JsonValue | undefined): string {
  if (value === undefined) return "—";
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "—");
}

function jsonIssue(fault: JsonFault, file: string): Issue {
  const { line } = fault;
  const source = fileSource(file, line);
  if (fault.kind === "cut") return issueAt("json-cut", source, { line });
  if (fault.kind === "deep") return issueAt("json-deep", source, { line, limit: MAX_DEPTH });
  const { zh, en } = fault.expected;
  return issueAt("json-syntax", source, { line, expectedZh: zh, expectedEn: en, found: fault.found });
}

type Part = keyof typeof FIELDS;

/** Which part of a data set each field that holds objects leads to. */
const PARTS: Readonly<Record<string, Part>> = {
  projects: "project",
  funds: "funds",
  total: "fundRow",
  sources: "fundRow",
  goals: "goal",
  items: "item",
  members: "member",
  lines: "line",
  linesTotal: "linesTotal",
};

/** Names every field that no part of a data set has, once for each part. */
function warnUnknown(root: JsonObject, document: JsonDocument, file: string, issues: Issue[]) {
  const named = new Set<string>();
  const walk = (object: JsonObject, part: Part, place: string) => {
    const kind = part === "item" && "members" in object ? "group" : part;
    for (const [field, value] of Object.entries(object)) {
      if (!(FIELDS[kind] as readonly string[]).includes(field)) {
        if (named.has(`${kind} ${field}`)) continue;
        named.add(`${kind} ${field}`);
        const source = fileSource(file, document.lineOf(object, field));
        issues.push(issueAt("json-field-unknown", source, { field, place: place || "JSON" }));
        continue;
      }
      const inner = PARTS[field];
      if (!inner) continue;
      const path = place === "" ? field : `${place}.${field}`;
      if (isObject(value)) walk(value, inner, path);
      else if (Array.isArray(value)) {
        value.forEach((entry: JsonValue, index) => {
          if (isObject(entry)) walk(entry, inner, `${path}[${index}]`);
        });
      }
    }
  };
  walk(root, "dataset", "");
}
