import { useApp } from "../../app/AppContext.ts";
import type { Progress } from "../../app/ingestMessages.ts";
import { importText } from "../../messages/import.ts";

const MEGABYTE = 1_000_000;

/** How far an import has come: bytes, then rows or pages, file by file. */
export function ImportProgress({ progress, onCancel }: { progress: Progress | "starting"; onCancel: () => void }) {
  const { t } = useApp();
  const size = (bytes: number) => (bytes / MEGABYTE).toFixed(1);
  const words = () => {
    if (progress === "starting") return t(importText.reading);
    const { name, phase, done, all } = progress;
    if (phase === "bytes") return t(importText.readingBytes, { file: name, done: size(done), all: size(all) });
    const text = phase === "rows" ? importText.readingRows : importText.readingPages;
    return t(text, { file: name, done: done.toLocaleString("en"), all: all.toLocaleString("en") });
  };
  return (
    <div className="import-bar">
      <div className="import-progress">
        <p>
          {words()}
          {progress !== "starting" && progress.files > 1 && (
            <span className="hint">
              {" "}
              {t(importText.readingOf, { number: progress.file + 1, count: progress.files })}
            </span>
          )}
        </p>
        <progress
          aria-label={t(importText.progress)}
          {...(progress === "starting" ? {} : { value: progress.done, max: Math.max(1, progress.all) })}
        />
      </div>
      <button type="button" className="quiet" onClick={onCancel}>
        {t(importText.cancel)}
      </button>
    </div>
  );
}
