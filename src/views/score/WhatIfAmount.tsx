import { useId, useState } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { formatExact } from "../../domain/money/format.ts";
import { parseAmount } from "../../domain/money/parseAmount.ts";
import { effectiveFund } from "../../domain/outturn/effectiveFunds.ts";
import { EXECUTED } from "../../domain/outturn/whatIfChange.ts";
import { whatIf as words } from "../../messages/whatIf.ts";
import { useUnitName } from "../../ui/SentenceText.tsx";
import type { ChangeHandlers } from "./changeHandlers.ts";

/** An amount to be supposed, in the unit of the page; a unit written with it (`5000元`) counts. */
export function WhatIfAmount({ lineId, onChange, onDrop }: ChangeHandlers & { lineId: string }) {
  const { t, state } = useApp();
  const { outturn } = useShown();
  const unitName = useUnitName();
  const [raw, setRaw] = useState("");
  const id = useId();
  const { funds } = outturn.project;
  const before =
    lineId === EXECUTED
      ? funds && effectiveFund(funds, "executed").fen
      : (outturn.lines.find(({ line }) => line.id === lineId)?.actualFen ?? null);
  const read = (text: string) => parseAmount(text, { unit: state.unit, from: "form" }).fen;
  const isUnread = raw.trim() !== "" && read(raw) === null;
  const type = (text: string) => {
    setRaw(text);
    const fen = read(text);
    if (fen === null) onDrop({ kind: "actual", lineId, fen: 0 });
    else onChange({ kind: "actual", lineId, fen });
  };
  return (
    <div className="what-if-field">
      <label>
        <span>{t(words.amount, { unit: unitName })}</span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={raw}
          aria-describedby={id}
          aria-invalid={isUnread}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <span id={id} className="hint">
        {isUnread ? t(words.unread) : t(words.was, { before: before === null ? "—" : formatExact(before, state.unit) })}
      </span>
    </div>
  );
}
