import { useApp, useShown } from "../../app/AppContext.ts";
import { effectiveFund } from "../../domain/outturn/effectiveFunds.ts";
import { executionRate } from "../../domain/scoring/executionRate.ts";
import { below } from "../../messages/below.ts";
import { score as words } from "../../messages/score.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Message } from "../../ui/Message.tsx";
import { Rate } from "../../ui/Rate.tsx";

/** The scored rate with what it is made of; the denominator is named, since forms divide by different budgets. */
export function ExecutionRate() {
  const { t } = useApp();
  const { funds } = useShown().outturn.project;
  if (funds === null) return null;
  return (
    <>
      <Message
        text={words.rateFormula}
        nodes={{
          executed: <Amount fen={effectiveFund(funds, "executed").fen} />,
          base: <Amount fen={effectiveFund(funds, funds.denominator).fen} />,
          rate: <Rate rate={executionRate(funds)} />,
        }}
      />
      <span className="score-rule">{t(words.rateBase, { denominator: t(below[funds.denominator]) })}</span>
    </>
  );
}
