import type { Text } from "../messages/text.ts";
import type { Issue } from "./issue.ts";
import { fileSource, issueAt } from "./issueAt.ts";

/** One data set a site offers. */
export interface CatalogEntry {
  readonly id: string;
  readonly title: Text;
  /** Path below the catalog's own folder. */
  readonly file: string;
  readonly kind: "json" | "csv";
  /** The unit (organisation) the data set is about. */
  readonly unit: Text;
  readonly year: number | null;
  /** SHA-256 of the file in hex; null where the catalog states none. */
  readonly sha256: string | null;
}

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

const CATALOG_FORMAT = "outturn-catalog";
const CATALOG_VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;

interface FieldRule {
  readonly field: keyof CatalogEntry;
  readonly isValid: (value: unknown) => boolean;
}

/** What each field of an entry must be; the first that is not decides the message. */
const RULES: readonly FieldRule[] = [
  {
    field: "id",
    isValid: (value) => typeof value === "string" && /^[\w.-]+$/.test(value),
  },
  {
    field: "file",
    isValid: isInsidePath,
  },
  {
    field: "kind",
    isValid: (value) => value === "json" || value === "csv",
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
    const broken = RULES.find((rule) => !rule.isValid(fields[rule.field]));
    const repeated = !broken && datasets.some((known) => known.id === fields.id);
    if (broken || repeated) {
      const field = broken?.field ?? "id";
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

function entryOf(fields: Fields): CatalogEntry {
  return {
    id: String(fields.id),
    title: textOf(fields.title),
    file: String(fields.file),
    kind: fields.kind === "csv" ? "csv" : "json",
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
function isInsidePath(value: unknown): boolean {
  if (typeof value !== "string" || !/^[^\\:?#%]+$/.test(value)) return false;
  return value.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
