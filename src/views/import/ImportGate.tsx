import { lazy, Suspense, useEffect, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { type ImportRequest, listenForImports } from "../../app/importFilesRequest.ts";
import { shell } from "../../messages/shell.ts";
import { CrashBoundary } from "../CrashBoundary.tsx";

/** Everything about opening files comes when somebody first does so. */
const ImportHost = lazy(() => import("./ImportHost.tsx"));

/** The button that opens files, and the page's ear for drops and pastes. */
export function ImportGate() {
  const { t } = useApp();
  const [request, setRequest] = useState<ImportRequest | null>(null);
  useEffect(() => listenForImports(setRequest), []);
  return (
    <>
      <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => setRequest({ kind: "open" })}>
        {t(shell.openFiles)}
      </button>
      {request !== null && (
        <CrashBoundary>
          <Suspense fallback={null}>
            <ImportHost request={request} />
          </Suspense>
        </CrashBoundary>
      )}
    </>
  );
}
