import { useApp } from "../../app/AppContext.ts";
import type { Loaded } from "../../app/load.ts";
import { filesOf } from "../../ingest/catalogFiles.ts";
import { data } from "../../messages/data.ts";
import { Checksum } from "./Checksum.tsx";
import { Downloads } from "./Downloads.tsx";

/** The file on show: what the catalog says of it, whether it is the very file, and what can be taken away. */
export function FileOnShow({ loaded }: { loaded: Loaded }) {
  const { t, lang } = useApp();
  const { entry } = loaded;
  const isOneFile = entry.kind === "json" || entry.kind === "csv";
  const files = filesOf(entry);
  return (
    <section className="panel">
      <header>
        <h2>{t(data.fileTitle)}</h2>
      </header>
      <dl className="data-facts">
        <div>
          <dt>{t(data.dataset)}</dt>
          <dd>{entry.title[lang]}</dd>
        </div>
        <div>
          <dt>{t(data.file)}</dt>
          <dd>{files.map(({ file }) => file).join(", ") || "—"}</dd>
        </div>
        {/* Several files are held against theirs as they are read. */}
        {isOneFile && (
          <div className="data-wide">
            <dt>{t(data.checksum)}</dt>
            <dd>
              <Checksum entry={entry} />
            </dd>
          </div>
        )}
      </dl>
      {loaded.outturns.length > 0 && <Downloads loaded={loaded} />}
    </section>
  );
}
