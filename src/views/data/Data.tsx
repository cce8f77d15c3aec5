import { useContext } from "react";
import { ShownContext, useApp } from "../../app/AppContext.ts";
import { dataSentences } from "../../app/dataSentences.ts";
import { data } from "../../messages/data.ts";
import { ProjectHeading } from "../../ui/ProjectHeading.tsx";
import { SentenceText } from "../../ui/SentenceText.tsx";
import { HeadingLinks } from "../brief/HeadingLinks.tsx";
import { Catalog } from "./Catalog.tsx";
import { CleanedCells } from "./CleanedCells.tsx";
import { FileOnShow } from "./FileOnShow.tsx";
import { FormPicture } from "./FormPicture.tsx";
import { IssueTable } from "./IssueTable.tsx";
import "./data.css";

/** What is loaded, from where, and what was wrong with it. Stands even where no project could be read. */
export default function Data() {
  const { t, loaded, site } = useApp();
  const shown = useContext(ShownContext);
  const sentences = loaded === null ? [] : dataSentences(loaded);
  return (
    <div className="data">
      {shown === null ? (
        <header className="project-heading">
          <h1>{t(data.title)}</h1>
          <p className="finding">
            <SentenceText sentences={sentences} />
          </p>
        </header>
      ) : (
        <ProjectHeading sentences={sentences}>
          <HeadingLinks />
        </ProjectHeading>
      )}
      {loaded !== null && <FileOnShow loaded={loaded} />}
      {loaded !== null && <IssueTable title={data.issuesTitle} issues={loaded.issues} />}
      {site.issues.length > 0 && <IssueTable title={data.catalogIssues} issues={site.issues} />}
      {shown !== null && <CleanedCells project={shown.outturn.project} />}
      <Catalog shownId={loaded?.entry.id ?? null} />
      {shown !== null && <FormPicture project={shown.outturn.project} />}
    </div>
  );
}
