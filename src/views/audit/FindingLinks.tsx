import { useApp, useShown } from "../../app/AppContext.ts";
import { NO_FILTER } from "../../app/urlState.ts";
import type { Finding } from "../../domain/audit/finding.ts";
import { audit } from "../../messages/audit.ts";
import { StateLink } from "../../ui/StateLink.tsx";

/** Where a finding leads: the line's source and its row among the deviations, or the item's row in the score; and itself. */
export function FindingLinks({ name, finding }: { name: string; finding: Finding }) {
  const { t } = useApp();
  const { project } = useShown().outturn;
  const line = project.lines.find(({ id }) => id === finding.subjectId);
  const isItem = project.items.some(({ id }) => id === finding.subjectId);
  return (
    <p className="audit-links">
      {line !== undefined && (
        <>
          <StateLink patch={{ trace: line.id }}>{t(audit.lineSource)}</StateLink>
          <StateLink patch={{ view: "deviations", filter: { ...NO_FILTER, text: line.name.text }, trace: null }}>
            {t(audit.lineDeviations)}
          </StateLink>
        </>
      )}
      {isItem && <StateLink patch={{ view: "score", trace: finding.subjectId }}>{t(audit.itemScore)}</StateLink>}
      <StateLink patch={{ trace: name }}>{t(audit.permalink)}</StateLink>
    </p>
  );
}
