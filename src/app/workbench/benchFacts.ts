import type { Thresholds } from "../../domain/outturn/thresholds.ts";
import type { CatalogEntry } from "../../ingest/catalog.ts";
import { exporting } from "../../messages/export.ts";
import { format, type Lang } from "../../messages/text.ts";
import { workbenchParts } from "./workbenchParts.ts";
import type { WorkbenchState } from "./workbenchState.ts";

/** The facts beside an exported table of the workbench: unit of money, filter, rows, source, date; and first of all whether the data are made up. */
export function benchFacts(facts: {
  readonly lang: Lang;
  readonly unitName: string;
  readonly entry: CatalogEntry;
  readonly isSample: boolean;
  readonly state: WorkbenchState;
  readonly thresholds: Thresholds;
  readonly shown: number;
  readonly all: number;
  readonly date: string;
  readonly version: string;
}): (readonly [string, string])[] {
  const { lang, entry, state, thresholds, shown, all } = facts;
  const parts = workbenchParts(state, lang, thresholds).map(({ phrase }) => phrase);
  return [
    ...(facts.isSample ? [[exporting.aboutSample[lang], exporting.aboutSampleIs[lang]] as const] : []),
    [exporting.aboutUnit[lang], facts.unitName],
    [
      exporting.aboutFilter[lang],
      parts.length === 0 ? exporting.aboutNoFilter[lang] : parts.join(exporting.filterJoin[lang]),
    ],
    [exporting.aboutRows[lang], format(exporting.aboutRowsOf, lang, { shown, all })],
    [exporting.aboutData[lang], entry.file],
    [exporting.aboutVersion[lang], entry.sha256 ?? exporting.notStated[lang]],
    [exporting.aboutDate[lang], facts.date],
    [exporting.aboutProgram[lang], `Outturn ${facts.version}`],
  ];
}
