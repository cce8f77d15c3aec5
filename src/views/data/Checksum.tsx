import { useEffect, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { datasetPath } from "../../app/datasetPath.ts";
import { type ChecksumState, verifyChecksum } from "../../app/verifyChecksum.ts";
import type { CatalogEntry } from "../../ingest/catalog.ts";
import { data } from "../../messages/data.ts";

/** The checksum the catalog states, held against the file on the server. */
export function Checksum({ entry }: { entry: CatalogEntry }) {
  const { t } = useApp();
  const state = useChecksum(entry, datasetPath(entry));
  return (
    <>
      {entry.sha256 !== null && <code>{entry.sha256}</code>}
      <span className={state?.kind === "differs" ? "loud" : "small"} role="status">
        {state === null
          ? t(data.verifying)
          : t(data[state.kind], state.kind === "differs" ? { actual: state.actual } : {})}
      </span>
    </>
  );
}

/** Null while it is being verified. */
function useChecksum(entry: CatalogEntry, path: string): ChecksumState | null {
  const [verified, setVerified] = useState<{ of: CatalogEntry; state: ChecksumState } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    // Outside secure contexts there is no `subtle`, whatever the types say.
    verifyChecksum(entry, path, window.crypto?.subtle, abort.signal)
      .then((state) => setVerified({ of: entry, state }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error;
      });
    return () => abort.abort();
  }, [entry, path]);
  return verified?.of === entry ? verified.state : null;
}
