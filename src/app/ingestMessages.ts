import type { Fen } from "../domain/money/fen.ts";
import type { Project } from "../domain/project/project.ts";
import type { Source } from "../domain/project/source.ts";
import type { WrittenEntry } from "../ingest/catalogEntryOf.ts";
import type { Encoding } from "../ingest/encoding.ts";
import type { Reading } from "../ingest/ingested.ts";
import type { Issue } from "../ingest/issue.ts";
import type { ListMapping } from "../ingest/list/listMapping.ts";
import type { TablePicture } from "../ingest/tablePicture.ts";
import type { PackedLines } from "./ingestLines.ts";
import type { Plain } from "./ingestPlain.ts";
import type { SavedMapping } from "./mapping.ts";

/** A file to be read, and what its reader decided in its stead. */
export interface LocalFile {
  readonly file: File;
  readonly encoding?: Encoding;
  readonly mapping?: ListMapping;
  /** The year of its projects that state none. */
  readonly year?: number;
}

/** What the page asks of the importer. Everything but `read` is answered once, under its number. */
export type ToIngest =
  | { readonly kind: "read"; readonly files: readonly LocalFile[]; readonly saved: readonly SavedMapping[] }
  | { readonly kind: "picture"; readonly request: number; readonly file: number; readonly source: Source }
  | { readonly kind: "preview"; readonly request: number; readonly file: LocalFile }
  | { readonly kind: "write"; readonly request: number };

/**
 * What the importer says. A file comes as its bytes' and rows' progress, its projects and its issues in chunks, and how
 * it was read; `done` ends the import.
 */
export type FromIngest =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "projects"; readonly heads: readonly ProjectHead[]; readonly lines: PackedLines }
  | { readonly kind: "issues"; readonly file: number; readonly issues: readonly Issue[] }
  | { readonly kind: "file"; readonly report: FileReport }
  | { readonly kind: "done" }
  | { readonly kind: "picture"; readonly request: number; readonly picture: TablePicture | null }
  | { readonly kind: "preview"; readonly request: number; readonly preview: Preview }
  | { readonly kind: "write"; readonly request: number; readonly written: Written };

/** A project without its lines: those from `first` on are its, up to the next project's, in later chunks, too. */
export interface ProjectHead {
  readonly head: Plain<Project>;
  readonly first: number;
}

/** How far an import has come: file by file, first its bytes, then its rows or pages. */
export interface Progress {
  readonly name: string;
  /** Number of the file, from 0, of how many. */
  readonly file: number;
  readonly files: number;
  readonly phase: "bytes" | "rows" | "pages";
  readonly done: number;
  readonly all: number;
}

/** How one file was read. */
export interface FileReport extends Pick<Reading, "encoding" | "form" | "list"> {
  readonly name: string;
  readonly size: number;
  readonly projects: number;
  readonly lines: number;
  /** Ids of the templates its projects follow, each once. */
  readonly templates: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** The mapping it was read by: chosen by hand, or kept from an earlier file. */
  readonly mapping: ListMapping | null;
  readonly recalled: boolean;
  /** Projects whose year is not known. */
  readonly undated: number;
  /** True where the file could not be read by its headers alone, and a guess at their meaning has all that a list needs. */
  readonly unsure: boolean;
}

/** What a mapping would make of a file: the table to choose from, and what comes out. */
export interface Preview {
  readonly encoding: Encoding | null;
  /** Names of the file's tables; a single one may have none. */
  readonly tables: readonly (string | null)[];
  readonly mapping: ListMapping;
  /** The table's first rows, to find the header in, and those below it. */
  readonly top: readonly PreviewRow[];
  readonly headers: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly sums: {
    readonly projects: number;
    readonly lines: number;
    readonly unknown: number;
    readonly budgetFen: Fen;
    readonly actualFen: Fen;
    /** What the file's own total rows say beside the lines they total; null where it has none. */
    readonly declared: { readonly budget: DeclaredSum | null; readonly actual: DeclaredSum | null } | null;
  };
  /** What is wrong, the gravest first, and how many there are where they are too many to be listed. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
}

/** A total the file declares, and what the lines it totals add up to. */
export interface DeclaredSum {
  readonly declaredFen: Fen;
  readonly linesFen: Fen;
}

export interface PreviewRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The data set ready to be published. */
export interface Written {
  readonly json: Blob;
  /** Null where no project has lines. */
  readonly csv: Blob | null;
  readonly entry: WrittenEntry;
}
