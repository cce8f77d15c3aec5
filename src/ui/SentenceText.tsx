import type { ReactNode } from "react";
import { useApp } from "../app/AppContext.ts";
import type { Sentence, Value } from "../app/sentences.ts";
import { category } from "../domain/deviation/taxonomy.ts";
import { formatRate } from "../domain/money/format.ts";
import { shell } from "../messages/shell.ts";
import { words } from "../messages/words.ts";
import { Amount } from "./Amount.tsx";
import { Message } from "./Message.tsx";

/** The name of a unit of money in the current language. */
export function useUnitName(): string {
  const { state, t } = useApp();
  return t({ 元: shell.unitYuan, 万元: shell.unitWan, 亿元: shell.unitYi }[state.unit]);
}

/** A finding's sentences with their figures in bold. */
export function SentenceText({ sentences }: { sentences: readonly Sentence[] }) {
  const { t, lang } = useApp();
  const unitName = useUnitName();
  const show = (value: Value): ReactNode => {
    switch (value.kind) {
      case "money":
        return (
          <strong>
            <Amount fen={value.fen} />
          </strong>
        );
      case "rate":
        return <strong className="figure">{formatRate(value.rate)}</strong>;
      case "count":
        return <span className="figure">{value.count}</span>;
      case "word":
        return lang === "en" ? t(value.text).toLowerCase() : t(value.text);
      case "categories":
        return <strong>{value.ids.map((id) => t(category(id).title)).join(t(words.listComma))}</strong>;
      case "unit":
        return unitName;
    }
  };
  return sentences.map((sentence) => {
    const entries = Object.entries(sentence.values);
    const counts = entries.flatMap(([key, value]) => (value.kind === "count" ? [[key, value.count] as const] : []));
    return (
      <span className="sentence" key={sentence.text.en}>
        <Message
          text={sentence.text}
          params={Object.fromEntries(counts)}
          nodes={Object.fromEntries(entries.map(([key, value]) => [key, show(value)]))}
        />{" "}
      </span>
    );
  });
}
