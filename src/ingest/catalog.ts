import type { Text } from "../messages/text.ts";
import type { Issue } from "./issue.ts";
import { fileSource, issueAt } from "./issueAt.ts";

/** One data set a site offers. */
export interface CatalogEntry {
  readonly id: string;
  readonly title: Text;
  /** Path below the catalog's own folder; of a data set that is not one file, what it is called instead. */
  readonly file: string;
  readonly kind: CatalogKind;
  /** The unit (organisation) the data set is about. */
  readonly unit: Text;
  readonly year: number | null;
  /** SHA-256 of the file in hex; null where the catalog states none. */
  readonly sha256: string | null;
  /** The entry as the catalog states it: what only its kind has in it is read where the data set is. */
  readonly fields?: Fields;
}

/**
 * One file (`json`, `csv`), several data sets of the catalog together (`set`), or lines that are read as columns and
 * not as projects: from partitions (`lines`) or from a database (`clickhouse`).
 */
export type CatalogKind = keyof typeof CONTENTS;

/** The field that says where the data of each kind are. */
const CONTENTS = { json: "file", csv: "file", set: "datasets", lines: "files", clickhouse: "url" } as const;

/** What `catalog.json` lists: at least one data set. */
export interface Catalog {
  readonly title: Text;
  readonly default: string;
  readonly datasets: readonly CatalogEntry[];
  /** The name `publish` gave this state of the data; null in a catalog kept by hand. */
  readonly dataVersion: string | null;
  /** When it was published, as the catalog states it, by `publish` in ISO 8601; null where it states nothing. */
  readonly published: string | null;
}

/** Whether a data set is lines without projects, which the workbench reads and nothing else can show. */
export function isLineList({ kind }: CatalogEntry): boolean {
  return kind === "lines" || kind === "clickhouse";
}

const CATALOG_FORMAT = "outturn-catalog";
const CATALOG_VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;

type Contents = (typeof CONTENTS)[CatalogKind];

interface FieldRule {
  readonly field: Exclude<keyof CatalogEntry, "fields" | "file">;
  readonly isValid: (value: unknown) => boolean;
}

/** What each field of an entry must be; the first that is not decides the message. */
const RULES: readonly FieldRule[] = [
  {
    field: "id",
    isValid: (value) => typeof value === "string" && /^[\w.-]+$/.test(value),
  },
  {
    field: "kind",
    isValid: (value) => Object.keys(CONTENTS).includes(value as string),
  },
  { field: "title", isValid: isText },
  {
    field: "unit",
    isValid: (value) => value === undefined || isText(value),
  },
  {
    field: "year",
    isValid: (value) => value === undefined || value === null || Number.isInteger(value),
  },
  {
    field: "sha256",
    isValid: (value) => value === undefined || (typeof value === "string" && /^[0-9a-f]{64}$/i.test(value)),
  },
];

/**
 * Reads `catalog.json`. A bad entry, or a second one of the same id, is reported and left out; the others stay
 * usable. `catalog` is null where nothing is. A title may be one text for both languages. Never throws.
 */
export function parseCatalog(text: string, file: string): { catalog: Catalog | null; issues: Issue[] } {
  const shapeless = (found: string) => ({
    catalog: null,
    issues: [issueAt("catalog-shape", fileSource(file), { found })],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Said just below.
  }
  if (!isFields(value)) return shapeless(text.trimStart().slice(0, 60));
  if (value.format !== CATALOG_FORMAT) return shapeless(`format: ${JSON.stringify(value.format)}`);
  if (value.version !== CATALOG_VERSION) return shapeless(`version: ${JSON.stringify(value.version)}`);
  if (!Array.isArray(value.datasets)) return shapeless(`datasets: ${JSON.stringify(value.datasets)}`);

  const issues: Issue[] = [];
  const datasets: CatalogEntry[] = [];
  value.datasets.forEach((entry: unknown, index) => {
    const fields = isFields(entry) ? entry : {};
    const broken = findBroken(fields);
    const repeated = !broken && datasets.some((known) => known.id === fields.id);
    if (broken || repeated) {
      const field = broken ?? "id";
      issues.push(
        issueAt(repeated ? "catalog-repeated" : `catalog-${field}`, fileSource(file), {
          number: index + 1,
          id: String(fields.id ?? ""),
          found: JSON.stringify(fields[field]) ?? "—",
        }),
      );
    } else datasets.push(entryOf(fields));
  });
  const first = datasets[0];
  if (!first) return { catalog: null, issues: issues.length > 0 ? issues : shapeless("datasets: []").issues };
  const wanted = value.default;
  const isKnown = datasets.some((entry) => entry.id === wanted);
  if (wanted !== undefined && !isKnown) {
    issues.push(issueAt("catalog-default", fileSource(file), { found: String(wanted) }));
  }
  const title = textOf(isText(value.title) ? value.title : "");
  const { dataVersion, published } = value;
  return {
    catalog: {
      title,
      default: isKnown ? String(wanted) : first.id,
      datasets,
      dataVersion: textOrNull(dataVersion),
      published: textOrNull(published),
    },
    issues,
  };
}

/** The first field that cannot be used; what is wrong with one part of many is said where the parts are read. */
function findBroken(fields: Fields): FieldRule["field"] | Contents | undefined {
  const broken = RULES.find(({ field, isValid }) => !isValid(fields[field]));
  if (broken) return broken.field;
  const contents = CONTENTS[fields.kind as CatalogKind];
  const value = fields[contents];
  // A list with something in it, or an address.
  const isFilled = Array.isArray(value) !== (contents === "url") && (value as string | undefined)?.length;
  return (contents === "file" ? isInsidePath(value) : isFilled) ? undefined : contents;
}

function entryOf(fields: Fields): CatalogEntry {
  return {
    id: String(fields.id),
    title: textOf(fields.title),
    file: String(fields.file ?? fields.id),
    kind: fields.kind as CatalogKind,
    fields,
    unit: textOf(fields.unit ?? ""),
    year: typeof fields.year === "number" ? fields.year : null,
    sha256: textOrNull(fields.sha256)?.toLowerCase() ?? null,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string" || (isFields(value) && typeof value.zh === "string" && typeof value.en === "string");
}

function textOf(value: unknown): Text {
  if (typeof value === "string") return { zh: value, en: value };
  const { zh, en } = value as Text;
  return { zh, en };
}

/** A path that cannot leave the folder: no scheme, host, root, backslash, query, or `..` in any spelling. */
export function isInsidePath(value: unknown): boolean {
  if (typeof value !== "string" || !/^[^\\:?#%]+$/.test(value)) return false;
  return value.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
