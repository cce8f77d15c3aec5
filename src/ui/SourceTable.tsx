import { useApp } from "../app/AppContext.ts";
import type { Traced } from "../app/traceLine.ts";
import type { Source } from "../domain/project/source.ts";
import type { Lang } from "../messages/text.ts";
import { format } from "../messages/text.ts";
import { trace } from "../messages/trace.ts";
import { words } from "../messages/words.ts";

import { LongText } from "./LongText.tsx";

/** File, table, row and column of a source in words. */
export function sourceWords(source: Source, lang: Lang): string {
  const { file, table, row, column } = source;
  if (row === null) return format(trace.atFile, lang, { file });
  if (column === null && table === null) return format(trace.atRow, lang, { file, row });
  const params = { file, row, column: column ?? "—" };
  return table === null ? format(trace.at, lang, params) : format(trace.atTable, lang, { ...params, table });
}

/** The cells behind some figures: where each stands, what it says and how it was read. */
export function SourceTable({ rows }: { rows: readonly Traced[] }) {
  const { t, lang } = useApp();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={t(trace.where)}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t(trace.figure)}</th>
            <th scope="col">{t(trace.raw)}</th>
            <th scope="col">{t(trace.cleaned)}</th>
            <th scope="col">{t(trace.place)}</th>
            <th scope="col">{t(trace.where)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, source, cleaned }) => (
            <tr key={label.en + source.row + source.column}>
              <th scope="row">{t(label)}</th>
              <td className="raw">{source.raw.trim() === "" ? t(trace.blank) : <LongText text={source.raw} />}</td>
              <td>
                {cleaned.length === 0
                  ? t(trace.asFound)
                  : cleaned.map((step) => t(trace[step])).join(t(words.semicolon))}
              </td>
              <td>{source.place ?? "—"}</td>
              <td>{sourceWords(source, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
