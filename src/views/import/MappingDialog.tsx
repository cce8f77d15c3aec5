import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { requestImport } from "../../app/importFilesRequest.ts";
import type { Imported } from "../../app/ingestClient.ts";
import type { LocalFile } from "../../app/ingestMessages.ts";
import { saveMapping } from "../../app/mappingStorage.ts";
import type { Encoding } from "../../ingest/encoding.ts";
import type { ListMapping } from "../../ingest/list/listMapping.ts";
import { importText } from "../../messages/import.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { EncodingChoice } from "./EncodingChoice.tsx";
import { MappingFields } from "./MappingFields.tsx";
import { MappingOutcome } from "./MappingOutcome.tsx";
import { MappingPreview } from "./MappingPreview.tsx";
import { usePreview } from "./usePreview.ts";

/** Where a list's header and columns are said by hand, with what would come out following every change. */
export function MappingDialog(props: { imported: Imported; index: number; onClose: () => void }) {
  const { t } = useApp();
  const { imported, index, onClose } = props;
  const { file, encoding: former, year } = imported.files[index] as LocalFile;
  const [encoding, setEncoding] = useState<Encoding | null>(former ?? null);
  const [chosen, setChosen] = useState<ListMapping | null>(imported.reports[index]?.mapping ?? null);
  const [isKept, setKept] = useState(true);
  const [isRefused, setRefused] = useState(false);
  const local: LocalFile = { file, ...(encoding && { encoding }), ...(chosen && { mapping: chosen }) };
  const isUnsure = imported.reports[index]?.unsure === true;
  const preview = usePreview(imported, local);
  // The preview follows; what was chosen since counts at once.
  const mapping = chosen ?? preview?.mapping ?? null;
  const apply = () => {
    if (preview === null || mapping === null) return;
    const { headers } = preview;
    if (isKept && !isRefused && !saveMapping({ headers, columns: mapping.columns, unit: mapping.unit })) {
      setRefused(true);
      return;
    }
    const read = { file, mapping, ...(encoding && { encoding }), ...(year && { year }) };
    onClose();
    requestImport({ kind: "files", files: imported.files.map((each, at) => (at === index ? read : each)) });
  };
  return (
    <Dialog title={t(importText.mapTitle, { file: file.name })} onClose={onClose}>
      <p className="hint">{t(isUnsure ? importText.mapUnsure : importText.mapIntro)}</p>
      {preview !== null && mapping !== null && (
        <>
          <MappingFields preview={preview} mapping={mapping} onChange={setChosen}>
            {preview.encoding !== null && (
              <div className="field">
                <span aria-hidden="true">{t(importText.encoding)}</span>
                <EncodingChoice
                  label={t(importText.encoding)}
                  found={preview.encoding}
                  chosen={encoding}
                  onChoose={(next) => {
                    setEncoding(next);
                    setChosen(null);
                  }}
                />
              </div>
            )}
          </MappingFields>
          <MappingPreview preview={preview} mapping={mapping} />
          <MappingOutcome preview={preview} />
          <div className="import-choices">
            <button type="button" className="quiet import-main" disabled={preview.sums.lines === 0} onClick={apply}>
              {t(importText.apply)}
            </button>
            <button type="button" className="quiet" onClick={onClose}>
              {t(importText.cancel)}
            </button>
            <label className="import-check">
              <input type="checkbox" checked={isKept} onChange={(event) => setKept(event.target.checked)} />
              {t(importText.remember)}
            </label>
            <span role="status" className="import-warning">
              {isRefused && t(importText.notKept)}
            </span>
          </div>
        </>
      )}
      {preview === null && <p role="status">{t(importText.reading)}</p>}
    </Dialog>
  );
}
