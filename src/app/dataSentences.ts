import { cleanings } from "../domain/project/cleanings.ts";
import type { Project } from "../domain/project/project.ts";
import { readCells } from "../domain/project/readCells.ts";
import { data } from "../messages/data.ts";
import type { Sentence, Value } from "../sentences/sentence.ts";
import type { Loaded } from "./load.ts";

const count = (n: number): Value => ({ kind: "count", count: n });

/** What the data set holds, how much of it was cleaned, and what was wrong with reading it. */
export function dataSentences({ entry, outturns, issues }: Loaded): Sentence[] {
  const projects = outturns.map(({ project }) => project);
  return [...contents(entry.file, projects), wrong(issues)];
}

function contents(name: string, projects: readonly Project[]): Sentence[] {
  const file: Value = { kind: "title", text: { zh: name, en: name } };
  if (projects.length === 0) return [{ text: data.holdsNothing, values: { file } }];
  const add = (size: (project: Project) => number) => projects.reduce((sum, project) => sum + size(project), 0);
  const cleaned = add((project) => new Set(cleanings(project).flatMap(({ cells }) => cells)).size);
  return [
    {
      text: data.holds,
      values: {
        file,
        projects: count(projects.length),
        lines: count(add(({ lines }) => lines.length)),
        indicators: count(add(({ items }) => items.reduce((sum, { members }) => sum + members.length, 0))),
        cells: count(add((project) => readCells(project).length)),
      },
    },
    cleaned === 0
      ? { text: data.cleanedNone, values: {} }
      : { text: data.cleanedSome, values: { cleaned: count(cleaned) } },
  ];
}

function wrong(issues: Loaded["issues"]): Sentence {
  if (issues.length === 0) return { text: data.issuesNone, values: {} };
  const kinds = [
    { text: data.errors, found: issues.filter(({ severity }) => severity === "error").length },
    { text: data.warnings, found: issues.filter(({ severity }) => severity === "warning").length },
  ].filter(({ found }) => found > 0);
  const entries = kinds.map(({ text, found }): Sentence => ({ text, values: { count: count(found) } }));
  return {
    text: data.issuesSome,
    values: { list: { kind: "list", entries }, first: count(kinds[0]?.found ?? 0) },
  };
}
