import { readdirSync, readFileSync } from "node:fs";
import { WorkbenchAsker } from "../../../src/app/workbench/askWorkbench.ts";
import type { WorkbenchPicture } from "../../../src/app/workbench/workbenchPicture.ts";
import { EVERYTHING, type WorkbenchState } from "../../../src/app/workbench/workbenchState.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import type { ProjectOutturn } from "../../../src/domain/outturn/projectOutturn.ts";
import { DEFAULT_THRESHOLDS } from "../../../src/domain/outturn/thresholds.ts";
import { Crossfilter } from "../../../src/engine/crossfilter.ts";
import type { LineQueries, StoreInfo } from "../../../src/engine/engine.ts";
import { StoreBuilder } from "../../../src/engine/storeBuilder.ts";
import { ingest } from "../../../src/ingest/ingest.ts";
import { LINE_SCHEMA } from "../../../src/lines/lineSchema.ts";
import { outturnChunks } from "../../../src/lines/outturnLines.ts";

/** The projects of the published forms. */
export async function publishedOutturns(): Promise<ProjectOutturn[]> {
  const names = readdirSync("data").filter((name) => name.endsWith(".json") && name !== "catalog.json");
  const read = await Promise.all(names.sort().map((name) => ingest({ name, bytes: readFileSync(`data/${name}`) })));
  return read.flatMap(({ projects }) => projects.map((project) => deriveProject(project)));
}

/** The lines of projects as something to ask, without a worker. */
export function openLines(outturns: readonly ProjectOutturn[]): { queries: LineQueries; info: StoreInfo } {
  const builder = new StoreBuilder(LINE_SCHEMA);
  for (const chunk of outturnChunks(outturns, 7)) builder.append(chunk);
  const store = builder.build();
  const crossfilter = new Crossfilter(store);
  const { version, lines, columns } = store;
  const values = Object.fromEntries([...columns].map(([name, { dictionary }]) => [name, dictionary.values]));
  const queries: LineQueries = {
    update: async (clauses, wants) => ({ version, answer: crossfilter.update(clauses, wants) }),
    search: async (column, text, limit) => ({ version, answer: crossfilter.search(column, text, limit) }),
    line: async (line, names) => ({ version, answer: crossfilter.line(line, names) }),
    close: () => {},
  };
  return { queries, info: { version, lines, values } };
}

/** A reader of pictures of these projects. */
export function pictureOf(
  outturns: readonly ProjectOutturn[],
): (state?: Partial<WorkbenchState>) => Promise<WorkbenchPicture> {
  const { queries, info } = openLines(outturns);
  const asker = new WorkbenchAsker(queries, DEFAULT_THRESHOLDS);
  return (state) => asker.ask({ ...EVERYTHING, ...state }, info, new AbortController().signal);
}
