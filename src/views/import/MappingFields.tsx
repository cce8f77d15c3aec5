import type { ReactNode } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Preview } from "../../app/ingestMessages.ts";
import { MAPPED_ROLES, type MappedRole } from "../../app/mapping.ts";
import type { AmountUnit } from "../../domain/money/fen.ts";
import type { ListMapping } from "../../ingest/list/listMapping.ts";
import { importText } from "../../messages/import.ts";
import { shorten } from "../../messages/shorten.ts";

const UNITS: readonly AmountUnit[] = ["元", "万元", "亿元"];
/** Signs of a row's texts shown to tell it from the others. */
const ROW_SIGNS = 50;
const HEADER_SIGNS = 24;

/** The choices a mapping is made of: sheet, header row, unit, and the column of each role. `children` stand among the first. */
export function MappingFields(props: {
  preview: Preview;
  mapping: ListMapping;
  onChange: (mapping: ListMapping) => void;
  children?: ReactNode;
}) {
  const { t } = useApp();
  const { mapping, onChange } = props;
  const { tables, top, headers } = props.preview;
  const place = (role: MappedRole, value: string) => {
    const { [role]: _former, ...others } = mapping.columns;
    onChange({ ...mapping, columns: value === "" ? others : { ...others, [role]: Number(value) } });
  };
  return (
    <>
      <div className="import-fields">
        {tables.length > 1 && (
          <label>
            <span>{t(importText.table)}</span>
            <select
              value={tables.indexOf(mapping.table)}
              onChange={(event) =>
                onChange({ ...mapping, table: tables[Number(event.target.value)] ?? null, columns: {} })
              }
            >
              {tables.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: tables never move, and may have no name
                <option key={index} value={index}>
                  {name ?? t(importText.tableNumber, { number: index + 1 })}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{t(importText.headerRow)}</span>
          <select value={mapping.row} onChange={(event) => onChange({ ...mapping, row: Number(event.target.value) })}>
            {top.map(({ number, cells }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs outside a table share the number 0
              <option key={index} value={number}>
                {t(importText.headerOption, { row: number, texts: shorten(cells.join(" | "), ROW_SIGNS) })}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t(importText.amountUnit)}</span>
          <select
            value={mapping.unit ?? ""}
            onChange={({ target: { value } }) =>
              onChange({ ...mapping, unit: UNITS.find((unit) => unit === value) ?? null })
            }
          >
            <option value="">{t(importText.unitByFile)}</option>
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </select>
        </label>
        {props.children}
      </div>
      <fieldset className="import-roles">
        <legend>{t(importText.columnsTitle)}</legend>
        {MAPPED_ROLES.map((role) => (
          <label key={role}>
            <span>{t(importText[`role-${role}`])}</span>
            <select value={mapping.columns[role] ?? ""} onChange={(event) => place(role, event.target.value)}>
              <option value="">{t(importText.noColumn)}</option>
              {headers.map((header, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and may have one name
                <option key={index} value={index}>
                  {shorten(header, HEADER_SIGNS) || t(importText.columnNumber, { number: index + 1 })}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
    </>
  );
}
