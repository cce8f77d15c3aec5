import { type CatalogEntry, isInsidePath } from "./catalog.ts";
import type { Issue } from "./issue.ts";
import { fileSource, issueAt } from "./issueAt.ts";

/** A file that a catalog lists, as a data set of its own or as a part of one. */
export interface ListedFile {
  /** Path below the catalog's own folder. */
  readonly file: string;
  /** How many lines it holds, where the catalog says so. */
  readonly rows: number | null;
  /** In hex, lower case; null where the catalog states none. */
  readonly sha256: string | null;
}

const PARTITION = /\.(?:csv|tsv|parquet)$/i;

/** All files of a data set that can be fetched and held against their checksum: none of a set or a database. */
export function filesOf(entry: CatalogEntry): readonly ListedFile[] {
  if (entry.kind === "json" || entry.kind === "csv") return [{ file: entry.file, rows: null, sha256: entry.sha256 }];
  return entry.kind === "lines" ? readPartitions(entry, "").files : [];
}

/**
 * The partitions of a data set of kind `lines`. One that cannot be used is an issue about the catalog `catalogFile`
 * and leaves the others.
 */
export function readPartitions(
  { id, fields }: CatalogEntry,
  catalogFile: string,
): { readonly files: readonly ListedFile[]; readonly issues: readonly Issue[] } {
  const listed = Array.isArray(fields?.files) ? (fields.files as readonly unknown[]) : [];
  const files: ListedFile[] = [];
  const issues: Issue[] = [];
  listed.forEach((part, index) => {
    const read = readPartition(part);
    if (read !== null && !files.some(({ file }) => file === read.file)) files.push(read);
    else {
      const params = { id, number: index + 1, found: JSON.stringify(part) ?? "" };
      issues.push(issueAt("catalog-part", fileSource(catalogFile), params));
    }
  });
  return { files, issues };
}

function readPartition(part: unknown): ListedFile | null {
  if (typeof part !== "object" || part === null) return null;
  const { file, rows, sha256 } = part as Readonly<Record<string, unknown>>;
  if (!isInsidePath(file) || !PARTITION.test(file as string)) return null;
  if (rows !== undefined && !(Number.isSafeInteger(rows) && (rows as number) >= 0)) return null;
  if (sha256 !== undefined && !(typeof sha256 === "string" && /^[0-9a-f]{64}$/i.test(sha256))) return null;
  return {
    file: file as string,
    rows: (rows as number | undefined) ?? null,
    sha256: (sha256 as string | undefined)?.toLowerCase() ?? null,
  };
}
