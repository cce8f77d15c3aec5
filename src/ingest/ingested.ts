import type { Project } from "../domain/project/project.ts";
import type { Issue } from "./issue.ts";

/** What a file gave: every project that could be read, and everything that was wrong. */
export interface Ingested {
  readonly projects: readonly Project[];
  readonly issues: readonly Issue[];
}
