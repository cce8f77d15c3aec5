import type { Project } from "../domain/project/project.ts";
import { writeLinesCsv } from "../export/writeLinesCsv.ts";
import { catalogEntryOf } from "../ingest/catalogEntryOf.ts";
import { writeDataset } from "../ingest/writeDataset.ts";
import type { Written } from "./ingestMessages.ts";

/** Projects as a canonical data set under `name`, their lines as CSV, and the catalog's entry for them. */
export function writeAll(name: string, projects: readonly Project[]): Written {
  const text = writeDataset(projects);
  const hasLines = projects.some(({ lines }) => lines.length > 0);
  return {
    json: new Blob([text], { type: "application/json" }),
    csv: hasLines ? new Blob([writeLinesCsv(projects)], { type: "text/csv" }) : null,
    entry: catalogEntryOf(name, text, projects),
  };
}
