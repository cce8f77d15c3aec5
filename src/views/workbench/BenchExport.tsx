import { useRef, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { exportName, today } from "../../app/exportFacts.ts";
import { saveText } from "../../app/saveText.ts";
import { benchFacts } from "../../app/workbench/benchFacts.ts";
import { exportLines } from "../../app/workbench/exportLines.ts";
import { FACET_TITLES, valueDetail, valueLabel } from "../../app/workbench/valueLabels.ts";
import { withoutFilters } from "../../app/workbench/workbenchState.ts";
import type { AmountUnit } from "../../domain/money/fen.ts";
import type { CatalogEntry } from "../../ingest/catalog.ts";
import { exporting } from "../../messages/export.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { type ExportAction, ExportMenu, type ExportScope } from "../../ui/ExportMenu.tsx";
import { useUnitName } from "../../ui/SentenceText.tsx";
import { useBench } from "./workbenchContext.ts";

declare const __VERSION__: string;

/** Decimals that one fen takes. */
const FEN_DECIMALS: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };
type Ending = "xlsx" | "csv";

/** Lines and sums to take away, filtered or all. Very many lines are written slice by slice, and can be given up. */
export function BenchExport() {
  const { t } = useApp();
  const { picture } = useBench();
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const abort = useRef<AbortController | null>(null);
  const run = useExports((done, all) => setProgress({ done, all }), abort);
  const action = (what: "lines" | "groups", ending: Ending): ExportAction => ({
    id: `${what} ${ending}`,
    label: t(what === "lines" ? words.exportLines : words.exportGroups, { format: exporting[ending] }),
    run: (scope) => run[what](scope, ending).finally(() => setProgress(null)),
  });
  const { shown, all } = picture;
  const number = (n: number) => n.toLocaleString("en");
  return (
    <>
      <ExportMenu
        what={t(words.linesTitle)}
        rows={{ shown: shown.count, all: all.count }}
        actions={[action("lines", "xlsx"), action("lines", "csv"), action("groups", "xlsx"), action("groups", "csv")]}
      />
      {progress !== null && (
        <span className="remark bench-exporting" role="status">
          {t(words.exporting, { done: number(progress.done), all: number(progress.all) })}{" "}
          <button type="button" className="link" onClick={() => abort.current?.abort()}>
            {t(words.cancel)}
          </button>
        </span>
      )}
    </>
  );
}

/** What is done for each entry of the menu; both say in a sentence what was done. */
function useExports(tell: (done: number, all: number) => void, abort: { current: AbortController | null }) {
  const { t, lang, state: page, config, loaded } = useApp();
  const { state, picture, source } = useBench();
  const unitName = useUnitName();
  const { thresholds } = config;
  // Whatever can be exported was read from a data set.
  const entry = loaded?.entry as CatalogEntry;
  const wordsFor = (scope: ExportScope, shown: number, all: number) => {
    const filtered = scope === "all" ? withoutFilters(state) : state;
    const facts = { lang, unitName, entry, isSample: source.isSample, state: filtered, thresholds, shown, all };
    return { lang, unit: page.unit, about: benchFacts({ ...facts, date: today(), version: __VERSION__ }) };
  };
  const save = (what: string, scope: ExportScope, ending: Ending, count: number, content: Blob | string) => {
    const file = exportName(entry, scope === "selection" ? `${what}.selected` : what, ending);
    saveText(file, ending === "csv" ? "text/csv" : "", content);
    return t(exporting.saved, { file, count });
  };
  const lines = async (scope: ExportScope, ending: Ending): Promise<string> => {
    const sums = scope === "all" ? picture.all : picture.shown;
    const [{ lineListTable }, { streamCsv }, { streamXlsx, MOST_SHEET_ROWS }] = await Promise.all([
      import("../../export/tables/lineListTable.ts"),
      import("../../export/streamCsv.ts"),
      import("../../export/xlsx/streamXlsx.ts"),
    ]);
    if (ending === "xlsx" && sums.count > MOST_SHEET_ROWS) return t(words.tooManyRows, { count: MOST_SHEET_ROWS });
    const { head, row } = lineListTable(sums, wordsFor(scope, sums.count, picture.all.count));
    const stream =
      ending === "csv" ? streamCsv(head) : streamXlsx(head, exporting.notesSheet[lang], FEN_DECIMALS[page.unit]);
    const own = new AbortController();
    abort.current?.abort();
    abort.current = own;
    const asked = scope === "all" ? withoutFilters(state) : state;
    try {
      const file = await exportLines(
        source.queries,
        asked,
        thresholds,
        { stream, row },
        {
          ...{ total: sums.count, signal: own.signal },
          tell: (done) => tell(done, sums.count),
        },
      );
      return save("lines", scope, ending, sums.count, file);
    } catch (error) {
      if (own.signal.aborted) return t(words.exportCancelled);
      throw error;
    }
  };
  const groups = async (_: ExportScope, ending: Ending): Promise<string> => {
    const { by, total, rows } = picture.groups;
    const [{ groupsTable }, { writeCsv }, { writeXlsx }] = await Promise.all([
      import("../../export/tables/groupsTable.ts"),
      import("../../export/writeCsv.ts"),
      import("../../export/xlsx/writeXlsx.ts"),
    ]);
    const label = (id: (typeof by)[number], value: string | null) => {
      const detail = valueDetail(id, value);
      const name = valueLabel(id, value, lang, thresholds);
      return detail === "" ? name : `${name} · ${detail}`;
    };
    const listed = rows(total).map(({ values, sums, share }) => ({
      ...{ sums, share },
      labels: by.map((id, place) => label(id, values[place] ?? null)),
    }));
    const table = groupsTable(
      by.map((id) => t(FACET_TITLES[id])),
      listed,
      picture.shown,
      wordsFor("selection", total, total),
    );
    const content =
      ending === "csv" ? writeCsv(table) : new Blob([writeXlsx(table, exporting.notesSheet[lang]) as BlobPart]);
    return save("sums", "selection", ending, total, content);
  };
  return { lines, groups };
}
