import { useEffect } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Problem } from "../../app/problem.ts";
import { shell } from "../../messages/shell.ts";

/** Long enough to be read twice; everything said here also stands among the data. */
const SHOWN_MS = 15_000;

/** What came of opening files: announced, and shown for a while or until the reader puts it away. */
export function ImportNotice({ notice, onClose }: { notice: Problem | null; onClose: () => void }) {
  const { t } = useApp();
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, onClose]);
  return (
    <div className={notice === null ? "sr-only" : "import-bar"}>
      <p role="status">{notice !== null && t(notice.text, notice.params)}</p>
      {notice !== null && (
        <button type="button" className="quiet" onClick={onClose}>
          {t(shell.close)}
        </button>
      )}
    </div>
  );
}
