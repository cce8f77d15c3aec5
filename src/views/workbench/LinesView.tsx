import { useApp } from "../../app/AppContext.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { StateLink } from "../../ui/StateLink.tsx";
import { LinesData } from "./LinesData.tsx";
import LinesOverview from "./LinesOverview.tsx";

/** What the other views have of lines that were not read as projects. */
export default function LinesView() {
  const { t, state, lang, loaded } = useApp();
  if (loaded === null || state.view === "overview") return <LinesOverview />;
  if (state.view === "data") return <LinesData loaded={loaded} />;
  return (
    <header className="project-heading">
      <h1>{loaded.entry.title[lang]}</h1>
      <p className="finding">
        {t(NOTHING[state.view as keyof typeof NOTHING] ?? words.briefNone)}{" "}
        <StateLink patch={{ view: "deviations" }}>{t(words.openWorkbench)}</StateLink>
      </p>
    </header>
  );
}

/** What a view would show, and why there is none of it. */
const NOTHING = { score: words.scoreNone, audit: words.auditNone } as const;
