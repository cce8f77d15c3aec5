import type { ReadStep } from "./lineReader.ts";

/** Reads a partition, in the format that its name says. */
export async function* readLines(bytes: Uint8Array, file: string): AsyncGenerator<ReadStep, void> {
  if (/\.parquet$/i.test(file)) {
    const { readParquetLines } = await import("./readParquetLines.ts");
    yield* readParquetLines(bytes, file);
  } else {
    const { readCsvLines } = await import("./readCsvLines.ts");
    yield* readCsvLines(bytes, file);
  }
}
