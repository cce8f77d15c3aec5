import { type CategoryId, category } from "../domain/deviation/taxonomy.ts";
import type { AmountUnit, Fen } from "../domain/money/fen.ts";
import { showAmount } from "../domain/money/show.ts";
import { fates } from "../domain/outturn/fates.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { EXECUTED, type WhatIfChange } from "../domain/outturn/whatIfChange.ts";
import { shell } from "../messages/shell.ts";
import { format, type Lang, type Text } from "../messages/text.ts";
import { whatIf as words } from "../messages/whatIf.ts";

/** A supposition that one press makes. */
export interface QuickChange {
  readonly change: WhatIfChange;
  /** What would count as paid. */
  readonly unspentFen: Fen;
}

/** What can be supposed at one press: that all money expected later was paid, or that of one category. Nothing unspent: nothing. */
export function quickChanges({ byCategory }: ProjectOutturn): QuickChange[] {
  const later = byCategory.filter((sum) => sum.fate === "later" && sum.unspentFen > 0);
  const single = byCategory
    .filter(({ unspentFen }) => unspentFen > 0)
    .map((sum): QuickChange => ({ change: { kind: "pay-later", category: sum.category }, unspentFen: sum.unspentFen }));
  const all: QuickChange = { change: { kind: "pay-later", category: null }, unspentFen: fates(byCategory).later };
  return later.length > 1 ? [all, ...single] : single;
}

/** A supposition in words, as a chip says it. Names stand as the data give them. */
export function changeText(outturn: ProjectOutturn, change: WhatIfChange, lang: Lang, unit: AmountUnit): string {
  const named = (name: string) => name || shell.unnamed[lang];
  const line = (id: string) => outturn.lines.find((each) => each.line.id === id)?.line.name.text;
  const money = (amount: number) => showAmount(amount as Fen, unit);
  const unknown = (id: string) => format(words.chipUnknown, lang, { id });
  const write = (text: Text, params: Record<string, string>) => format(text, lang, params);
  switch (change.kind) {
    case "pay-later": {
      const found = quickChanges(outturn).find(({ change: other }) => isSame(other, change));
      const amount = money(found?.unspentFen ?? 0);
      return change.category === null
        ? write(words.chipLater, { amount })
        : write(words.chipCategory, { category: category(change.category).title[lang], amount });
    }
    case "actual": {
      if (change.lineId === EXECUTED) return write(words.chipExecuted, { amount: money(change.fen) });
      const name = line(change.lineId);
      if (name === undefined) return unknown(change.lineId);
      return write(words.chipActual, { name: named(name), amount: money(change.fen) });
    }
    case "category": {
      const name = line(change.lineId);
      if (name === undefined) return unknown(change.lineId);
      return write(words.chipReason, {
        name: named(name),
        category: category(change.category as CategoryId).title[lang],
      });
    }
    case "score-actual": {
      const members = outturn.project.items.flatMap((item) => item.members);
      const found = members.find(({ id }) => id === change.indicatorId);
      if (found === undefined) return unknown(change.indicatorId);
      return write(words.chipIndicator, { name: named(found.name.text), value: change.text });
    }
  }
}

const isSame = (a: WhatIfChange, b: WhatIfChange): boolean =>
  a.kind === "pay-later" && b.kind === "pay-later" && a.category === b.category;
