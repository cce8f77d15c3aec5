import { useApp } from "../app/AppContext.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { overview } from "../messages/overview.ts";
import { Amount } from "./Amount.tsx";

/** What was spent on a line. A percentage in the cell, of which only `0%` is an amount, stands below it and leads to its source. */
export function ActualAmount({ line: { line, actualFen } }: { line: LineOutturn }) {
  const { t, set } = useApp();
  const { fault, source } = line.actual;
  return (
    <>
      <Amount fen={actualFen} />
      {fault === "percent" && (
        <button type="button" className="link small" onClick={() => set({ trace: line.id })}>
          {t(overview.asFound, { raw: source.raw.trim() })}
        </button>
      )}
    </>
  );
}
