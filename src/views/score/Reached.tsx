import { useApp } from "../../app/AppContext.ts";
import type { Indicator } from "../../domain/project/project.ts";
import { score as words } from "../../messages/score.ts";
import { LongText } from "../../ui/LongText.tsx";
import { Message } from "../../ui/Message.tsx";

/** An indicator's target and what was reached, as the form writes them; empty cells are said. */
export function Reached({ indicator }: { indicator: Indicator }) {
  const { t } = useApp();
  const { target, actual, operator, measure } = indicator;
  const cell = (text: string) =>
    text === "" ? <span className="unknown">{t(words.unfilledCell)}</span> : <LongText text={text} />;
  const parts = [operator?.text ?? "", target.text, target.text === "" ? "" : (measure?.text ?? "")];
  return <Message text={words.reached} nodes={{ target: cell(parts.join("")), actual: cell(actual.text) }} />;
}
