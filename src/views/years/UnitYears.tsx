import { useId, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { crossYear } from "../../domain/outturn/crossYear.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { years as words } from "../../messages/years.ts";
import { answerable, yearSentences } from "../../sentences/yearSentences.ts";
import { SentenceText } from "../../ui/SentenceText.tsx";
import { DebtsExport } from "../export/DebtsExport.tsx";
import { AdjustmentTable } from "./AdjustmentTable.tsx";
import { DebtTable } from "./DebtTable.tsx";
import { RecurringList } from "./RecurringList.tsx";

/** One organisation from year to year: what was to be paid and was, which lines stay low, how far budgets moved. */
export function UnitYears({ outturns }: { outturns: readonly ProjectOutturn[] }) {
  const { t } = useApp();
  const id = useId();
  const over = useMemo(() => crossYear(outturns), [outturns]);
  const debts = answerable(over.debts);
  const unit = outturns[0]?.project.unit.text ?? "";
  return (
    <section className="panel years" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t(words.title, { unit, years: over.years.join(t(words.yearJoin)) })}</h2>
        {debts.length > 0 && <DebtsExport debts={debts} />}
      </header>
      <p className="years-finding">
        <SentenceText sentences={yearSentences(over)} />
      </p>
      {debts.length > 0 && <DebtTable debts={debts} />}
      <div className="pair years-pair">
        <RecurringList recurring={over.recurring} />
        <AdjustmentTable adjustments={over.adjustments} />
      </div>
    </section>
  );
}
