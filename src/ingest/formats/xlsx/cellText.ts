import type { CellObject, SSF } from "@e965/xlsx";

/** Excel's number format 14 follows the computer's region; the library prints it the American way. */
const REGIONAL_DATE = /^m{1,2}[/-]d{1,2}[/-]yy(?:yy)?$/i;
const ISO_DATE = "yyyy-mm-dd";
const DIGIT = /\d/;
const SCIENTIFIC = /\dE[+-]?\d/i;

/**
 * The text a sheet's cell shows, e.g. `26.16%` for 0.2616. Where the shown text hides the number (`-` for
 * a zero, `1.2E+11`, `####`), the stored value is given instead. Dates that follow the computer's region come as
 * `2023-12-31`. Error values give their code, e.g. `#REF!`; a formula gives its stored value.
 */
export function cellText(cell: CellObject, formats: typeof SSF, date1904: boolean): string {
  const { v: value, w: shown, z: format } = cell;
  if (value === undefined || value === null || cell.t === "z") return "";
  if (typeof value === "number" && cell.t === "n") {
    if (typeof format === "string" && REGIONAL_DATE.test(format)) {
      try {
        return formats.format(ISO_DATE, value, { date1904 });
      } catch {
        return String(value);
      }
    }
    return shown !== undefined && DIGIT.test(shown) && !SCIENTIFIC.test(shown) ? shown : String(value);
  }
  return (shown ?? String(value)).replace(/\r\n?/g, "\n");
}
