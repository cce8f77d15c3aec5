import { useApp, useShown } from "../../app/AppContext.ts";
import { shell } from "../../messages/shell.ts";
import { overviewSentences } from "../../sentences/overviewSentences.ts";
import { LongText } from "../../ui/LongText.tsx";
import { SentenceText, useUnitName } from "../../ui/SentenceText.tsx";

/** What the project is, who runs it, and the finding. */
export function CoverSlide() {
  const { t } = useApp();
  const { outturn } = useShown();
  const { project } = outturn;
  const unitName = useUnitName();
  return (
    <>
      <h1>
        <LongText text={project.name.text || t(shell.unnamed)} />
      </h1>
      <p className="about present-about">
        {project.unit.text !== "" && <span>{project.unit.text}</span>}
        {project.year !== null && <span>{t(shell.year, { year: project.year })}</span>}
        <span>{t(shell.unitLine, { unit: unitName })}</span>
      </p>
      <p className="present-sentence">
        <SentenceText sentences={overviewSentences(outturn)} />
      </p>
    </>
  );
}
