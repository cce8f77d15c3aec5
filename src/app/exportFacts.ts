import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { CatalogEntry } from "../ingest/catalog.ts";
import { exporting } from "../messages/export.ts";
import { format, type Lang } from "../messages/text.ts";
import { filterParts } from "./filterParts.ts";
import type { LineFilter } from "./urlState.ts";

/** What an exported table or picture says about itself. */
export interface ExportSubject {
  readonly lang: Lang;
  readonly unitName: string;
  readonly entry: CatalogEntry;
  /** Null for several projects together. */
  readonly outturn: ProjectOutturn | null;
  readonly filter: LineFilter;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly version: string;
}

/** The conditions in one phrase; “none” where everything is exported. */
export function filterPhrase(filter: LineFilter, lang: Lang): string {
  const parts = filterParts(filter, lang);
  return parts.length === 0
    ? exporting.aboutNoFilter[lang]
    : parts.map(({ phrase }) => phrase).join(exporting.filterJoin[lang]);
}

/** The facts beside a table: project, unit of money, filter, rows, file with its checksum, year and dates. */
export function tableFacts(subject: ExportSubject, rows: { readonly shown: number; readonly all: number }) {
  const { lang, entry, outturn } = subject;
  const stated = (text: string | number | null | undefined) =>
    text === null || text === undefined || text === "" ? exporting.notStated[lang] : String(text);
  const project = outturn?.project;
  return [
    ...(project === undefined
      ? []
      : ([
          [exporting.aboutProject[lang], stated(project.name.text)],
          [exporting.aboutOrganisation[lang], stated(project.unit.text)],
        ] as const)),
    [exporting.aboutUnit[lang], subject.unitName],
    [exporting.aboutFilter[lang], filterPhrase(subject.filter, lang)],
    [exporting.aboutRows[lang], format(exporting.aboutRowsOf, lang, rows)],
    [exporting.aboutData[lang], entry.file],
    [exporting.aboutVersion[lang], stated(entry.sha256)],
    [exporting.aboutYear[lang], stated(project?.year ?? entry.year)],
    [exporting.aboutDate[lang], subject.date],
    [exporting.aboutProgram[lang], `Outturn ${subject.version}`],
  ] as const;
}

/** The lines below a picture: unit, filter where there is one, source, date. */
export function pictureNotes(subject: ExportSubject): string[] {
  const { lang, entry, outturn, filter, date } = subject;
  const year = outturn?.project.year ?? entry.year ?? exporting.notStated[lang];
  const filtered = filterParts(filter, lang).length > 0;
  return [
    format(exporting.chartUnit, lang, { unit: subject.unitName }),
    ...(filtered ? [format(exporting.chartFilter, lang, { filter: filterPhrase(filter, lang) })] : []),
    format(exporting.chartSource, lang, { file: entry.file, year }),
    format(exporting.chartDate, lang, { date }),
  ];
}

/** A file's name: the data set's, what it holds, the ending. */
export function exportName(entry: CatalogEntry, what: string, ending: string): string {
  const base = entry.file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  return `${base}.${what}.${ending}`;
}

/** Today on this computer's calendar. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
