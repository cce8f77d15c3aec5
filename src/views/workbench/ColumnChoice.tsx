import { useApp } from "../../app/AppContext.ts";
import { TABLE_COLUMNS, type TableColumn } from "../../app/workbench/workbenchState.ts";
import type { Text } from "../../messages/text.ts";
import { workbench as words } from "../../messages/workbench.ts";

const COLUMN_WORDS: Readonly<Record<TableColumn, Text>> = {
  unit: words.unit,
  bar: words.bar,
  budget: words.budget,
  actual: words.actual,
  unspent: words.unspent,
  rate: words.rate,
  category: words.category,
  reason: words.reason,
  project: words.project,
  year: words.year,
  status: words.statusFacet,
  source: words.source,
};

/** Which columns the table of lines shows; the name always stays. */
export function ColumnChoice(props: { hidden: readonly TableColumn[]; onChange: (hidden: TableColumn[]) => void }) {
  const { t } = useApp();
  const { hidden, onChange } = props;
  return (
    <details className="column-picker bench-columns">
      <summary>{t(words.columns)}</summary>
      <fieldset>
        <legend className="sr-only">{t(words.columns)}</legend>
        {TABLE_COLUMNS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!hidden.includes(id)}
              onChange={() => onChange(TABLE_COLUMNS.filter((other) => hidden.includes(other) !== (other === id)))}
            />
            {t(COLUMN_WORDS[id])}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
