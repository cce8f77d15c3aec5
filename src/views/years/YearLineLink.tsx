import { useApp } from "../../app/AppContext.ts";
import { NO_FILTER } from "../../app/urlState.ts";
import type { YearLine } from "../../domain/outturn/crossYear.ts";
import { shell } from "../../messages/shell.ts";
import { shorten } from "../../messages/shorten.ts";
import { StateLink } from "../../ui/StateLink.tsx";

/** Longer names stand in full at the line itself. */
const NAME_SIGNS = 80;

/** A line's name, leading to its cells in the form of its year. */
export function YearLineLink({ line: { project, outturn } }: { line: YearLine }) {
  const { t } = useApp();
  const { line } = outturn;
  return (
    <StateLink patch={{ project: project.project.id, view: "overview", trace: line.id, filter: NO_FILTER }}>
      {shorten(line.name.text, NAME_SIGNS) || t(shell.unnamed)}
    </StateLink>
  );
}
