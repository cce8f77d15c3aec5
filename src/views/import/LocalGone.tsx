import { useApp } from "../../app/AppContext.ts";
import { requestImport } from "../../app/importFilesRequest.ts";
import { importText } from "../../messages/import.ts";
import { StateLink } from "../../ui/StateLink.tsx";

/** What an address of a local preview shows after a reload: why nothing is there, and how to have it again. */
export default function LocalGone() {
  const { t } = useApp();
  return (
    <section className="problems" role="alert">
      <p>{t(importText.gone)}</p>
      <p>
        <button type="button" className="quiet" onClick={() => requestImport({ kind: "open" })}>
          {t(importText.title)}
        </button>{" "}
        <StateLink patch={{ data: null, project: null, view: "overview" }}>{t(importText.goneOther)}</StateLink>
      </p>
    </section>
  );
}
