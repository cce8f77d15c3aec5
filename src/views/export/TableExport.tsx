import { useApp } from "../../app/AppContext.ts";
import { copyText } from "../../app/copyText.ts";
import { exportName, tableFacts } from "../../app/exportFacts.ts";
import { saveText } from "../../app/saveText.ts";
import type { ExportTable } from "../../export/exportTable.ts";
import type { TableWords } from "../../export/tables/columns.ts";
import { exporting } from "../../messages/export.ts";
import { type ExportAction, ExportMenu, type ExportRows, type ExportScope } from "../../ui/ExportMenu.tsx";
import { useExportSubject } from "./useExportSubject.ts";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * A table to take away as a workbook, as CSV, or through the clipboard: its filtered rows, or all. `make` builds the
 * table when somebody asks for it; the writers are loaded then.
 */
export function TableExport(props: {
  what: string;
  /** The middle of the file's name, e.g. `lines`. */
  name: string;
  rows: ExportRows;
  isFiltered: boolean;
  isNamed?: boolean;
  make: (scope: ExportScope, words: TableWords) => Promise<ExportTable>;
}) {
  const { t, state, lang } = useApp();
  const subjectOf = useExportSubject(props.isFiltered);
  const { rows, make } = props;
  const build = (scope: ExportScope) => {
    const shown = scope === "all" ? rows.all : rows.shown;
    const subject = subjectOf(scope === "all");
    return make(scope, { lang, unit: state.unit, about: tableFacts(subject, { shown, all: rows.all }) });
  };
  const save = (scope: ExportScope, ending: string, type: string, count: number, content: string | Blob) => {
    const part = scope === "selection" ? `${props.name}.selected` : props.name;
    const file = exportName(subjectOf(false).entry, part, ending);
    saveText(file, type, content);
    return t(exporting.saved, { file, count });
  };
  const actions: ExportAction[] = [
    {
      id: "xlsx",
      label: t(exporting.xlsx),
      run: async (scope) => {
        const [{ writeXlsx }, table] = await Promise.all([import("../../export/xlsx/writeXlsx.ts"), build(scope)]);
        const bytes = writeXlsx(table, exporting.notesSheet[lang]);
        return save(scope, "xlsx", XLSX_TYPE, table.rows.length, new Blob([bytes as BlobPart]));
      },
    },
    {
      id: "csv",
      label: t(exporting.csv),
      run: async (scope) => {
        const [{ writeCsv }, table] = await Promise.all([import("../../export/writeCsv.ts"), build(scope)]);
        return save(scope, "csv", "text/csv", table.rows.length, writeCsv(table));
      },
    },
    {
      id: "copy",
      label: t(exporting.copy),
      run: async (scope) => {
        const [{ writeTsv }, table] = await Promise.all([import("../../export/writeCsv.ts"), build(scope)]);
        const done = await copyText(writeTsv(table));
        return done ? t(exporting.copied, { count: table.rows.length }) : t(exporting.copyFailed);
      },
    },
  ];
  return <ExportMenu what={props.what} actions={actions} rows={rows} isNamed={props.isNamed === true} />;
}
