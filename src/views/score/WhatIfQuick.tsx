import { useApp, useShown } from "../../app/AppContext.ts";
import { changeText, quickChanges } from "../../app/whatIfOptions.ts";
import { encodeWhatIf, type WhatIfChange, withChange, withoutChange } from "../../domain/outturn/whatIfChange.ts";
import { whatIf as words } from "../../messages/whatIf.ts";

/** The suppositions that take one press: unspent money had been paid. A pressed one comes off again. */
export function WhatIfQuick(props: {
  changes: readonly WhatIfChange[];
  onToggle: (changes: readonly WhatIfChange[]) => void;
}) {
  const { t, lang, state } = useApp();
  const { outturn } = useShown();
  const { changes, onToggle } = props;
  const offered = quickChanges(outturn);
  if (offered.length === 0) return null;
  return (
    <fieldset className="what-if-quick">
      <legend>{t(words.quick)}</legend>
      {offered.map(({ change }) => {
        const key = encodeWhatIf([change]);
        const isOn = changes.some((each) => encodeWhatIf([each]) === key);
        return (
          <button
            key={key}
            type="button"
            className="quiet"
            aria-pressed={isOn}
            onClick={() => onToggle(isOn ? withoutChange(changes, change) : withChange(changes, change))}
          >
            {changeText(outturn, change, lang, state.unit)}
          </button>
        );
      })}
    </fieldset>
  );
}
