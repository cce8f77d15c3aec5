import type { SchemaElement } from "hyparquet";
import { type AmountUnit, FEN_PER_UNIT } from "../domain/money/fen.ts";
import { isRemarkHeader, type ListRole, readHeader } from "../ingest/headerSynonyms.ts";
import type { Issue } from "../ingest/issue.ts";
import { fileSource, issueAt } from "../ingest/issueAt.ts";

/** How the values of a column are written. */
export type ParquetValue =
  /** Texts; amounts that name no unit are in this one. */
  | { readonly kind: "text"; readonly unit: AmountUnit }
  /** Whole numbers, of which each is so many fen. */
  | { readonly kind: "whole"; readonly fen: number }
  /** Numbers with a fraction, of which each is so many fen; the fraction has so many digits, null for any number. */
  | { readonly kind: "decimal"; readonly fen: number; readonly scale: number | null };

/** A column of a partition that is read. */
export interface ParquetColumn {
  readonly name: string;
  readonly value: ParquetValue;
}

export type ParquetColumns = Readonly<Partial<Record<ListRole, ParquetColumn>>>;

const AMOUNTS: readonly ListRole[] = ["budget", "revised", "actual"];
/** An amount in fen by its name: `budget_fen`, `执行数（分）`. */
const IN_FEN = /(?:[_\s-]?fen|[（(]分[）)])$/i;

/**
 * What the columns of a partition hold, by the same words as the headers of a list. What cannot be used, and a unit
 * that had to be assumed, goes to `issues`; null where there is no amount.
 */
export function findColumns(schema: readonly SchemaElement[], file: string, issues: Issue[]): ParquetColumns | null {
  const at = (name: string) => ({ ...fileSource(file), column: name, raw: name });
  const columns: Partial<Record<ListRole, ParquetColumn>> = {};
  const stated = schema.flatMap(({ name }) => readHeader(name).unit ?? []);
  const [only] = stated;
  for (const element of schema) {
    const { name } = element;
    const inFen = IN_FEN.test(name);
    const read = readHeader(name.replace(IN_FEN, ""));
    const role = read.role ?? (isRemarkHeader(name) ? "reason" : null);
    if (role === null) issues.push(issueAt("list-column-unknown", at(name), { header: name }));
    if (role === null || role === "ignored") continue;
    const first = columns[role];
    if (first !== undefined) {
      // Remarks give way to a column of reasons, wherever that stands.
      if (read.role === null) continue;
      if (!isRemarkHeader(first.name)) {
        issues.push(issueAt("list-column-twice", at(name), { header: name, first: first.name }));
        continue;
      }
    }
    const isAmount = AMOUNTS.includes(role);
    const unit: AmountUnit = read.unit ?? only ?? "元";
    const value = writingOf(element, role, unit, inFen ? 1 : FEN_PER_UNIT[unit]);
    if (value === null) {
      issues.push(issueAt("parquet-column", at(name), { type: typeName(element), role: name }));
      continue;
    }
    if (isAmount && !inFen && read.unit === null && value.kind !== "text") {
      issues.push(issueAt("list-unit-assumed", at(name), { header: name, unit, ...groundOf(only) }));
    }
    columns[role] = { name, value };
  }
  if (columns.budget ?? columns.revised ?? columns.actual) return columns;
  const found = schema.map(({ name }) => name).join("、");
  issues.push(issueAt("list-no-amount", fileSource(file), { found }));
  return null;
}

function groundOf(sibling: AmountUnit | undefined) {
  return sibling === undefined
    ? { basisZh: "没有注明单位的数字按元计", basisEn: "figures without a unit count as yuan" }
    : { basisZh: "依据另一金额列的列名", basisEn: "as the name of another amount column says" };
}

/** How a column's values are written; null where its type is of no use for what it holds. */
function writingOf(element: SchemaElement, role: ListRole, unit: AmountUnit, fen: number): ParquetValue | null {
  const { type, converted_type: converted, logical_type: logical, scale } = element;
  const isText =
    type === "BYTE_ARRAY" && (converted === "UTF8" || logical?.type === "STRING" || converted === undefined);
  if (isText) return { kind: "text", unit };
  if (!AMOUNTS.includes(role)) return role === "year" && isWhole(element) ? { kind: "whole", fen: 1 } : null;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") return { kind: "decimal", fen, scale: scale ?? 0 };
  if (isWhole(element)) return { kind: "whole", fen };
  return type === "DOUBLE" ? { kind: "decimal", fen, scale: null } : null;
}

function isWhole({ type, converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  const isPlain = converted === undefined || /^U?INT_/.test(converted);
  return (type === "INT32" || type === "INT64") && isPlain && (logical === undefined || logical.type === "INTEGER");
}

function typeName({ type, converted_type: converted, logical_type: logical }: SchemaElement): string {
  return [type ?? "GROUP", converted ?? logical?.type].filter((word) => word !== undefined).join(" ");
}
