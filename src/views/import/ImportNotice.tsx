import { useEffect } from "react";
import { useApp } from "../../app/AppContext.ts";
import { dialog as dialogWords } from "../../messages/dialog.ts";
import type { Params, Text } from "../../messages/text.ts";

/** Long enough to be read twice; everything said here also stands among the data. */
const SHOWN_MS = 15_000;

/** A sentence about an import. */
export interface Notice {
  readonly text: Text;
  readonly params: Params;
}

/** What came of opening files: announced, and shown for a while or until the reader puts it away. */
export function ImportNotice({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
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
          {t(dialogWords.close)}
        </button>
      )}
    </div>
  );
}
