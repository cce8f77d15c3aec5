import { useApp } from "../../app/AppContext.ts";
import type { Loaded } from "../../app/load.ts";
import { saveText } from "../../app/saveText.ts";
import { data } from "../../messages/data.ts";

/** The data set to take away. The writers are loaded when somebody asks for a file. */
export function Downloads({ loaded }: { loaded: Loaded }) {
  const { t } = useApp();
  const projects = loaded.outturns.map(({ project }) => project);
  const name = loaded.entry.file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const saveJson = async () => {
    const { writeDataset } = await import("../../ingest/writeDataset.ts");
    saveText(`${name}.outturn.json`, "application/json", writeDataset(projects));
  };
  const saveCsv = async () => {
    const { writeLinesCsv } = await import("../../export/writeLinesCsv.ts");
    saveText(`${name}.lines.csv`, "text/csv", writeLinesCsv(projects));
  };
  const hasLines = projects.some(({ lines }) => lines.length > 0);
  return (
    <p className="data-downloads">
      <button type="button" className="quiet" onClick={saveJson}>
        {t(data.downloadJson)}
      </button>
      {hasLines && (
        <button type="button" className="quiet" onClick={saveCsv}>
          {t(data.downloadCsv)}
        </button>
      )}
      <span className="hint">{t(data.downloadHint)}</span>
    </p>
  );
}
