import type { Project } from "../project/project.ts";
import { GRADE_BANDS } from "./grade.ts";
import type { GradeBand } from "./score.ts";

/** What the claims of a form are read by. The rules that recompute them are the profile's, `profiles.ts`. */
export interface ScoringFrame {
  readonly id: string;
  /** Points for budget execution where the form scores it without printing them; null where it has none. */
  readonly executionWeight: string | null;
  readonly grades: readonly GradeBand[];
}

const frame = (id: string, executionWeight: string | null): ScoringFrame => ({
  id,
  executionWeight,
  grades: GRADE_BANDS,
});

/** The frames of the built-in profiles; the first is the default. */
export const FRAMES = {
  "national-2020": frame("national-2020", "10"),
  "sichuan-2023": frame("sichuan-2023", "10"),
  "hubei-2020": frame("hubei-2020", "20"),
  "transfer-payment": frame("transfer-payment", null),
  "jiangxi-2017": frame("jiangxi-2017", null),
  "beijing-2016": frame("beijing-2016", "10"),
} as const satisfies Record<string, ScoringFrame>;

/**
 * The frame of the profile a project names: a site's own of that id before the built-in one. The national one
 * where the project names none, or one that nobody knows; a site's own national one likewise goes first.
 */
export function frameOf(project: Project, own: readonly ScoringFrame[] = []): ScoringFrame {
  const find = (id: string) => [...own, ...Object.values<ScoringFrame>(FRAMES)].find((each) => each.id === id);
  return find(project.profile ?? "") ?? find("national-2020") ?? FRAMES["national-2020"];
}
