import type { LineTotals } from "../../domain/outturn/projectOutturn.ts";
import { filter } from "../../messages/filter.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Message } from "../../ui/Message.tsx";

/** How many of all lines meet the filter, and their sums. */
export default function LinesShown({ all, sums }: { all: number; sums: LineTotals }) {
  return (
    <Message
      text={filter.linesShown}
      params={{ all, shown: sums.count }}
      nodes={{
        budget: <Amount fen={sums.budgetFen} />,
        actual: <Amount fen={sums.actualFen} />,
        unspent: <Amount fen={sums.unspentFen} />,
      }}
    />
  );
}
