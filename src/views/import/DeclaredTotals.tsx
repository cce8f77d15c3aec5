import { useApp } from "../../app/AppContext.ts";
import type { DeclaredSum, Preview } from "../../app/ingestMessages.ts";
import { fen } from "../../domain/money/fen.ts";
import { formatAmount } from "../../domain/money/format.ts";
import { importText } from "../../messages/import.ts";

/** The file's own total rows beside the sums of the lines, each column in a sentence; nothing where there is none. */
export function DeclaredTotals({ declared }: { declared: NonNullable<Preview["sums"]["declared"]> }) {
  return (
    <ul className="import-declared">
      {declared.budget !== null && <Declared column="budget" sum={declared.budget} />}
      {declared.actual !== null && <Declared column="actual" sum={declared.actual} />}
    </ul>
  );
}

function Declared({ column, sum }: { column: "budget" | "actual"; sum: DeclaredSum }) {
  const { t, state } = useApp();
  const { declaredFen, linesFen } = sum;
  const agrees = declaredFen === linesFen;
  const text = importText[`declared-${column}-${agrees ? "agrees" : "differs"}`];
  const params = {
    declared: formatAmount(declaredFen, state.unit),
    lines: formatAmount(linesFen, state.unit),
    gap: formatAmount(fen(Math.abs(declaredFen - linesFen)), state.unit),
  };
  return <li className={agrees ? "hint" : ""}>{t(text, params)}</li>;
}
