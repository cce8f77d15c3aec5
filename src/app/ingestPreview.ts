import { sumFen } from "../domain/money/sum.ts";
import { deriveProject } from "../domain/outturn/deriveProject.ts";
import { portfolio } from "../domain/outturn/portfolio.ts";
import type { Project } from "../domain/project/project.ts";
import { ingest } from "../ingest/ingest.ts";
import { type Grid, TOP_ROWS } from "../ingest/list/grid.ts";
import type { LocalFile, Preview, PreviewRow } from "./ingestMessages.ts";
import { guessMapping, headersAt } from "./mapping.ts";

/** Rows shown below the header. */
const ROWS = 8;
/** Longest text and widest row shown. */
const SHOWN_TEXT = 80;
const SHOWN_COLUMNS = 40;
/** Problems listed; the others are counted. */
const ISSUES = 200;

/** Reads a file by the mapping it carries, or by the program's own guess, and says what would come out. */
export async function previewMapping({ file, encoding, mapping: chosen }: LocalFile): Promise<Preview> {
  // A file that was moved meanwhile reads as empty, which the import itself has said better.
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  const options = { ...(encoding && { encoding }), keepTables: true };
  const read = await ingest({ name: file.name, bytes }, { ...options, ...(chosen && { mapping: chosen }) });
  const kept = read.reading?.tables ?? [];
  const grid = kept.find((each) => each.grid.table === chosen?.table)?.grid ?? kept[0]?.grid ?? EMPTY;
  const mapping = chosen ?? guessMapping(grid);
  // What is shown is what the mapping gives, also where the mapping is a guess.
  const { projects, issues } = chosen ? read : await ingest({ name: file.name, bytes }, { ...options, mapping });
  const { totals } = portfolio(projects.map((project) => deriveProject(project)));
  const below = grid.rows.findIndex((_, index) => grid.rowNumber(index) > mapping.row);
  const gravest = [...issues].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  return {
    encoding: read.reading?.encoding ?? null,
    tables: kept.map((each) => each.grid.table),
    mapping,
    top: rowsFrom(grid, 0, TOP_ROWS),
    headers: headersAt(grid, mapping.row).slice(0, SHOWN_COLUMNS),
    rows: below < 0 ? [] : rowsFrom(grid, below, ROWS),
    sums: {
      projects: projects.length,
      lines: totals.count,
      unknown: totals.unknown,
      budgetFen: totals.budgetFen,
      actualFen: totals.actualFen,
      declared: declaredSums(projects),
    },
    issues: gravest.slice(0, ISSUES),
    issueCount: issues.length,
  };
}

/** What total rows say, over the projects that have one, beside what their lines add up to. */
function declaredSums(projects: readonly Project[]): Preview["sums"]["declared"] {
  const sum = (key: "budget" | "actual") => {
    const own = projects.flatMap(({ linesTotal, lines }) => {
      const total = linesTotal?.[key]?.fen ?? null;
      return total === null ? [] : [{ total, lines: lines.flatMap((line) => line[key].fen ?? []) }];
    });
    if (own.length === 0) return null;
    return { declaredFen: sumFen(own.map(({ total }) => total)), linesFen: sumFen(own.flatMap(({ lines }) => lines)) };
  };
  const [budget, actual] = [sum("budget"), sum("actual")];
  return budget === null && actual === null ? null : { budget, actual };
}

const EMPTY: Grid = { table: null, rows: [], standing: null, rowNumber: (index) => index + 1 };

function rowsFrom(grid: Grid, first: number, count: number): PreviewRow[] {
  return (grid.standing ?? grid.rows).slice(first, first + count).map((texts, index) => ({
    number: grid.rowNumber(first + index),
    cells: texts.slice(0, SHOWN_COLUMNS).map((text) => text.slice(0, SHOWN_TEXT)),
  }));
}
