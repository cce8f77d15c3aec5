import { useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { askOverview, pictureTotals } from "../../app/workbench/overviewData.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { StateLink } from "../../ui/StateLink.tsx";
import { WhereBudgetWent } from "../overview/WhereBudgetWent.tsx";
import { BenchFilter } from "./BenchFilter.tsx";
import { BenchFrame } from "./BenchFrame.tsx";
import { BenchRates } from "./BenchRates.tsx";
import { OwingUnits } from "./OwingUnits.tsx";
import { RankedProjects } from "./RankedProjects.tsx";
import { useBench } from "./workbenchContext.ts";
import "../overview/overview.css";
import "../portfolio/portfolio.css";

/** Lines of many projects as one: where the budget went, which projects left most, and who owes a reason. */
export default function LinesOverview() {
  return (
    <BenchFrame className="overview portfolio workbench" shape={askOverview}>
      <BenchFilter />
      <WhereItWent />
      <RankedProjects />
      <div className="pair">
        <Rates />
        <OwingUnits />
      </div>
    </BenchFrame>
  );
}

function WhereItWent() {
  const { picture } = useBench();
  const sums = useMemo(() => pictureTotals(picture), [picture]);
  return sums === null ? null : <WhereBudgetWent {...sums} />;
}

function Rates() {
  const { t } = useApp();
  return (
    <section className="panel">
      <header>
        <h2>{t(words.histogram)}</h2>
        <StateLink patch={{ view: "deviations" }}>{t(words.openWorkbench)}</StateLink>
      </header>
      <BenchRates />
    </section>
  );
}
