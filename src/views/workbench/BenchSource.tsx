import { useEffect, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { LineSource } from "../../app/lineSource.ts";
import { findLine } from "../../app/workbench/fetchLines.ts";
import { lineFilterOf } from "../../app/workbench/lineFilters.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import type { LineRow } from "../../lines/lineRow.ts";
import { shell } from "../../messages/shell.ts";
import { workbench as words } from "../../messages/workbench.ts";
import LineSourceDialog from "../../ui/LineSourceDialog.tsx";
import { StateLink } from "../../ui/StateLink.tsx";
import { RowSource } from "./RowSource.tsx";
import { useBench } from "./workbenchContext.ts";

/** Between the parts of a place; ids and names of files do not have it. */
const SEPARATOR = "\u001f";

/** Where a line stands, as the address holds it: project and line, or file and row; null where the data do not say. */
export function placeOf(source: LineSource, { line, file, row }: LineRow): string | null {
  const found = source.lineAt(line);
  if (found !== null) return [found.outturn.project.id, found.lineId].join(SEPARATOR);
  return file === null || row === null ? null : [file, row].join(SEPARATOR);
}

/** The source panel of the line that the address names. */
export function BenchSource() {
  const { state, set, loaded } = useApp();
  const { trace } = state;
  if (trace === null || loaded === null) return null;
  const close = () => set({ trace: null });
  const [first = "", second = ""] = trace.split(SEPARATOR);
  if (loaded.outturns.length === 0) return <PartitionSource file={first} row={Number(second)} onClose={close} />;
  const outturn = loaded.outturns.find(({ project }) => project.id === first);
  return outturn === undefined ? null : <FormSource outturn={outturn} line={second} onClose={close} />;
}

function FormSource(props: { outturn: ProjectOutturn; line: string; onClose: () => void }) {
  const { t } = useApp();
  const { state } = useBench();
  const { outturn, line, onClose } = props;
  const { project, lines } = outturn;
  const traced = lines.find((one) => one.line.id === line);
  if (traced === undefined) return null;
  return (
    <LineSourceDialog outturn={traced} onClose={onClose}>
      <p className="bench-to-project">
        <StateLink patch={{ project: project.id, filter: lineFilterOf(state), trace: null }}>
          {t(words.openProject, { name: project.name.text || t(shell.unnamed) })}
        </StateLink>
      </p>
    </LineSourceDialog>
  );
}

function PartitionSource({ file, row, onClose }: { file: string; row: number; onClose: () => void }) {
  const { queries } = useBench().source;
  const [found, setFound] = useState<LineRow | null | "asked">("asked");
  useEffect(() => {
    const abort = new AbortController();
    findLine(queries, { file, row }, abort.signal)
      .then(setFound)
      // Given up, or the engine is gone, which the page says.
      .catch(() => {});
    return () => abort.abort();
  }, [queries, file, row]);
  return found === "asked" ? null : <RowSource row={found} onClose={onClose} />;
}
