import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** DuckDB, which writes the Parquet of the tests; null where its native part is missing on this machine. */
export async function openDuckdb() {
  try {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    return await (await DuckDBInstance.create()).connect();
  } catch {
    return null;
  }
}

type Connection = NonNullable<Awaited<ReturnType<typeof openDuckdb>>>;

/** A Parquet file with what a query gives; `{csv}` in it stands for a file that holds `text`. */
export async function makeParquet(
  connection: Connection,
  query: string,
  { text = "", options = "" }: { readonly text?: string; readonly options?: string } = {},
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "outturn-"));
  try {
    const csv = join(folder, "in.csv");
    writeFileSync(csv, text);
    const out = join(folder, "out.parquet");
    const asked = query.replaceAll("{csv}", csv);
    await connection.run(`COPY (${asked}) TO '${out}' (FORMAT parquet${options})`);
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
