import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { type CleaningKind, cleanings, type CleanedCells as Group } from "../../domain/project/cleanings.ts";
import type { Project } from "../../domain/project/project.ts";
import { data } from "../../messages/data.ts";
import type { Text } from "../../messages/text.ts";
import { RawText } from "../../ui/RawText.tsx";
import { CleanedExport } from "../export/CleanedExport.tsx";
import { ReadValue } from "./ReadValue.tsx";

const TITLES: Readonly<Record<CleaningKind, Text>> = {
  "percent-zero": data["percent-zero"],
  unit: data["unit-in-cell"],
  thousands: data.thousands,
  currency: data.currency,
  "full-width": data["full-width"],
  blanks: data.blanks,
  empty: data.empty,
};

/** Lists longer than this are folded, so that a data set of many thousand lines stays usable. */
const FOLDED = 200;

/** Every cell whose text had to be cleaned, by the kind of cleaning: the text as found and what it was read as. */
export function CleanedCells({ project }: { project: Project }) {
  const { t } = useApp();
  const groups = cleanings(project);
  return (
    <section className="panel">
      <header>
        <h2>{t(data.cleanedTitle)}</h2>
        <p className="hint">{t(groups.length === 0 ? data.cleanedNothing : data.cleanedHint)}</p>
        {groups.length > 0 && <CleanedExport groups={groups} titles={TITLES} />}
      </header>
      {groups.map((group) => (
        <details key={group.kind} className="data-cleaned">
          <summary>{t(data.kindCount, { title: t(TITLES[group.kind]), count: group.cells.length })}</summary>
          <CleanedTable group={group} />
        </details>
      ))}
    </section>
  );
}

function CleanedTable({ group }: { group: Group }) {
  const { t } = useApp();
  const [unfolded, setUnfolded] = useState(false);
  const rows = unfolded ? group.cells : group.cells.slice(0, FOLDED);
  return (
    <>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col" className="num">
              {t(data.row)}
            </th>
            <th scope="col">{t(data.place)}</th>
            <th scope="col">{t(data.raw)}</th>
            <th scope="col">{t(data.value)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((read) => {
            const { row, column, place, raw } = read.cell.source;
            return (
              <tr key={`${row} ${column} ${place}`}>
                <td className="num figure">{row ?? "—"}</td>
                <th scope="row">{place ?? column ?? "—"}</th>
                <td>
                  <RawText raw={raw} />
                </td>
                <td>
                  <ReadValue read={read} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length < group.cells.length && (
        <button type="button" className="link" onClick={() => setUnfolded(true)}>
          {t(data.moreRows, { count: group.cells.length - rows.length })}
        </button>
      )}
    </>
  );
}
