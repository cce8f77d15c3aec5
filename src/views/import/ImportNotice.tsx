import { useApp } from "../../app/AppContext.ts";
import type { Problem } from "../../app/problem.ts";
import { shell } from "../../messages/shell.ts";

/** What came of opening files, announced and shown until the reader puts it away or opens others. */
export function ImportNotice({ notice, onClose }: { notice: Problem | null; onClose: () => void }) {
  const { t } = useApp();
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
