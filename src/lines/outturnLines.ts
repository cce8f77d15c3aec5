import { isSilent } from "../domain/outturn/isSilent.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { Chunk } from "../engine/chunk.ts";
import { LineChunkBuilder } from "./lineChunkBuilder.ts";
import type { LineRecord } from "./lineSchema.ts";
import { projectKey } from "./projectKey.ts";

/** What a project is known by in the table of lines. */
export function projectKeyOf({ project }: ProjectOutturn): string {
  return projectKey({ name: project.name.text, unit: project.unit.text, year: String(project.year ?? "") });
}

/** The lines of projects as chunks of at most `size`, projects and lines in their order. */
export function* outturnChunks(outturns: readonly ProjectOutturn[], size: number): Generator<Chunk> {
  const all = outturns.reduce((sum, { lines }) => sum + lines.length, 0);
  let left = all;
  let builder = new LineChunkBuilder(Math.min(size, left));
  for (const outturn of outturns) {
    const key = projectKeyOf(outturn);
    for (const line of outturn.lines) {
      builder.add(recordOf(outturn, key, line));
      left -= 1;
      if (!builder.isFull) continue;
      yield builder.build();
      builder = new LineChunkBuilder(Math.min(size, left));
    }
  }
  if (builder.length > 0 || all === 0) yield builder.build();
}

function recordOf({ project }: ProjectOutturn, key: string, line: LineOutturn): LineRecord {
  const { source } = line.line.name;
  return {
    category: line.deviation?.primary ?? null,
    unit: project.unit.text,
    department: project.department.text,
    year: project.year === null ? null : String(project.year),
    status: line.status,
    reasonState: line.deviation === null ? null : isSilent(line) ? "missing" : "stated",
    project: key,
    name: line.line.name.text,
    reason: line.line.reason.text,
    file: source.file,
    row: source.row ?? Number.NaN,
    budget: line.baseFen ?? Number.NaN,
    actual: line.actualFen ?? Number.NaN,
  };
}
