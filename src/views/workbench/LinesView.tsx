import { useApp } from "../../app/AppContext.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { StateLink } from "../../ui/StateLink.tsx";
import Data from "../data/Data.tsx";
import LinesOverview from "./LinesOverview.tsx";

/** What the other views have of lines that were not read as projects. */
export default function LinesView() {
  const { t, state, lang, loaded } = useApp();
  if (state.view === "overview" || loaded === null) return <LinesOverview />;
  const isData = state.view === "data";
  return (
    <>
      <header className="project-heading">
        <h1>{loaded.entry.title[lang]}</h1>
        <p className="finding">
          {t(isData ? words.dataSome : state.view === "score" ? words.scoreNone : words.auditNone)}{" "}
          <StateLink patch={{ view: "deviations" }}>{t(words.openWorkbench)}</StateLink>
        </p>
      </header>
      {isData && <Data />}
    </>
  );
}
