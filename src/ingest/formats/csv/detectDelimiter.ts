import Papa from "papaparse";
import { findHeader, roleCount } from "../../list/listHeader.ts";

const DELIMITERS = [",", "\t", ";"];

/** Enough for a title, a header and some rows; a quoted cell cut at its end does no harm. */
const SAMPLE = 20_000;
const SAMPLE_ROWS = 40;

/** A row of a table has at least as many cells; a sentence with a comma or two has fewer. */
const FEW_CELLS = 4;

/**
 * The separator under which the file's header makes the most sense. Counting characters goes wrong where
 * reasons hold commas; headers of lists are known words. A tie goes to the comma, for a `.tsv` file to the tab;
 * where no header is known, as in a pasted form, the separator that makes the most rows of several cells counts.
 */
export function detectDelimiter(text: string, file: string): string {
  const sample = text.slice(0, SAMPLE);
  const candidates = /\.tsv$/i.test(file) ? ["\t", ",", ";"] : DELIMITERS;
  let best = candidates[0]!;
  let most = 1;
  let parted = best;
  let mostRows = 0;
  for (const delimiter of candidates) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS });
    const rows = data.filter((row) => row.length >= FEW_CELLS).length;
    if (rows > mostRows) {
      parted = delimiter;
      mostRows = rows;
    }
    const header = findHeader({ table: null, rows: data, standing: null, rowNumber: (index) => index + 1 });
    const roles = header ? roleCount(header) : 0;
    if (roles > most) {
      best = delimiter;
      most = roles;
    }
  }
  return most > 1 ? best : parted;
}
