import { readDataset } from "../ingest/formats/json/readDataset.ts";
import type { Ingested } from "../ingest/ingested.ts";

/**
 * Reads a published file just as `ingest` does. A JSON data set in plain UTF-8, which the first picture is usually
 * made from, goes straight to its reader; recognising any other file is a part that loads when there is one.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<Ingested> {
  const OPENING_BRACE = 123;
  if (name.endsWith(".json") && bytes[0] === OPENING_BRACE) {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return await readDataset(text, name.replace(/^.*\//, ""));
    } catch (error) {
      // Not UTF-8: the encoding is for the other reader to find.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  const { ingest } = await import("../ingest/ingest.ts");
  return ingest({ name, bytes });
}
