import { ZERO_FEN } from "../../domain/money/fen.ts";
import { subtractFen } from "../../domain/money/subtract.ts";
import { sumFen } from "../../domain/money/sum.ts";
import { families } from "../../domain/outturn/families.ts";
import { fates } from "../../domain/outturn/fates.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import RoundingNote from "../../ui/RoundingNote.tsx";

/** The note below “where the budget went”: its identity, its families, its fates and their categories, as shown. */
export default function WhereRounding({ totals, byCategory }: Pick<ProjectOutturn, "totals" | "byCategory">) {
  const { actualFen, unspentFen, overspentFen, budgetFen } = totals;
  const amounts = byCategory.map((sum) => sum.unspentFen);
  return (
    <RoundingNote
      sums={[
        { parts: [actualFen, unspentFen, subtractFen(ZERO_FEN, overspentFen)], total: budgetFen },
        { parts: families(byCategory).map((sum) => sum.unspentFen), total: unspentFen },
        { parts: Object.values(fates(byCategory)), total: sumFen(amounts) },
        { parts: amounts, total: unspentFen },
      ]}
    />
  );
}
