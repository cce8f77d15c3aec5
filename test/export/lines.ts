import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import type { ProjectOutturn } from "../../src/domain/outturn/projectOutturn.ts";
import { DEFAULT_THRESHOLDS } from "../../src/domain/outturn/thresholds.ts";
import type { Project } from "../../src/domain/project/project.ts";
import type { ExportedLine } from "../../src/export/tables/linesTable.ts";

/** A project derived with the usual limits. */
export function derived(project: Project): ProjectOutturn {
  return deriveProject(project, { thresholds: DEFAULT_THRESHOLDS, profiles: [] });
}

/** The lines of projects as the export takes them. */
export function exported(...projects: readonly Project[]): ExportedLine[] {
  return projects.flatMap((project) => derived(project).lines.map((line) => ({ project, line })));
}

/** What must survive a journey through a file: every line's name, amounts in fen, status and reason. */
export function essentials(projects: readonly Project[]) {
  return projects.flatMap(({ year, unit, name, lines }) =>
    lines.map((line) => ({
      project: [year, unit.text, name.text],
      name: line.name.text,
      budget: line.budget.fen,
      revised: line.revised?.fen ?? null,
      actual: line.actual.fen,
      status: line.status.text,
      reason: line.reason.text,
    })),
  );
}
