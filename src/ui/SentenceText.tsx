import { Fragment, type ReactNode } from "react";
import { useApp } from "../app/AppContext.ts";
import { shortUnitNames, unitNames } from "../messages/unitNames.ts";
import { words } from "../messages/words.ts";
import type { Sentence, Value } from "../sentences/sentence.ts";
import { nameText, valueText } from "../sentences/valueText.ts";
import { Amount } from "./Amount.tsx";
import { Message } from "./Message.tsx";

/** The name of a unit of money in the current language. */
export function useUnitName(): string {
  const { state, t } = useApp();
  return t(unitNames[state.unit]);
}

/** The same within a sentence, without the Chinese unit in brackets. */
export function useShortUnitName(): string {
  const { state, t } = useApp();
  return t(shortUnitNames[state.unit]);
}

/** How loud a value is said; null where it is a word among others. */
const TAGS = {
  rate: "strong",
  level: "strong",
  points: "strong",
  categories: "strong",
  count: "span",
  word: null,
  title: null,
  unit: null,
} as const;

/** A finding's sentences with their figures in bold. */
export function SentenceText({ sentences }: { sentences: readonly Sentence[] }) {
  const { t, lang, state } = useApp();
  const show = (value: Value): ReactNode => {
    switch (value.kind) {
      case "money":
        return (
          <strong>
            <Amount fen={value.fen} />
          </strong>
        );
      case "names":
        return value.names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be equal, and their order is their identity
          <Fragment key={index}>
            {index > 0 && t(words.listComma)}
            <strong title={name}>{nameText(name, lang)}</strong>
          </Fragment>
        ));
      case "list":
        return value.entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the entries of one sentence never move
          <Fragment key={index}>
            {index > 0 && t(words.comma)}
            {write(entry)}
          </Fragment>
        ));
      default: {
        const text = valueText(value, { lang, unit: state.unit });
        const Tag = TAGS[value.kind];
        return Tag === null ? text : <Tag className={value.kind === "categories" ? undefined : "figure"}>{text}</Tag>;
      }
    }
  };
  const write = (sentence: Sentence) => {
    const entries = Object.entries(sentence.values);
    const counts = entries.flatMap(([key, value]) => (value.kind === "count" ? [[key, value.count] as const] : []));
    return (
      <Message
        text={sentence.text}
        params={Object.fromEntries(counts)}
        nodes={Object.fromEntries(entries.map(([key, value]) => [key, show(value)]))}
      />
    );
  };
  return sentences.map((sentence) => (
    <span className="sentence" key={sentence.text.en}>
      {write(sentence)}{" "}
    </span>
  ));
}
