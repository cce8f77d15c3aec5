import type { FundColumn, FundRow, Funds, Indicator, ScoreItem } from "../domain/project/project.ts";
import type { Source } from "../domain/project/source.ts";
import { below } from "../messages/below.ts";
import { score as words } from "../messages/score.ts";
import { shell } from "../messages/shell.ts";
import { format, type Text } from "../messages/text.ts";
import type { Traced } from "./traceLine.ts";

const plain = (label: Text, source: Source | undefined): Traced[] =>
  source === undefined ? [] : [{ label, source, cleaned: [] }];

/** The cells behind an item: weight, score, and each member's target, actual and reason. */
export function traceItem({ weight, score, members }: ScoreItem): Traced[] {
  const named = members.length > 1;
  return [
    ...plain(words.weight, weight?.source),
    ...plain(words.got, score?.source),
    ...members.flatMap((member) => traceMember(member, named)),
  ];
}

function traceMember(member: Indicator, named: boolean): Traced[] {
  const name = member.name.text;
  const label = (short: Text, long: Text): Text =>
    named
      ? {
          zh: format(long, "zh", { name: name || shell.unnamed.zh }),
          en: format(long, "en", { name: name || shell.unnamed.en }),
        }
      : short;
  return [
    ...(named ? [] : plain(words.indicator, member.name.source)),
    ...plain(words.operator, member.operator?.source),
    ...plain(label(words.target, words.memberTarget), member.target.source),
    ...plain(words.measure, member.measure?.source),
    ...plain(label(words.actual, words.memberActual), member.actual.source),
    ...(member.reason.text === "" ? [] : plain(label(words.reason, words.memberReason), member.reason.source)),
  ];
}

/** The cells behind the execution row: weight, score, printed rate, and the amounts the rate can be made of. */
export function traceExecution({ total, sources, denominator, reason }: Funds): Traced[] {
  const amount = (row: FundRow, column: FundColumn, label: Text): Traced[] => {
    const cell = row.amounts[column];
    return cell === undefined || (row !== total && cell.fault === "blank")
      ? []
      : [{ label, source: cell.source, cleaned: cell.cleaned }];
  };
  const rows = [total, ...sources];
  return [
    ...plain(words.weight, total.weight?.source),
    ...plain(words.got, total.score?.source),
    ...plain(words.rate, total.rate?.source),
    ...rows.flatMap((row) => amount(row, "executed", words.executed)),
    ...rows.flatMap((row) => amount(row, denominator, below[denominator])),
    ...plain(words.reason, reason?.source),
  ];
}
