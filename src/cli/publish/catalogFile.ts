import { sha256 } from "../../ingest/sha256.ts";
import { CliError } from "../cliError.ts";
import { stemOf } from "./dataFile.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A catalog as its file holds it: everything somebody wrote into it is kept, known to this program or not. */
export interface CatalogFile {
  readonly fields: Fields;
  /** What names a file: entries, and the partitions of entries of kind `lines`, which have that kind here. */
  readonly entries: readonly (Fields & { readonly file: string })[];
}

/** What publishing knows of a data set. */
export interface NewEntry {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly unit: string;
  readonly year: number | null;
  readonly sha256: string;
}

/** Digits of a data version: enough to tell two apart in a footer. */
const DIGITS = 12;

/** Reads a catalog without judging its entries; null where the text is no catalog. */
export function parseCatalogFile(text: string): CatalogFile | null {
  try {
    const fields: unknown = JSON.parse(text);
    if (!isFields(fields) || fields.format !== "outturn-catalog" || !Array.isArray(fields.datasets)) return null;
    return catalogOf(fields);
  } catch {
    return null;
  }
}

/** The catalog as text. */
export function printCatalog({ fields }: CatalogFile): string {
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/**
 * Puts data sets into a catalog, null for none yet. One of a known id, or whose file has a known name, takes that
 * entry's place and keeps its id, title and unit, which people may have worded; the others come last.
 * @throws CliError where the entry of that id is no file: its data would be lost from the catalog.
 */
export function mergeEntries(catalog: CatalogFile | null, added: readonly NewEntry[]): CatalogFile {
  const datasets: unknown[] = catalog === null ? [] : [...(catalog.fields.datasets as unknown[])];
  for (const entry of added) {
    const at = placeOf(entry, datasets);
    const known = at < 0 ? {} : (datasets[at] as Fields);
    if (known.kind !== undefined && known.kind !== "json" && known.kind !== "csv") {
      throw new CliError(
        `${entry.id}: 目录中已有同名的 ${known.kind} 数据集，请改名 / the catalog has a data set of kind ${known.kind} by that id, rename the file`,
      );
    }
    const merged = {
      ...{ id: entry.id, title: entry.title },
      ...known,
      file: entry.file,
      kind: "json",
      unit: isWorded(known.unit) ? known.unit : entry.unit,
      year: entry.year ?? known.year ?? null,
      sha256: entry.sha256,
    };
    if (at < 0) datasets.push(merged);
    else datasets[at] = merged;
  }
  const head = catalog?.fields ?? { format: "outturn-catalog", version: 1, default: added[0]?.id };
  return catalogOf({ ...head, datasets });
}

/** The catalog with its data version and the moment of publication. */
export function stampCatalog({ fields }: CatalogFile, published: Date): CatalogFile {
  const { format, version, dataVersion: _version, published: _published, datasets, ...others } = fields;
  const stamp = { dataVersion: dataVersionOf(fields), published: published.toISOString() };
  return catalogOf({ format, version, ...stamp, ...others, datasets });
}

/**
 * A name for all that a catalog says: it changes as soon as a data set, a title or a checksum does, and the same data
 * published again have the same.
 */
export function dataVersionOf(fields: Fields): string {
  const { dataVersion: _version, published: _published, datasets, ...others } = fields;
  return sha256(new TextEncoder().encode(JSON.stringify({ ...others, datasets }))).slice(0, DIGITS);
}

function placeOf(entry: NewEntry, datasets: readonly unknown[]): number {
  const byId = datasets.findIndex((known) => isFields(known) && known.id === entry.id);
  if (byId >= 0) return byId;
  const stem = stemOf(entry.file);
  return datasets.findIndex((known) => isFields(known) && isFile(known.file) && stemOf(known.file) === stem);
}

function isFile(file: unknown): file is string {
  return typeof file === "string" && !file.includes("/");
}

function isWorded(unit: unknown): boolean {
  return isFields(unit) || (typeof unit === "string" && unit !== "");
}

function catalogOf(fields: Fields): CatalogFile {
  const listed = (fields.datasets as unknown[]).flatMap((entry) =>
    isFields(entry) && entry.kind === "lines" && Array.isArray(entry.files)
      ? entry.files.map((part: unknown) => (isFields(part) ? { ...part, kind: "lines" } : part))
      : [entry],
  );
  const entries = listed.filter(
    (entry): entry is Fields & { file: string } => isFields(entry) && typeof entry.file === "string",
  );
  return { fields, entries };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
