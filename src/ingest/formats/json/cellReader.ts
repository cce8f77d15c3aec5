import type { AmountCell, NumberCell, RateCell, TextCell } from "../../../domain/project/cells.ts";
import { amountIssue, numberIssue, rateIssue } from "../../cellIssues.ts";
import { type Address, amountCell, type FallbackUnit, numberCell, rateCell, textCell } from "../../cells.ts";
import type { Issue } from "../../issue.ts";
import type { CellValue } from "./datasetSchema.ts";
import { FIELD_HEADERS } from "./fieldHeaders.ts";
import type { JsonDocument } from "./parseJson.ts";

type Part = keyof typeof FIELD_HEADERS;
type Field<P extends Part> = keyof (typeof FIELD_HEADERS)[P] & string;
/** An object of the file that may have a field; absent and null fields are blank cells. */
type Holder<F extends string> = Readonly<Partial<Record<F, CellValue | readonly unknown[]>>>;

/** Reads fields of a data set as cells with addresses, and notes what is wrong with single cells. */
export interface CellReader {
  /** Where a field stands; an absent field stands where its object begins. */
  at<P extends Part>(part: P, holder: Holder<Field<P>>, field: Field<P>, place: string | null): Address;
  text<P extends Part>(part: P, holder: Holder<Field<P>>, field: Field<P>, place: string | null): TextCell;
  amount<P extends Part>(part: P, holder: Holder<Field<P>>, field: Field<P>, place: string | null): AmountCell;
  number<P extends Part>(part: P, holder: Holder<Field<P>>, field: Field<P>, place: string | null): NumberCell;
  rate<P extends Part>(part: P, holder: Holder<Field<P>>, field: Field<P>, place: string | null): RateCell;
}

/** A reader of one project's cells; `unit` is what amounts without a unit of their own are in. */
export function cellReader(document: JsonDocument, file: string, unit: FallbackUnit, issues: Issue[]): CellReader {
  const rawOf = (holder: Holder<string>, field: string): string => {
    const value = holder[field];
    if (typeof value === "number") return document.numberText(holder, field) ?? String(value);
    return typeof value === "string" ? value : "";
  };
  const at: CellReader["at"] = (part, holder, field, place) => {
    const column: string = FIELD_HEADERS[part][field] as string;
    const line = document.lineOf(holder, field) ?? document.lineOf(holder, Object.keys(holder)[0] ?? "");
    return { file, table: null, row: line, column, place: place === null ? column : `${place} › ${column}` };
  };
  const noted = <C>(cell: C, issue: Issue | null): C => {
    if (issue) issues.push(issue);
    return cell;
  };
  return {
    at,
    text: (part, holder, field, place) => textCell(rawOf(holder, field), at(part, holder, field, place)),
    amount: (part, holder, field, place) => {
      const cell = amountCell(rawOf(holder, field), at(part, holder, field, place), unit);
      return noted(cell, amountIssue(cell));
    },
    number: (part, holder, field, place) => {
      const cell = numberCell(rawOf(holder, field), at(part, holder, field, place));
      return noted(cell, numberIssue(cell));
    },
    rate: (part, holder, field, place) => {
      const cell = rateCell(rawOf(holder, field), at(part, holder, field, place));
      return noted(cell, rateIssue(cell));
    },
  };
}
