import { useState } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { EXECUTED } from "../../domain/outturn/whatIfChange.ts";
import { shell } from "../../messages/shell.ts";
import { shorten } from "../../messages/shorten.ts";
import { whatIf as words } from "../../messages/whatIf.ts";
import type { ChangeHandlers } from "./changeHandlers.ts";
import { WhatIfAmount } from "./WhatIfAmount.tsx";
import { WhatIfCategory } from "./WhatIfCategory.tsx";
import { WhatIfText } from "./WhatIfText.tsx";

type Kind = "executed" | "actual" | "category" | "indicator";

/** An option cannot wrap; the chip says the name in full. */
const NAME_SIGNS = 60;

/** One figure of the form to be changed: which, and to what. It takes effect while it is typed. */
export function WhatIfForm(handlers: ChangeHandlers) {
  const { t } = useApp();
  const { outturn } = useShown();
  const { project, lines, fromFunds } = outturn;
  const members = project.items.flatMap((item) => item.members);
  const kinds = [
    { kind: "executed", label: words.kindExecuted, isOffered: project.funds !== null },
    { kind: "actual", label: words.kindActual, isOffered: !fromFunds && lines.length > 0 },
    { kind: "category", label: words.kindCategory, isOffered: !fromFunds && lines.length > 0 },
    { kind: "indicator", label: words.kindIndicator, isOffered: members.length > 0 },
  ] as const;
  const offered = kinds.filter(({ isOffered }) => isOffered);
  const [chosen, setKind] = useState<Kind | null>(null);
  const [id, setId] = useState("");
  const kind = chosen ?? offered[0]?.kind;
  if (kind === undefined) return null;
  const line = lines.find((each) => each.line.id === id);
  const member = members.find((each) => each.id === id);
  const names = kind === "indicator" ? members.map((each) => [each.id, each.name.text] as const) : null;
  const subjects = names ?? lines.map(({ line: each }) => [each.id, each.name.text] as const);
  return (
    <fieldset className="what-if-form">
      <legend>{t(words.own)}</legend>
      <label>
        <span>{t(words.what)}</span>
        <select
          value={kind}
          onChange={(event) => {
            setKind(event.target.value as Kind);
            setId("");
          }}
        >
          {offered.map((each) => (
            <option key={each.kind} value={each.kind}>
              {t(each.label)}
            </option>
          ))}
        </select>
      </label>
      {kind !== "executed" && (
        <label>
          <span>{t(kind === "indicator" ? words.indicator : words.line)}</span>
          <select value={id} onChange={(event) => setId(event.target.value)}>
            <option value="">{t(words.choose)}</option>
            {subjects.map(([key, name]) => (
              <option key={key} value={key}>
                {shorten(name, NAME_SIGNS) || t(shell.unnamed)}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === "executed" && <WhatIfAmount key={EXECUTED} lineId={EXECUTED} {...handlers} />}
      {kind === "actual" && line !== undefined && <WhatIfAmount key={id} lineId={id} {...handlers} />}
      {kind === "category" && line !== undefined && <WhatIfCategory key={id} line={line} {...handlers} />}
      {kind === "indicator" && member !== undefined && <WhatIfText key={id} indicator={member} {...handlers} />}
    </fieldset>
  );
}
