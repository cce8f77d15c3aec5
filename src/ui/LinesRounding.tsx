import type { Fen } from "../domain/money/fen.ts";
import { sumFen } from "../domain/money/sum.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import RoundingNote from "./RoundingNote.tsx";

/** The note below a table of lines whose columns, as shown, do not add up to its last row. */
export default function LinesRounding({ lines }: { lines: readonly LineOutturn[] }) {
  // Lines with an unknown amount are left out of the sums.
  const known = lines.filter(({ unspentFen }) => unspentFen !== null);
  const column = (read: (line: LineOutturn) => Fen | null) => {
    const parts = known.flatMap((line) => read(line) ?? []);
    return { parts, total: sumFen(parts) };
  };
  const columns = [
    column(({ baseFen }) => baseFen),
    column(({ actualFen }) => actualFen),
    column(({ unspentFen }) => unspentFen),
  ];
  return <RoundingNote sums={columns} />;
}
