import type { AmountUnit } from "../domain/money/fen.ts";
import type { Encoding } from "./encoding.ts";
import type { Ingested } from "./ingested.ts";
import type { ListMapping } from "./list/listMapping.ts";

/** What the reader of a file may decide in the file's stead. */
export interface IngestOptions {
  /** Encoding of a text file, where the guess was wrong. */
  readonly encoding?: Encoding;
  /** Unit of amounts that neither their cell nor their file names; without it such amounts are read in 元. */
  readonly amountUnit?: AmountUnit;
  /** What a reader of the file said its columns are; the file is then read as that one list and as nothing else. */
  readonly mapping?: ListMapping;
  /** Keeps the tables for pictures of the places where problems stand. */
  readonly keepTables?: boolean;
  /** Told now and then how many rows of a list have been read, of how many. */
  readonly onRows?: (done: number, all: number) => void;
  /** Told how many pages of a document have been read, of how many. */
  readonly onPages?: (done: number, all: number) => void;
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
