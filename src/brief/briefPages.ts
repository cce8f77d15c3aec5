import { hatchDefinition } from "./bar.ts";
import type { BriefOptions, BriefProject } from "./briefData.ts";
import { fullReport, reportNotes } from "./fullReport.ts";
import type { Markup } from "./markup.ts";
import { portfolioPage } from "./portfolioPage.ts";
import { projectPage } from "./projectPage.ts";

/** One page: a project's, or that of several projects together. */
export function briefPage(projects: readonly BriefProject[], options: BriefOptions): Markup[] {
  const [first, second] = projects;
  if (first === undefined) return [];
  return [hatchDefinition(), second === undefined ? projectPage(first, options) : portfolioPage(projects, options)];
}

/** The page and everything behind it: of several projects each one's page and report, then the terms and the data version. */
export function fullPages(projects: readonly BriefProject[], options: BriefOptions): Markup[] {
  if (projects.length === 0) return [];
  const own = projects.flatMap((project) => [
    ...(projects.length > 1 ? [projectPage(project, options)] : []),
    fullReport(project, options),
  ]);
  return [...briefPage(projects, options), ...own, reportNotes(options)];
}
