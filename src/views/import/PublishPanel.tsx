import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Imported } from "../../app/ingestClient.ts";
import type { Written } from "../../app/ingestMessages.ts";
import { saveText } from "../../app/saveText.ts";
import { importText } from "../../messages/import.ts";

/** The data set to take away: canonical JSON, its lines as CSV, and the entry that lists it in a catalog. */
export function PublishPanel({ imported }: { imported: Imported }) {
  const { t } = useApp();
  const [written, setWritten] = useState<Written | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const write = async (): Promise<Written> => {
    if (written !== null) return written;
    setBusy(true);
    const fresh = await imported.write();
    setWritten(fresh);
    setBusy(false);
    return fresh;
  };
  const saveJson = async () => {
    const { json, entry } = await write();
    saveText(entry.file, "application/json", json);
  };
  const saveCsv = async () => {
    const { csv, entry } = await write();
    if (csv !== null) saveText(entry.file.replace(/\.json$/, ".csv"), "text/csv", csv);
  };
  const entryText = written === null ? null : JSON.stringify(written.entry, null, 2);
  const hasLines = imported.outturns.some(({ project }) => project.lines.length > 0);
  return (
    <section className="panel">
      <header>
        <h2>{t(importText.downloadTitle)}</h2>
        <p className="hint">{t(importText.downloadHint)}</p>
      </header>
      <p className="import-choices">
        <button type="button" className="quiet" onClick={saveJson}>
          {t(importText.downloadJson)}
        </button>
        {hasLines && (
          <button type="button" className="quiet" onClick={saveCsv}>
            {t(importText.downloadCsv)}
          </button>
        )}
        <button type="button" className="quiet" aria-expanded={entryText !== null} onClick={write}>
          {t(importText.downloadEntry)}
        </button>
        <span className="hint" role="status">
          {isBusy && t(importText.preparing)}
        </span>
      </p>
      {entryText !== null && (
        <div className="import-entry">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <pre tabIndex={0}>{entryText}</pre>
          {/* Browsers lend their clipboard only over https; the text can be selected without it. */}
          {"clipboard" in navigator && (
            <button
              type="button"
              className="quiet"
              onClick={() => navigator.clipboard.writeText(entryText).then(() => setCopied(true))}
            >
              {t(isCopied ? importText.copied : importText.copyEntry)}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
