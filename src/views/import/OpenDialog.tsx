import { type ClipboardEvent, useRef, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { collectFiles, folderFiles } from "../../app/importFiles.ts";
import type { LocalFile } from "../../app/ingestMessages.ts";
import { importText } from "../../messages/import.ts";
import { Dialog } from "../../ui/Dialog.tsx";

/** The panel that opens files: chosen ones, a folder's, or a pasted table. */
export function OpenDialog(props: { onFiles: (files: readonly LocalFile[]) => void; onClose: () => void }) {
  const { t, lang } = useApp();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [hasNoTable, setNoTable] = useState(false);
  const give = (chosen: readonly File[]) => props.onFiles(chosen.map((file) => ({ file })));
  const paste = async (event: ClipboardEvent) => {
    event.preventDefault();
    const { clipboardData: data } = event;
    const found = await collectFiles(
      {
        kind: "paste",
        html: data.getData("text/html"),
        text: data.getData("text/plain"),
        files: Array.from(data.files),
      },
      lang,
    );
    if (found.length > 0) give(found);
    else setNoTable(true);
  };
  return (
    <Dialog title={t(importText.title)} onClose={props.onClose}>
      <p>{t(importText.intro)}</p>
      <p className="import-choices">
        <button type="button" className="quiet import-main" onClick={() => files.current?.click()}>
          {t(importText.chooseFiles)}
        </button>
        <button type="button" className="quiet" onClick={() => folder.current?.click()}>
          {t(importText.chooseFolder)}
        </button>
        <span className="hint">{t(importText.formats)}</span>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t(importText.chooseFiles)}
        onChange={(event) => give(Array.from(event.target.files ?? []))}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={t(importText.chooseFolder)}
        {...{ webkitdirectory: "" }}
        onChange={(event) => props.onFiles(folderFiles(Array.from(event.target.files ?? [])).map((file) => ({ file })))}
      />
      <label className="import-paste">
        <span>
          {t(importText.pasteLabel)} <span className="hint">{t(importText.pasteHint)}</span>
        </span>
        <textarea rows={3} onPaste={paste} />
      </label>
      <p role="status" className="import-warning">
        {hasNoTable && t(importText.noTable)}
      </p>
    </Dialog>
  );
}
