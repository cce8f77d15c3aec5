import { Fragment, type ReactNode } from "react";
import { useApp } from "../app/AppContext.ts";
import { category } from "../domain/deviation/taxonomy.ts";
import { formatLevel } from "../domain/money/format.ts";
import { showPoints, showRate } from "../domain/money/show.ts";
import { shell } from "../messages/shell.ts";
import { shorten } from "../messages/shorten.ts";
import { shortUnitNames, unitNames } from "../messages/unitNames.ts";
import { words } from "../messages/words.ts";
import type { Sentence, Value } from "../sentences/sentence.ts";
import { Amount } from "./Amount.tsx";
import { Message } from "./Message.tsx";

/** Longer names would bury the sentence; they stand in full in the lists below it. */
const NAME_SIGNS = 40;

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

/** A finding's sentences with their figures in bold. */
export function SentenceText({ sentences }: { sentences: readonly Sentence[] }) {
  const { t, lang } = useApp();
  const unitName = useShortUnitName();
  const show = (value: Value): ReactNode => {
    switch (value.kind) {
      case "money":
        return (
          <strong>
            <Amount fen={value.fen} />
          </strong>
        );
      case "rate":
        return <strong className="figure">{showRate(value.rate)}</strong>;
      case "level":
        return <strong className="figure">{formatLevel(value.rate)}</strong>;
      case "names":
        return value.names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be equal, and their order is their identity
          <Fragment key={index}>
            {index > 0 && t(words.listComma)}
            <strong title={name}>{shorten(name, NAME_SIGNS) || t(shell.unnamed)}</strong>
          </Fragment>
        ));
      case "count":
        return <span className="figure">{value.count}</span>;
      case "word":
        return lang === "en" ? t(value.text).toLowerCase() : t(value.text);
      case "categories":
        return <strong>{value.ids.map((id) => t(category(id).title)).join(t(words.listComma))}</strong>;
      case "unit":
        return unitName;
      case "points":
        return <strong className="figure">{showPoints(value.points)}</strong>;
      case "title":
        return t(value.text);
      case "list":
        return value.entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the entries of one sentence never move
          <Fragment key={index}>
            {index > 0 && t(words.comma)}
            {write(entry)}
          </Fragment>
        ));
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
