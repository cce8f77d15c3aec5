import { useContext } from "react";
import { ShownContext, useApp } from "../../app/AppContext.ts";
import { type ExportSubject, today } from "../../app/exportFacts.ts";
import { NO_FILTER } from "../../app/urlState.ts";
import type { CatalogEntry } from "../../ingest/catalog.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";

declare const __VERSION__: string;

/** What an export of this page says about itself; `isFiltered` tells whether the lines' filter has a say in it. */
export function useExportSubject(isFiltered: boolean): (takesAll: boolean) => ExportSubject {
  const { lang, state, loaded } = useApp();
  const shown = useContext(ShownContext);
  const unitName = useUnitName();
  return (takesAll) => ({
    lang,
    unitName,
    // Whatever can be exported was read from a data set.
    entry: loaded?.entry as CatalogEntry,
    outturn: shown?.outturn ?? null,
    filter: isFiltered && !takesAll ? state.filter : NO_FILTER,
    date: today(),
    version: __VERSION__,
  });
}
