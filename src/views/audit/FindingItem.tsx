import { useEffect, useRef } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { figureDecimals } from "../../domain/audit/figureDecimals.ts";
import type { Finding } from "../../domain/audit/finding.ts";
import { audit } from "../../messages/audit.ts";
import { shortUnitNames } from "../../messages/unitNames.ts";
import { LongText } from "../../ui/LongText.tsx";
import { CellTable } from "./CellTable.tsx";
import { FigureValue } from "./FigureValue.tsx";
import { FindingLinks } from "./FindingLinks.tsx";

/** So many cells are seen at a glance; more are folded where they would fill a phone. */
const FEW = 4;

const isWide = () => window.matchMedia("(min-width: 45em)").matches;

/** One finding: the sentence, its figures, the arithmetic, and the cells it rests on. */
export function FindingItem({ name, finding }: { name: string; finding: Finding }) {
  const { t, state } = useApp();
  const { project } = useShown().outturn;
  const ref = useRef<HTMLLIElement>(null);
  const isLinked = state.trace === name;
  useEffect(() => {
    if (isLinked) ref.current?.scrollIntoView({ block: "center" });
  }, [isLinked]);
  const hasMoney = finding.figures.some(({ value }) => value.kind === "money");
  const decimals = figureDecimals(finding.figures, state.unit);
  return (
    <li ref={ref} id={name} className={isLinked ? "audit-finding linked" : "audit-finding"}>
      <p className="audit-sentence">
        <LongText text={t(finding.message, finding.params)} />
      </p>
      <div className="audit-facts">
        <dl className="audit-figures">
          {finding.figures.map((figure, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: figures may share a label, and their order is their identity
            <div key={index}>
              <dt>{t(figure.label)}</dt>
              <dd>
                <FigureValue value={figure.value} decimals={decimals} />
              </dd>
            </div>
          ))}
          {finding.formula !== "" && (
            <div>
              <dt>
                {hasMoney ? t(audit.formula, { unit: shortUnitNames[project.amountUnit] }) : t(audit.formulaPlain)}
              </dt>
              <dd className="audit-formula">{finding.formula}</dd>
            </div>
          )}
        </dl>
        <FindingLinks name={name} finding={finding} />
      </div>
      {finding.sources.length > 0 && (
        <details open={isLinked || (finding.severity === "error" && (isWide() || finding.sources.length <= FEW))}>
          <summary>{t(audit.cells, { count: finding.sources.length })}</summary>
          <CellTable figures={finding.figures} />
        </details>
      )}
    </li>
  );
}
