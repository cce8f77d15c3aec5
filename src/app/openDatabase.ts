import { ClickhouseError } from "../engine/clickhouse/errors.ts";
import { type OpenedLines, openClickhouse } from "../engine/clickhouse/openClickhouse.ts";
import type { CatalogEntry } from "../ingest/catalog.ts";
import { LINE_SCHEMA } from "../lines/lineSchema.ts";
import { lineSourceTexts } from "../messages/lineSource.ts";
import { datasetPath } from "./datasetPath.ts";
import type { Problem } from "./problem.ts";
import { request } from "./request.ts";

/** Opens the database that an entry of kind `clickhouse` names; what is wrong comes back as one sentence. */
export async function openDatabase({ id, fields }: CatalogEntry): Promise<OpenedLines | { readonly problem: Problem }> {
  const { url, database, table } = fields ?? {};
  const isName = (name: unknown): name is string => typeof name === "string" && /^[A-Za-z_]\w*$/.test(name);
  if (!isName(database) || !isName(table)) {
    return { problem: { text: lineSourceTexts.noTable, params: { id, found: JSON.stringify({ database, table }) } } };
  }
  try {
    return await openClickhouse({ url: addressOf(String(url)), database, table }, LINE_SCHEMA, request);
  } catch (error) {
    const text = error instanceof ClickhouseError ? error.sentence : lineSourceTexts.broke;
    return { problem: { text, params: { reason: String(error) } } };
  }
}

/** An address in the catalog is relative to the catalog, as its files are. */
function addressOf(url: string): string {
  return /^(?:\/|\w+:)/.test(url) ? url : datasetPath({ file: url });
}
