import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useApp } from "../../app/AppContext.ts";
import { dialog as dialogWords } from "../../messages/dialog.ts";
import type { Params, Text } from "../../messages/text.ts";

/** Long enough to be read twice; everything said here also stands among the data. */
const SHOWN_MS = 15_000;

/** A sentence about an import. */
export interface Notice {
  readonly text: Text;
  readonly params: Params;
  /** Tries once more what has failed. */
  readonly retry?: () => void;
}

/**
 * What came of opening files: announced, and shown below the page's header, where it covers nothing, for a while or until
 * the reader puts it away. New data are looked at from their top, and so the page goes there.
 */
export function ImportNotice({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  const { t } = useApp();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice === null) return;
    bar.current?.scrollIntoView({ block: "nearest" });
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, onClose]);
  const header = document.querySelector(".page-header");
  if (header === null) return null;
  return createPortal(
    <div ref={bar} className={notice === null ? "sr-only" : "import-bar import-notice"}>
      <p role="status">{notice !== null && t(notice.text, notice.params)}</p>
      {notice !== null && (
        <span className="import-buttons">
          {notice.retry !== undefined && (
            <button type="button" className="quiet" onClick={notice.retry}>
              {t(dialogWords.retry)}
            </button>
          )}
          <button type="button" className="quiet" onClick={onClose}>
            {t(dialogWords.close)}
          </button>
        </span>
      )}
    </div>,
    header,
  );
}
