import type { ReactNode } from "react";
import { useApp } from "../app/AppContext.ts";
import { traceLine } from "../app/traceLine.ts";
import { RULE_NOTES } from "../domain/deviation/ruleNotes.ts";
import { category } from "../domain/deviation/taxonomy.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { shell } from "../messages/shell.ts";
import { trace } from "../messages/trace.ts";
import { Dialog } from "./Dialog.tsx";
import { SourceTable } from "./SourceTable.tsx";

/** Everything a line's row rests on: the cells, the arithmetic and the rule that classified it. */
export default function LineSourceDialog(props: {
  outturn: LineOutturn;
  onClose: () => void;
  /** What else can be done from here. */
  children?: ReactNode;
}) {
  const { t } = useApp();
  const { outturn, onClose } = props;
  const { line, deviation, base } = outturn;
  const how = () => {
    if (deviation === null) return t(trace.noDeviation);
    const title = t(category(deviation.primary).title);
    if (deviation.basis === "data") return t(trace.basisData);
    if (deviation.basis === "status") return t(trace.basisStatus, { status: line.status.text, category: title });
    if (deviation.basis === "none") return t(trace.basisNone, { category: title });
    const own = deviation.matched.filter((match) => match.category === deviation.primary);
    const rule = own[0]?.ruleId ?? "—";
    const note = RULE_NOTES[rule];
    return t(trace.basisRule, {
      words: own.map((match) => match.text).join("、"),
      category: title,
      rule,
      title: note === undefined ? "—" : t(note.title),
      source: note === undefined ? "—" : t(note.source),
    });
  };
  return (
    <Dialog title={t(trace.title, { name: line.name.text || t(shell.unnamed) })} onClose={onClose}>
      <SourceTable rows={traceLine(outturn)} />
      <h3>{t(trace.ruleTitle)}</h3>
      <p>{how()}</p>
      <p className="remark">{t(base === "revised" ? trace.baseRevised : trace.baseBudget)}</p>
      {props.children}
    </Dialog>
  );
}
