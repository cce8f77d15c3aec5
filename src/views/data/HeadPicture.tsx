import { useApp } from "../../app/AppContext.ts";
import type { TextCell } from "../../domain/project/cells.ts";
import type { Project } from "../../domain/project/project.ts";
import { data } from "../../messages/data.ts";
import type { Text } from "../../messages/text.ts";
import { RawText } from "../../ui/RawText.tsx";

/** The head of the form: project, department, unit, and the goals of the year. */
export function HeadPicture({ project }: { project: Project }) {
  const { t } = useApp();
  const cells: readonly { readonly label: Text; readonly cell: TextCell }[] = [
    { label: data.name, cell: project.name },
    { label: data.department, cell: project.department },
    { label: data.unit, cell: project.unit },
    ...project.goals.flatMap((goal) => [
      { label: data.expected, cell: goal.expected },
      { label: data.achieved, cell: goal.actual },
    ]),
  ].filter(({ cell }) => cell.source.raw !== "");
  return (
    <dl className="data-facts">
      {cells.map(({ label, cell }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: goals repeat their labels, and the order is the form's
        <div key={index} className={cell.text.length > 40 ? "data-wide" : ""}>
          <dt>{t(label)}</dt>
          <dd>
            <RawText raw={cell.source.raw} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
