import type { AmountUnit } from "../domain/money/fen.ts";
import type { Encoding } from "./encoding.ts";
import type { Ingested } from "./ingested.ts";

/** What the reader of a file may decide in the file's stead. */
export interface IngestOptions {
  /** Encoding of a text file, where the guess was wrong. */
  readonly encoding?: Encoding;
  /** Unit of amounts that neither their cell nor their file names; without it such amounts are read in 元. */
  readonly amountUnit?: AmountUnit;
}

/** A file on its way to a format's reader. */
export interface FormatInput {
  /** Name of the file, without a folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The decoded text, without a byte-order mark; "" for containers (XLSX, DOCX). */
  readonly text: string;
  readonly options: IngestOptions;
}

/** Reads one format. It reports bad data as issues; what it throws is reported as an unreadable file. */
export type ReadFormat = (input: FormatInput) => Ingested | Promise<Ingested>;
