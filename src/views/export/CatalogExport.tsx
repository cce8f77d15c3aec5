import { useApp } from "../../app/AppContext.ts";
import type { CatalogEntry } from "../../ingest/catalog.ts";
import { filesOf } from "../../ingest/catalogFiles.ts";
import { data } from "../../messages/data.ts";
import { TableExport } from "./TableExport.tsx";

/** The site's data sets to take away. */
export function CatalogExport({ entries }: { entries: readonly CatalogEntry[] }) {
  const { t, lang } = useApp();
  const written = (entry: CatalogEntry) => ({
    id: entry.id,
    title: entry.title[lang],
    unit: entry.unit[lang],
    year: entry.year,
    kind: entry.kind.toUpperCase(),
    files: filesOf(entry).map(({ file }) => file),
    sha256: entry.sha256 ?? "",
  });
  return (
    <TableExport
      what={t(data.catalogTitle)}
      name="catalog"
      rows={{ shown: entries.length, all: entries.length }}
      isFiltered={false}
      make={async (_scope, words) =>
        (await import("../../export/tables/catalogTable.ts")).catalogTable(entries.map(written), words)
      }
    />
  );
}
