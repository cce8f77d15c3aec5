import { useApp } from "../../app/AppContext.ts";
import { type ExactAmount, showExactAmount } from "../../domain/money/exactAmount.ts";
import { yuan } from "../../messages/unitNames.ts";
import { Amount } from "../../ui/Amount.tsx";

/** A sum of any size in the chosen unit, the exact yuan on hover; unknown is “—”. */
export function SumAmount({ amount }: { amount: ExactAmount | null }) {
  const { state, t } = useApp();
  if (typeof amount !== "bigint") return <Amount fen={amount} />;
  return (
    <span className="figure" title={`${showExactAmount(amount, "元")} ${t(yuan)}`}>
      {showExactAmount(amount, state.unit)}
    </span>
  );
}
