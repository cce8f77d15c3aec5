import type { ReactNode } from "react";
import { useApp, useShown } from "../app/AppContext.ts";
import { shell } from "../messages/shell.ts";
import type { Sentence } from "../sentences/sentence.ts";
import { LongText } from "./LongText.tsx";
import { SentenceText, useUnitName } from "./SentenceText.tsx";

/** What a view is about and its finding: the project, who runs it, the year, the unit, and the sentence. */
export function ProjectHeading(props: { sentences?: readonly Sentence[]; children?: ReactNode }) {
  const { t } = useApp();
  const { project } = useShown().outturn;
  const unitName = useUnitName();
  return (
    <header className="project-heading">
      <h1>
        <LongText text={project.name.text || t(shell.unnamed)} />
      </h1>
      <p className="about">
        {project.unit.text !== "" && <span>{project.unit.text}</span>}
        {project.year !== null && <span>{t(shell.year, { year: project.year })}</span>}
        <span>{t(shell.unitLine, { unit: unitName })}</span>
      </p>
      {props.sentences !== undefined && (
        <p className="finding">
          <SentenceText sentences={props.sentences} />
        </p>
      )}
      {props.children}
    </header>
  );
}
