import { useApp } from "../../app/AppContext.ts";
import type { Project } from "../../domain/project/project.ts";
import { data } from "../../messages/data.ts";
import { FundsPicture } from "./FundsPicture.tsx";
import { HeadPicture } from "./HeadPicture.tsx";
import { IndicatorsPicture } from "./IndicatorsPicture.tsx";
import { LinesPicture } from "./LinesPicture.tsx";

/** The form's cells as found, laid out as on paper, so that a reader can hold both side by side. */
export function FormPicture({ project }: { project: Project }) {
  const { t } = useApp();
  return (
    <section className="panel data-form">
      <header>
        <h2>{t(data.formTitle)}</h2>
        <p className="hint">{t(data.formHint)}</p>
      </header>
      <HeadPicture project={project} />
      {project.funds !== null && <FundsPicture funds={project.funds} />}
      {project.items.length > 0 && <IndicatorsPicture project={project} />}
      <LinesPicture project={project} />
    </section>
  );
}
