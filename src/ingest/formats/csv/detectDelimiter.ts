import Papa from "papaparse";
import { findHeader, roleCount } from "../../list/listHeader.ts";

const DELIMITERS = [",", "\t", ";"];

/** Enough for a title, a header and some rows; a quoted cell cut at its end does no harm. */
const SAMPLE = 20_000;
const SAMPLE_ROWS = 40;

/**
 * The separator under which the file's header makes the most sense. Counting characters goes wrong where
 * reasons hold commas; headers of lists are known words. A tie, or no known header at all, goes to the comma, for
 * a `.tsv` file to the tab.
 */
export function detectDelimiter(text: string, file: string): string {
  const sample = text.slice(0, SAMPLE);
  const candidates = /\.tsv$/i.test(file) ? ["\t", ",", ";"] : DELIMITERS;
  let best = candidates[0]!;
  let most = 1;
  for (const delimiter of candidates) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS });
    const header = findHeader({ table: null, rows: data, standing: null, rowNumber: (index) => index + 1 });
    const roles = header ? roleCount(header) : 0;
    if (roles > most) {
      best = delimiter;
      most = roles;
    }
  }
  return best;
}
