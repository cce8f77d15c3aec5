import { useContext, useState, useSyncExternalStore } from "react";
import { ShownContext, useApp } from "../../app/AppContext.ts";
import type { LocalIssue } from "../../app/ingestClient.ts";
import { localData } from "../../app/localData.ts";
import { importText } from "../../messages/import.ts";
import { CleanedCells } from "../data/CleanedCells.tsx";
import { FormPicture } from "../data/FormPicture.tsx";
import { FileTable } from "./FileTable.tsx";
import { IssueList } from "./IssueList.tsx";
import { MappingDialog } from "./MappingDialog.tsx";
import { PictureDialog } from "./PictureDialog.tsx";
import { PublishPanel } from "./PublishPanel.tsx";
import "../data/data.css";
import "./import.css";

/** The data view of local files: how each was read, what was wrong, and the data set to publish. */
export default function LocalFiles() {
  const { t, loaded, lang } = useApp();
  const shown = useContext(ShownContext);
  const local = useSyncExternalStore(localData.subscribe, localData.get);
  const [pictured, setPictured] = useState<LocalIssue | null>(null);
  const [mapped, setMapped] = useState<number | null>(null);
  if (local === null || loaded === null) return null;
  const { imported } = local;
  return (
    <div className="data import-report">
      <header className="project-heading">
        <h1>{loaded.entry.title[lang]}</h1>
        <p className="about">{t(importText.reportIntro)}</p>
      </header>
      <FileTable imported={imported} onMap={setMapped} />
      <IssueList imported={imported} onPicture={setPictured} />
      {imported.outturns.length > 0 && <PublishPanel imported={imported} />}
      {shown !== null && <CleanedCells project={shown.outturn.project} />}
      {shown !== null && <FormPicture project={shown.outturn.project} />}
      {pictured !== null && <PictureDialog imported={imported} located={pictured} onClose={() => setPictured(null)} />}
      {mapped !== null && <MappingDialog imported={imported} index={mapped} onClose={() => setMapped(null)} />}
    </div>
  );
}
