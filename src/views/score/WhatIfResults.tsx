import { useMemo } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { compareWhatIf } from "../../app/compareWhatIf.ts";
import type { WhatIf } from "../../domain/outturn/whatIf.ts";
import { whatIf as words } from "../../messages/whatIf.ts";

/** Each figure as it is and as it would be, marked as supposed. */
export function WhatIfResults({ supposed }: { supposed: WhatIf }) {
  const { t, state } = useApp();
  const { outturn } = useShown();
  const rows = useMemo(() => compareWhatIf(outturn, supposed.outturn, state.unit), [outturn, supposed, state.unit]);
  const { unknown } = supposed;
  return (
    <>
      <dl className="what-if-results" aria-label={t(words.results)}>
        {rows.map(({ id, label, before, after, isChanged }) => (
          <div key={id} className={isChanged ? "changed" : ""}>
            <dt>{t(label)}</dt>
            <dd className="figure">{t(words.change, { before: t(before), after: t(after) })}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        <strong className="what-if-mark">{t(words.hypothetical)}</strong> {t(words.hypotheticalNote)}{" "}
        {rows.every(({ isChanged }) => !isChanged) && t(words.nothingMoves)}
        {unknown.length > 0 && t(words.unknown, { count: unknown.length })}
      </p>
    </>
  );
}
