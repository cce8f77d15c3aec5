import type { Project } from "../project/project.ts";
import { scoreProject } from "../scoring/scoreProject.ts";
import { frameOf, type ScoringFrame } from "../scoring/scoringFrame.ts";
import { byCategory } from "./byCategory.ts";
import { deriveLine } from "./deriveLine.ts";
import { keepExact } from "./keepExact.ts";
import { lineFromFunds } from "./lineFromFunds.ts";
import type { LineOutturn } from "./lineOutturn.ts";
import type { ProjectOutturn } from "./projectOutturn.ts";
import { rates } from "./rates.ts";
import { DEFAULT_THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { totals } from "./totals.ts";

export interface DeriveOptions {
  /** Rates below which execution is low. */
  readonly thresholds?: Thresholds;
  /** A site's own scoring profiles, which go before the built-in ones. */
  readonly profiles?: readonly ScoringFrame[];
}

/**
 * Derives everything the views, the audit and the command line read from a project. Pure: the same project
 * and options give the same outturn. A form without cost lines gets one made from its funds' total.
 */
export function deriveProject(project: Project, options: DeriveOptions = {}): ProjectOutturn {
  const steps = deriveInSteps(project, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Lines derived between two steps: a millisecond's work or two. */
const LINES_A_STEP = 64;

/** The same in small steps, so that a page with a hundred thousand lines can do something else in between. */
export function* deriveInSteps(project: Project, options: DeriveOptions = {}): Generator<void, ProjectOutturn, void> {
  const { thresholds = DEFAULT_THRESHOLDS, profiles } = options;
  const substitute = project.lines.length === 0 ? lineFromFunds(project) : null;
  const derived: LineOutturn[] = [];
  for (const line of substitute === null ? project.lines : [substitute]) {
    derived.push(deriveLine(line, thresholds, project.year));
    if (derived.length % LINES_A_STEP === 0) yield;
  }
  const lines = keepExact(derived);
  yield;
  const sums = totals(lines);
  yield;
  const scoring = frameOf(project, profiles);
  return {
    project,
    lines,
    fromFunds: substitute !== null,
    totals: sums,
    byCategory: byCategory(lines),
    rates: rates(project.funds, sums, substitute !== null),
    score: scoreProject(project, scoring),
    scoring,
  };
}
