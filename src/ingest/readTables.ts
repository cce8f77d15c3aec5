import type { Project } from "../domain/project/project.ts";
import type { FormatInput } from "./format.ts";
import type { RawDocument } from "./formats/document.ts";
import type { Ingested } from "./ingested.ts";
import type { Issue } from "./issue.ts";
import { fileSource, issueAt } from "./issueAt.ts";
import { gridOf } from "./list/grid.ts";
import { readList } from "./list/readList.ts";
import { recogniseForm } from "./recognise/recogniseForm.ts";

/** Makes projects of a document's tables: self-evaluation forms where they are recognised, else lists of lines. */
export function readTables({ tables, issues }: RawDocument, { file, options }: FormatInput): Ingested {
  const { mapping, keepTables } = options;
  const kept = keepTables ? { tables: tables.map((raw) => ({ grid: gridOf(raw), raw })) } : {};
  const form = mapping ? null : recogniseForm(tables, file, options.amountUnit);
  if (form !== null && form.template !== null) {
    const { confidence, unplaced } = form;
    const reading = { ...kept, form: { confidence, unplaced: unplaced.length } };
    return { projects: form.projects, issues: [...issues, ...form.issues], reading };
  }
  const projects: Project[] = [];
  const all: Issue[] = [...issues];
  for (const table of tables) {
    if (mapping && table.name !== mapping.table) continue;
    const list = readList(gridOf(table), file, options);
    for (const project of list.projects) projects.push(renumber(project, `p${projects.length + 1}`));
    for (const issue of list.issues) all.push(issue);
  }
  if (projects.length === 0 && tables.length > 0) all.push(issueAt("form-not-recognised", fileSource(file)));
  return { projects, issues: all, reading: { ...kept, list: true } };
}

/** A list's project under an id of its own among the file's. */
function renumber(project: Project, id: string): Project {
  const lines = project.lines.map((line, index) => ({ ...line, id: `${id}.l${index + 1}` }));
  return { ...project, id, lines };
}
