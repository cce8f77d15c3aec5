import { safeParse } from "valibot";
import type { Project } from "../../../domain/project/project.ts";
import type { Ingested } from "../../ingested.ts";
import type { Issue } from "../../issue.ts";
import { fileSource, inRowOrder, issueAt } from "../../issueAt.ts";
import { FIELDS, type ProjectData, ProjectSchema } from "./datasetSchema.ts";
import type { EnvelopeFault } from "./jsonFaults.ts";
import { type JsonDocument, type JsonObject, type JsonValue, parseJson } from "./parseJson.ts";
import { readProject } from "./readProject.ts";

const DATASET_FORMAT = "outturn-dataset";
const DATASET_VERSION = 1;

/** What of a data set's outermost object cannot be used; null where it is as it should be. */
function envelopeFault(value: JsonValue): EnvelopeFault | null {
  if (!isObject(value) || value.format !== DATASET_FORMAT) return "format";
  if (value.version !== DATASET_VERSION) return "version";
  return Array.isArray(value.projects) ? null : "projects";
}

/**
 * Reads a canonical JSON data set (`public/schema/dataset.schema.json`). A broken project is reported, with
 * the line of each fault, and left out; the others are kept. Unknown fields are named in a warning. Never throws.
 */
export async function readDataset(text: string, file: string): Promise<Ingested> {
  const document = parseJson(text);
  // What is wrong is put into words by a part that loads only when something is.
  const faults = () => import("./jsonFaults.ts");
  if ("kind" in document) return { projects: [], issues: [(await faults()).syntaxIssue(document, file)] };
  const { value } = document;
  const issues = document.twice.map(({ field, line }) =>
    issueAt("json-field-twice", fileSource(file, line), { field }),
  );
  const refusal = envelopeFault(value);
  if (refusal !== null) {
    const { envelopeIssue } = await faults();
    return { projects: [], issues: [...issues, envelopeIssue(refusal, value, document, file)] };
  }
  const root = value as JsonObject;
  const entries = root.projects as readonly JsonValue[];

  warnUnknown(root, document, file, issues);
  const projects: Project[] = [];
  for (const [index, entry] of entries.entries()) {
    const result = safeParse(ProjectSchema, entry);
    // The input is used, not valibot's copy: lines are kept by the objects the parser made.
    if (result.success) {
      const data = entry as unknown as ProjectData;
      projects.push(readProject(data, `p${projects.length + 1}`, document, file, issues));
    } else issues.push(...(await faults()).projectIssues(entries, index, result.issues, document, file));
  }
  if (projects.length === 0) issues.push(issueAt("no-projects", fileSource(file)));
  return { projects, issues: inRowOrder(issues) };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
