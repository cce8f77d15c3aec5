import { useId, useMemo } from "react";
import { useApp } from "../../app/AppContext.ts";
import { pefaYears } from "../../app/pefaRows.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { pefa as words } from "../../messages/pefa.ts";
import { PefaFigures } from "./PefaFigures.tsx";
import "./pefa.css";

/**
 * Aggregate outturn and composition variance of the projects' lines, year by year, each with its formula, said to be
 * no PEFA grade. Nothing where no line has an original budget.
 */
export default function PefaPanel({ outturns }: { outturns: readonly ProjectOutturn[] }) {
  const { t } = useApp();
  const id = useId();
  const years = useMemo(() => pefaYears(outturns), [outturns]);
  if (years.length === 0) return null;
  return (
    <section className="panel pefa" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t(words.title)}</h2>
        <p className="hint">{t(words.hint)}</p>
      </header>
      <p>{t(words.noGrade)}</p>
      {years.map(({ year, found }) => (
        <div key={year}>
          {years.length > 1 && <h3>{year === null ? t(words.noYear) : t(words.year, { year })}</h3>}
          <PefaFigures found={found} year={year} />
        </div>
      ))}
    </section>
  );
}
