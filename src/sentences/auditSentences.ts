import type { Finding, Severity } from "../domain/audit/finding.ts";
import type { Reconciliation } from "../domain/audit/reconciliation.ts";
import { type Fen, fen } from "../domain/money/fen.ts";
import { audit } from "../messages/audit.ts";
import type { Sentence, Value } from "./sentence.ts";

const count = (n: number): Value => ({ kind: "count", count: n });
const money = (amount: Fen): Value => ({ kind: "money", fen: amount });

const COUNTED = [
  { severity: "error", text: audit.contradictions },
  { severity: "warning", text: audit.questions },
  { severity: "note", text: audit.notes },
] as const satisfies readonly { readonly severity: Severity; readonly text: Sentence["text"] }[];

/**
 * The finding of the audit: how much does not agree, the largest gap in money among the totals, and how many totals
 * agree. True of a form without any finding, and of one without any total.
 */
export function auditSentences(
  findings: readonly Finding[],
  totals: readonly Reconciliation[],
  checks: number,
): Sentence[] {
  return [counted(findings, checks), ...largestGap(totals), ...agreement(totals)];
}

function counted(findings: readonly Finding[], checks: number): Sentence {
  if (findings.length === 0) return { text: audit.nothingFound, values: { checks: count(checks) } };
  const entries = COUNTED.flatMap(({ severity, text }): Sentence[] => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [{ text, values: { count: count(found) }, at: { view: "audit", severity } }];
  });
  return { text: audit.found, values: { list: { kind: "list", entries } } };
}

function largestGap(totals: readonly Reconciliation[]): Sentence[] {
  const gaps = totals.flatMap(({ agreement, reckoned, stated }) =>
    agreement === "differs" && reckoned.value.kind === "money" && stated.value.kind === "money"
      ? [{ reckoned, stated, parts: fen(reckoned.value.fen), total: fen(stated.value.fen) }]
      : [],
  );
  const size = ({ parts, total }: { parts: Fen; total: Fen }) => Math.abs(parts - total);
  const [top] = [...gaps].sort((a, b) => size(b) - size(a));
  if (top === undefined) return [];
  const { parts, total } = top;
  return [
    {
      text: parts > total ? audit.gapMore : audit.gapLess,
      values: {
        reckoned: { kind: "word", text: top.reckoned.label },
        stated: { kind: "word", text: top.stated.label },
        more: money(fen(Math.max(parts, total))),
        less: money(fen(Math.min(parts, total))),
        gap: money(fen(size(top))),
        unit: { kind: "unit" },
      },
    },
  ];
}

function agreement(totals: readonly Reconciliation[]): Sentence[] {
  const agreeing = totals.filter((each) => each.agreement === "agrees").length;
  const differing = totals.filter((each) => each.agreement === "differs").length;
  const all = count(agreeing + differing);
  if (agreeing + differing === 0) return [];
  if (differing === 0) return [{ text: audit.totalsAgree, values: { count: all } }];
  return [{ text: audit.totalsSome, values: { count: all, agreeing: count(agreeing), differing: count(differing) } }];
}
