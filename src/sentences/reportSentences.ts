import { CHECKS } from "../domain/audit/checks.ts";
import type { Finding } from "../domain/audit/finding.ts";
import { reconcile } from "../domain/audit/reconcile.ts";
import { category } from "../domain/deviation/taxonomy.ts";
import { type Fen, fen } from "../domain/money/fen.ts";
import { bridge } from "../domain/outturn/bridge.ts";
import { fates } from "../domain/outturn/fates.ts";
import { isSilent } from "../domain/outturn/isSilent.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { mostUnspentFirst } from "../domain/outturn/mostUnspentFirst.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { adjustedRate } from "../domain/outturn/rates.ts";
import { totals } from "../domain/outturn/totals.ts";
import { below } from "../messages/below.ts";
import { brief } from "../messages/brief.ts";
import { overview } from "../messages/overview.ts";
import { shell } from "../messages/shell.ts";
import type { Text } from "../messages/text.ts";
import { auditSentences } from "./auditSentences.ts";
import { spentSentence } from "./overviewSentences.ts";
import { scoreSentences } from "./scoreSentences.ts";
import type { Sentence, Target, Value } from "./sentence.ts";

/** A paragraph of a report: one question a leader asks, answered in complete sentences. */
export interface Paragraph {
  readonly id: "spent" | "why" | "later" | "open" | "score";
  readonly title: Text;
  readonly sentences: readonly Sentence[];
}

const money = (amount: Fen): Value => ({ kind: "money", fen: amount });
const count = (n: number): Value => ({ kind: "count", count: n });
const unit: Value = { kind: "unit" };
const same = (text: string): Text => ({ zh: text, en: text });

/** Names said one by one; of more, the largest of these many. */
const NAMED = 3;

/**
 * What somebody reports about a project: what was spent, why not all, what will still be paid, what is unexplained,
 * how the score came about. The same data give the same words. Every figure carries its place in the page. True of
 * any project: nothing unspent, over-spent, one line or none, unknown amounts; a paragraph with nothing to say is left out.
 */
export function reportSentences(outturn: ProjectOutturn, findings: readonly Finding[]): Paragraph[] {
  const isReadable = outturn.totals.count > outturn.totals.unknown;
  const paragraphs: Paragraph[] = [
    { id: "spent", title: brief.spentTitle, sentences: spending(outturn) },
    { id: "why", title: brief.whyTitle, sentences: isReadable ? reasons(outturn) : [] },
    { id: "later", title: brief.laterTitle, sentences: becomes(outturn, "deviations") },
    { id: "open", title: brief.openTitle, sentences: [...unexplained(outturn), ...audited(outturn, findings)] },
    { id: "score", title: brief.scoreTitle, sentences: placed(scoreSentences(outturn, findings), { view: "score" }) },
  ];
  return paragraphs.filter(({ sentences }) => sentences.length > 0);
}

/** Sentences without a place of their own get this one. */
export function placed(sentences: readonly Sentence[], at: Target): Sentence[] {
  return sentences.map((sentence) => ({ at, ...sentence }));
}

function spending(outturn: ProjectOutturn): Sentence[] {
  const { rates, project, totals: sums, lines } = outturn;
  const out = [spentSentence(outturn)];
  const declared = rates.find(({ id }) => id === "declared");
  if (declared !== undefined && project.funds !== null) {
    out.push({
      text: brief.declared,
      values: {
        rate: { kind: "rate", rate: declared.rate },
        executed: money(declared.numeratorFen),
        denominator: money(declared.denominatorFen),
        base: { kind: "title", text: below[project.funds.denominator] },
      },
    });
  }
  const { conflict } = bridge(outturn);
  if (conflict !== null) {
    out.push({
      text: brief.conflict,
      values: {
        lines: money(conflict.linesActualFen),
        executed: money(conflict.executedFen),
        difference: money(fen(Math.abs(conflict.differenceFen))),
      },
      at: { view: "audit" },
    });
  }
  const over = lines.filter((line) => (line.overspentFen ?? 0) > 0);
  if (over.length > 0) {
    out.push({ text: overview.over, values: { count: count(over.length), amount: money(sums.overspentFen) } });
  }
  if (sums.unknown > 0 && sums.unknown < sums.count) {
    out.push({ text: overview.unreadable, values: { count: count(sums.unknown) } });
  }
  return placed(out, { view: "overview" });
}

function reasons({ totals: sums, byCategory, lines, fromFunds }: ProjectOutturn): Sentence[] {
  if (sums.unspentFen === 0) return [{ text: brief.noneUnspent, values: {} }];
  const entries = mostUnspentFirst(byCategory).map(
    (sum): Sentence => ({
      text: fromFunds ? brief.reasonEntryFunds : brief.reasonEntry,
      values: {
        category: { kind: "title", text: category(sum.category).title },
        amount: money(sum.unspentFen),
        count: count(sum.count),
      },
      at: { view: "deviations", categories: [sum.category] },
    }),
  );
  const list: Sentence = {
    text: brief.byReason,
    values: { amount: money(sums.unspentFen), unit, list: { kind: "list", entries } },
    at: { view: "deviations" },
  };
  const top = largest(lines)[0];
  return fromFunds || top === undefined ? [list] : [list, largestLine(top)];
}

function largestLine(line: LineOutturn): Sentence {
  const { name, reason, id } = line.line;
  const silent = isSilent(line);
  return {
    text: silent ? brief.largestSilent : brief.largest,
    values: {
      name: { kind: "title", text: name.text === "" ? shell.unnamed : same(name.text) },
      amount: money(line.unspentFen ?? (0 as Fen)),
      reason: { kind: "title", text: same(reason.text.replace(/[。．.;；]+$/, "")) },
    },
    at: { view: "deviations", trace: id },
  };
}

/** Lines with unspent money, most first; equal ones in form order. */
function largest(lines: readonly LineOutturn[]): LineOutturn[] {
  return mostUnspentFirst(lines.filter((line) => (line.unspentFen ?? 0) > 0));
}

const FATES = [
  { id: "later", text: brief.later },
  { id: "released", text: brief.released },
  { id: "undecided", text: brief.undecided },
  { id: "unexplained", text: brief.untold },
] as const;

/** What becomes of unspent money, each amount leading to its lines in `view`; nothing where nothing is unspent. */
export function becomes(
  { byCategory, totals: sums }: Pick<ProjectOutturn, "byCategory" | "totals">,
  view: Target["view"],
): Sentence[] {
  if (sums.unspentFen === 0) return [];
  const amounts = fates(byCategory);
  const out = FATES.flatMap(({ id, text }): Sentence[] => {
    const amount = amounts[id];
    if (amount === 0) return id === "later" ? [{ text: brief.noneLater, values: {} }] : [];
    const categories = byCategory.filter(({ fate }) => fate === id).map((sum) => sum.category);
    return [{ text, values: { amount: money(amount) }, at: { view, categories } }];
  });
  const adjusted = adjustedRate(sums, byCategory);
  if (adjusted !== null && amounts.later > 0) {
    out.splice(1, 0, {
      text: brief.adjusted,
      values: { rate: { kind: "rate", rate: adjusted.rate } },
      at: { view: "overview" },
    });
  }
  return out;
}

function unexplained({ lines, fromFunds, totals: sums }: ProjectOutturn): Sentence[] {
  if (sums.unspentFen === 0) return [];
  const silent = largest(lines.filter(isSilent));
  if (silent.length === 0) return [{ text: brief.noneSilent, values: {} }];
  const amount = money(totals(silent).unspentFen);
  const at: Target = { view: "deviations", silent: true };
  if (fromFunds) return [{ text: brief.silentFunds, values: { amount }, at }];
  const names: Value = { kind: "names", names: silent.slice(0, NAMED).map(({ line }) => line.name.text) };
  const text = silent.length > NAMED ? brief.silentMany : brief.silent;
  return [{ text, values: { count: count(silent.length), amount, names }, at }];
}

function audited(outturn: ProjectOutturn, findings: readonly Finding[]): Sentence[] {
  return placed(auditSentences(findings, reconcile(outturn), CHECKS.length), { view: "audit" });
}
