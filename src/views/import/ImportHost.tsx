import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { collectFiles, MAX_FILES } from "../../app/importFiles.ts";
import type { ImportRequest } from "../../app/importFilesRequest.ts";
import { type Imported, type ImportRun, startImport } from "../../app/ingestClient.ts";
import type { LocalFile, Progress } from "../../app/ingestMessages.ts";
import { LOCAL_ID, localData } from "../../app/localData.ts";
import { localDataset } from "../../app/localDataset.ts";
import { loadMappings } from "../../app/mappingStorage.ts";
import { NO_FILTER } from "../../app/urlState.ts";
import { importText } from "../../messages/import.ts";
import { DropVeil } from "./DropVeil.tsx";
import { ImportNotice, type Notice } from "./ImportNotice.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import { OpenDialog } from "./OpenDialog.tsx";
import "./import.css";

const MappingDialog = lazy(() => import("./MappingDialog.tsx").then((part) => ({ default: part.MappingDialog })));

/** How long an import may take before its progress is shown. */
const QUIET_MS = 300;

/** Answers every request to open files: panel, drop state, import with progress and cancel, and what came of it. */
export default function ImportHost({ request }: { request: ImportRequest }) {
  const { lang, config, set } = useApp();
  const [isOpen, setOpen] = useState(false);
  const [isDragging, setDragging] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  /** A file whose columns are guessed well enough to ask whether the guess is right. */
  const [asked, setAsked] = useState<{ imported: Imported; index: number } | null>(null);
  const [progress, setProgress] = useState<Progress | "starting" | null>(null);
  const running = useRef<ImportRun | null>(null);

  const show = useCallback(
    (imported: Imported) => {
      const { outturns, reports, issues, files } = imported;
      const isEmpty = outturns.length === 0;
      localData.set({ loaded: localDataset(imported), imported });
      set({ data: LOCAL_ID, project: null, view: isEmpty ? "data" : "overview", filter: NO_FILTER, trace: null });
      const params = {
        files: files.length,
        projects: outturns.length,
        lines: reports.reduce((sum, { lines }) => sum + lines, 0),
        issues: issues.length,
        undated: reports.reduce((sum, { undated }) => sum + undated, 0),
      };
      const done = params.undated > 0 ? importText.doneUndated : importText.done;
      setNotice({ text: isEmpty ? importText.doneNothing : done, params });
      const unsure = reports.findIndex((report) => report.unsure);
      setAsked(unsure < 0 ? null : { imported, index: unsure });
    },
    [set],
  );

  const open = useCallback(
    async (files: readonly LocalFile[]) => {
      running.current?.cancel();
      setOpen(false);
      setNotice(null);
      let latest: Progress | "starting" = "starting";
      let isShown = false;
      const timer = setTimeout(() => {
        isShown = true;
        setProgress(latest);
      }, QUIET_MS);
      const run = startImport(files, loadMappings(), { thresholds: config.thresholds }, (next) => {
        latest = next;
        if (isShown && running.current === run) setProgress(next);
      });
      running.current = run;
      try {
        const imported = await run.imported;
        if (running.current === run) show(imported);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        setNotice({ text: importText.broke, params: { reason }, retry: () => open(files) });
      }
      clearTimeout(timer);
      if (running.current !== run) return;
      running.current = null;
      setProgress(null);
    },
    [config, show],
  );

  const accept = useCallback(
    (files: readonly LocalFile[], otherwise: Notice["text"]) => {
      if (files.length === 0) setNotice({ text: otherwise, params: {} });
      else if (files.length > MAX_FILES)
        setNotice({ text: importText.tooMany, params: { most: MAX_FILES, count: files.length } });
      else open(files);
    },
    [open],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each request is answered once, in the words of its time
  useEffect(() => {
    setDragging(request.kind === "drag");
    if (request.kind === "open") setOpen(true);
    if (request.kind === "files") open(request.files);
    if (request.kind !== "drop" && request.kind !== "paste") return;
    const otherwise = request.kind === "paste" ? importText.noTable : importText.noFiles;
    collectFiles(request, lang).then((files) =>
      accept(
        files.map((file) => ({ file })),
        otherwise,
      ),
    );
  }, [request]);

  const putAway = useCallback(() => setNotice(null), []);
  const cancel = () => {
    running.current?.cancel();
    running.current = null;
    setProgress(null);
    setNotice({ text: importText.cancelled, params: {} });
  };
  return (
    <>
      {isDragging && <DropVeil onLeave={() => setDragging(false)} />}
      {isOpen && <OpenDialog onFiles={(files) => accept(files, importText.noFiles)} onClose={() => setOpen(false)} />}
      {progress !== null && <ImportProgress progress={progress} onCancel={cancel} />}
      {asked !== null && (
        <Suspense fallback={null}>
          <MappingDialog imported={asked.imported} index={asked.index} onClose={() => setAsked(null)} />
        </Suspense>
      )}
      <ImportNotice notice={notice} onClose={putAway} />
    </>
  );
}
