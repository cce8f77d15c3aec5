import { useApp } from "../../app/AppContext.ts";
import { LINE_COLUMNS, type LineColumn } from "../../app/urlState.ts";
import { deviations } from "../../messages/deviations.ts";
import { overview } from "../../messages/overview.ts";
import type { Text } from "../../messages/text.ts";

const COLUMN_WORDS: Record<LineColumn, Text> = {
  bar: overview.bar,
  budget: overview.budget,
  actual: overview.actual,
  unspent: deviations.unspent,
  rate: overview.rate,
  status: deviations.status,
  category: overview.category,
  reason: overview.reason,
};

/** Which columns the table shows; the name always stays. */
export function ColumnPicker() {
  const { t, state, set } = useApp();
  const { hidden } = state;
  const toggle = (id: LineColumn) =>
    set({ hidden: LINE_COLUMNS.filter((other) => hidden.includes(other) !== (other === id)) });
  return (
    <details className="column-picker">
      <summary>{t(deviations.columns)}</summary>
      <fieldset>
        <legend className="sr-only">{t(deviations.columns)}</legend>
        {LINE_COLUMNS.map((id) => (
          <label key={id}>
            <input type="checkbox" checked={!hidden.includes(id)} onChange={() => toggle(id)} />
            {t(COLUMN_WORDS[id])}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
