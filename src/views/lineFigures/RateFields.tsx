import { useId, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { throughRate } from "../../app/workbench/rateSteps.ts";
import { percent, rangeWords } from "../../charts/rateHistogram.ts";
import type { RateRange } from "../../charts/rateSlots.ts";
import { lineFigures } from "../../messages/lineFigures.ts";

/** The ends of the range as texts: exact ones can be typed, and both are taken in. */
export function RateFields(props: { range: RateRange | null; onRange: (range: RateRange | null) => void }) {
  const { range, onRange } = props;
  const { t, lang } = useApp();
  const errorId = useId();
  const shown = {
    from: range?.from == null ? "" : percent(range.from).slice(0, -1),
    to: range?.to == null ? "" : percent(range.to).slice(0, -1),
  };
  // What is typed stands until the range changes from outside.
  const key = `${shown.from} ${shown.to}`;
  const [typed, setTyped] = useState({ key, ...shown });
  const { from, to } = typed.key === key ? typed : shown;
  const [isBad, setBad] = useState(false);
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (from === shown.from && to === shown.to) return setBad(false);
    // An end nobody has changed stays as exact as it is.
    const low = from === shown.from ? (range?.from ?? null) : readPercent(from);
    const end = readPercent(to);
    const high = to === shown.to ? (range?.to ?? null) : typeof end === "number" ? throughRate(end) : end;
    const isFine = low !== undefined && high !== undefined && (low === null || high === null || low < high);
    setBad(!isFine);
    if (isFine) onRange(low === null && high === null ? null : { from: low, to: high });
  };
  const words = rangeWords(range, lang);
  const field = (name: "from" | "to", label: string) => (
    <label>
      {label}
      <input
        inputMode="decimal"
        value={name === "from" ? from : to}
        aria-invalid={isBad}
        aria-describedby={isBad ? errorId : undefined}
        onChange={({ target: { value } }) => setTyped({ key, from, to, [name]: value })}
        onBlur={submit}
        onKeyDown={(event) => {
          if (event.key === "Enter") submit(event);
        }}
      />
      {t(lineFigures.percent)}
    </label>
  );
  return (
    <div className="rate-fields">
      {field("from", t(lineFigures.brushFrom))}
      {field("to", t(lineFigures.brushTo))}
      {range !== null && (
        <button type="button" className="link" onClick={() => onRange(null)}>
          {t(lineFigures.brushClear)}
        </button>
      )}
      {words !== null && <span className="hint">{words}</span>}
      {isBad && (
        <span className="hint" id={errorId} role="alert">
          {t(lineFigures.brushBad)}
        </span>
      )}
    </div>
  );
}

/** A percentage as a rate; null for nothing, undefined for what is no percentage. */
function readPercent(text: string): number | null | undefined {
  const plain = text.trim().replace(/[%％]$/, "");
  if (plain === "") return null;
  return /^\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) / 100 : undefined;
}
