import { startEngine } from "../../../../src/engine/client.ts";
import type { Loaded } from "../contender.ts";
import type { BenchData } from "../data.ts";
import { readAnswers, SCHEMA, toChunk, toClauses, WANTS } from "./outturn.ts";

/** The engine as the app uses it: in a worker, one message there and one back. */
export async function worker(data: BenchData): Promise<Loaded> {
  const engine = startEngine(SCHEMA);
  await engine.append(toChunk(data));
  await engine.commit(true);
  return {
    update: async (filter) => (await engine.update(toClauses(filter), WANTS)).answer,
    read: readAnswers,
  };
}
