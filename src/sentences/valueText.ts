import { category } from "../domain/deviation/taxonomy.ts";
import type { AmountUnit } from "../domain/money/fen.ts";
import { formatLevel } from "../domain/money/format.ts";
import { showAmount, showPoints, showRate } from "../domain/money/show.ts";
import { shell } from "../messages/shell.ts";
import { shorten } from "../messages/shorten.ts";
import type { Lang } from "../messages/text.ts";
import { shortUnitNames } from "../messages/unitNames.ts";
import { words } from "../messages/words.ts";
import type { Value } from "./sentence.ts";

/** What decides how values read. */
export interface Wording {
  readonly lang: Lang;
  readonly unit: AmountUnit;
}

/** Longer names would bury the sentence; they stand in full in the lists below it. */
const NAME_SIGNS = 40;

/** A name as a sentence shows it; "" stands for a missing one. */
export function nameText(name: string, lang: Lang): string {
  return shorten(name, NAME_SIGNS) || shell.unnamed[lang];
}

/** What fills a place of a sentence in plain text. */
export function valueText(value: Exclude<Value, { kind: "list" }>, { lang, unit }: Wording): string {
  const join = words.listComma[lang];
  switch (value.kind) {
    case "money":
      return showAmount(value.fen, unit);
    case "rate":
      return showRate(value.rate);
    case "level":
      return formatLevel(value.rate);
    case "points":
      return showPoints(value.points);
    case "count":
      return String(value.count);
    case "names":
      return value.names.map((name) => nameText(name, lang)).join(join);
    case "categories":
      return value.ids.map((id) => category(id).title[lang]).join(join);
    case "word":
      return lang === "en" ? value.text.en.toLowerCase() : value.text.zh;
    case "title":
      return value.text[lang];
    case "unit":
      return shortUnitNames[unit][lang];
  }
}
