import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { FEN_PER_UNIT } from "../src/domain/money/fen.ts";
import { type ListRole, readHeader } from "../src/ingest/headerSynonyms.ts";
import { listPartition, type PartitionEntry } from "./catalogEntry.ts";

const AMOUNTS: readonly ListRole[] = ["budget", "revised", "actual"];
/** DuckDB's own number of rows in a group; a reader holds one group at a time. */
const GROUP = 122_880;

const quoteName = (name: string) => `"${name.replaceAll('"', '""')}"`;
const quoteText = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes Parquet partitions of a CSV list in UTF-8, one a year, in a folder: one line a row, below one header row, in
 * the words `headerSynonyms.ts` knows. Amounts whose header names their unit become whole fen where every cell of the
 * column is a bare number; else the column stays as text, and the page reads it as it reads a list. Gives what a
 * catalog lists of them.
 */
export async function partitionCsv(csv: string, out: string): Promise<PartitionEntry[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const rowsOf = async (query: string) => (await connection.runAndReadAll(query)).getRows();
  try {
    await connection.run(
      `CREATE TABLE list AS SELECT * FROM read_csv(${quoteText(csv)}, header = true, all_varchar = true, delim = ',')`,
    );
    const headers = (await rowsOf("DESCRIBE list")).map(([name]) => String(name));
    const columns: string[] = [];
    let year: string | null = null;
    for (const header of headers) {
      const { role, unit } = readHeader(header);
      const name = quoteName(header);
      if (role === "year") year ??= name;
      const isAmount = role !== null && AMOUNTS.includes(role) && unit !== null;
      columns.push(isAmount ? ((await inFen(role, name, FEN_PER_UNIT[unit])) ?? name) : name);
    }

    mkdirSync(out, { recursive: true });
    const years = year === null ? [null] : (await rowsOf(`SELECT DISTINCT ${year} FROM list ORDER BY 1`)).flat();
    const stem = basename(csv).replace(/\.[^.]*$/, "");
    const files: PartitionEntry[] = [];
    for (const each of years) {
      const mark = each === null ? "" : String(each).replace(/[^\w-]+/g, "");
      const file = mark === "" || stem.endsWith(mark) ? `${stem}.parquet` : `${stem}-${mark}.parquet`;
      const where =
        year === null ? "" : `WHERE ${year} IS NOT DISTINCT FROM ${each === null ? "NULL" : quoteText(String(each))}`;
      const target = quoteText(join(out, file));
      await connection.run(
        `COPY (SELECT ${columns.join(", ")} FROM list ${where}) TO ${target}
         (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${GROUP})`,
      );
      const [[count] = []] = await rowsOf(`SELECT count(*) FROM list ${where}`);
      files.push(listPartition(out, file, Number(count)));
    }
    return files;
  } finally {
    connection.closeSync();
  }

  /** An amount column as whole fen; null where a cell is no bare number, or has a fraction of a fen. */
  async function inFen(role: ListRole, name: string, fen: number): Promise<string | null> {
    const exact = `TRY_CAST(trim(${name}) AS DECIMAL(28, 10)) * ${fen}`;
    const fits = `${exact} IS NOT NULL AND ${exact} = round(${exact}) AND abs(${exact}) < 9007199254740992`;
    const isBlank = `coalesce(trim(${name}), '') = ''`;
    const [[others] = []] = await rowsOf(
      `SELECT count(*) FROM list WHERE NOT (${isBlank}) AND NOT coalesce(${fits}, false)`,
    );
    if (Number(others) > 0) return null;
    return `CASE WHEN ${isBlank} THEN NULL ELSE CAST(${exact} AS BIGINT) END AS ${role}_fen`;
  }
}
