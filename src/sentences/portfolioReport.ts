import type { Finding } from "../domain/audit/finding.ts";
import { category } from "../domain/deviation/taxonomy.ts";
import { type Fen, fen } from "../domain/money/fen.ts";
import { sumFen } from "../domain/money/sum.ts";
import { mostUnspentFirst } from "../domain/outturn/mostUnspentFirst.ts";
import { type Portfolio, portfolio } from "../domain/outturn/portfolio.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { brief } from "../messages/brief.ts";
import { portfolio as words } from "../messages/portfolio.ts";
import type { Text } from "../messages/text.ts";
import { auditAllSentences } from "./auditAllSentences.ts";
import { setApart, spentTogether } from "./portfolioSentences.ts";
import { becomes, type Paragraph, placed } from "./reportSentences.ts";
import type { Sentence, Target, Value } from "./sentence.ts";

/** A project with its audit. */
interface Audited {
  readonly outturn: ProjectOutturn;
  readonly findings: readonly Finding[];
}

const money = (amount: Fen): Value => ({ kind: "money", fen: amount });
const count = (n: number): Value => ({ kind: "count", count: n });
const unit: Value = { kind: "unit" };

/** Projects said one by one; of more, the first of these many. */
const NAMED = 5;

/**
 * What somebody reports about several projects, as `reportSentences` does about one: the same five questions. Every
 * figure leads to its project, or to the page on all of them. A paragraph with nothing to say is left out.
 */
export function portfolioReport(projects: readonly Audited[]): Paragraph[] {
  const sums = portfolio(projects.map(({ outturn }) => outturn));
  const isReadable = sums.totals.count > sums.totals.unknown;
  const paragraphs: Paragraph[] = [
    { id: "spent", title: brief.spentTitle, sentences: spending(sums) },
    { id: "why", title: brief.whyTitle, sentences: isReadable ? reasons(sums) : [] },
    { id: "later", title: brief.laterTitle, sentences: becomes(sums, "overview") },
    { id: "open", title: brief.openTitle, sentences: [...unexplained(sums), ...contradicted(projects)] },
    { id: "score", title: brief.scoreTitle, sentences: scores(projects) },
  ];
  return paragraphs.filter(({ sentences }) => sentences.length > 0);
}

/** A project's entry in a list, its figures leading to it. */
function entry({ project }: ProjectOutturn, text: Text, values: Sentence["values"], at: Target): Sentence {
  const name: Value = { kind: "names", names: [project.name.text] };
  return { text, values: { name, ...values }, at: { ...at, project: project.id } };
}

function spending(sums: Portfolio): Sentence[] {
  const left = sums.ranking.filter(({ totals }) => totals.unspentFen > 0);
  const out = [spentTogether(sums.count, sums.totals)];
  if (left.length > 0) {
    const [named, others] = [left.slice(0, NAMED), left.slice(NAMED)];
    const entries = named.map((outturn) => {
      const { unspentFen, rate } = outturn.totals;
      const amount = money(unspentFen);
      return rate === null
        ? entry(outturn, words.named, { amount }, { view: "overview" })
        : entry(outturn, words.namedRate, { amount, rate: { kind: "rate", rate } }, { view: "overview" });
    });
    const rest = money(sumFen(others.map(({ totals }) => totals.unspentFen)));
    const list: Value = { kind: "list", entries };
    out.push(
      others.length === 0
        ? { text: words.unspentBy, values: { list } }
        : {
            text: words.unspentMost,
            values: { list, count: count(others.length), amount: rest },
          },
    );
  }
  return placed([...out, ...setApart(sums)], { view: "overview" });
}

function reasons({ totals, byCategory }: Portfolio): Sentence[] {
  if (totals.unspentFen === 0) return [{ text: brief.noneUnspent, values: {} }];
  const entries = mostUnspentFirst(byCategory).map(
    (sum): Sentence => ({
      text: brief.reasonEntryFunds,
      values: { category: { kind: "title", text: category(sum.category).title }, amount: money(sum.unspentFen) },
      at: { view: "overview", categories: [sum.category] },
    }),
  );
  const values = { amount: money(totals.unspentFen), unit, list: { kind: "list", entries } } as const;
  return [{ text: brief.byReason, values, at: { view: "overview" } }];
}

function unexplained({ ranking, totals }: Portfolio): Sentence[] {
  if (totals.unspentFen === 0) return [];
  const owing = ranking
    .map((outturn) => ({
      outturn,
      unspentFen: outturn.byCategory.find((sum) => sum.category === "unexplained")?.unspentFen ?? fen(0),
    }))
    .filter(({ unspentFen }) => unspentFen > 0);
  if (owing.length === 0) return [{ text: brief.noneSilent, values: {} }];
  const entries = mostUnspentFirst(owing)
    .slice(0, NAMED)
    .map(({ outturn, unspentFen }) =>
      entry(outturn, words.named, { amount: money(unspentFen) }, { view: "deviations", categories: ["unexplained"] }),
    );
  return [
    {
      text: owing.length > NAMED ? words.silentMost : words.silentBy,
      values: {
        amount: money(sumFen(owing.map(({ unspentFen }) => unspentFen))),
        count: count(owing.length),
        list: { kind: "list", entries },
      },
      at: { view: "overview", categories: ["unexplained"] },
    },
  ];
}

function contradicted(projects: readonly Audited[]): Sentence[] {
  const out = auditAllSentences(projects.map(({ findings }) => findings));
  const wrong = projects
    .map(({ outturn, findings }) => ({
      outturn,
      errors: findings.filter(({ severity }) => severity === "error").length,
    }))
    .filter(({ errors }) => errors > 0)
    .sort((a, b) => b.errors - a.errors);
  if (wrong.length > 0) {
    const entries = wrong
      .slice(0, NAMED)
      .map(({ outturn, errors }) =>
        entry(outturn, words.namedCount, { count: count(errors) }, { view: "audit", severity: "error" }),
      );
    out.push({
      text: wrong.length > NAMED ? words.errorsMost : words.errorsBy,
      values: { count: count(wrong.length), list: { kind: "list", entries } },
    });
  }
  return placed(out, { view: "audit" });
}

function scores(projects: readonly Audited[]): Sentence[] {
  const scored = projects
    .flatMap(({ outturn }) => {
      const points = outturn.score.claimedTotal ?? outturn.score.total;
      return points === null ? [] : [{ outturn, points }];
    })
    .sort((a, b) => a.points.comparedTo(b.points));
  const missing = projects.length - scored.length;
  const out: Sentence[] = [];
  if (scored.length > 0) {
    const entries = scored.slice(0, NAMED).map(({ outturn, points }) => {
      const { grade } = outturn.score;
      const values = { points: { kind: "points", points } } as const;
      return grade === null
        ? entry(outturn, words.namedScore, values, { view: "score" })
        : entry(
            outturn,
            words.namedScoreGrade,
            { ...values, grade: { kind: "title", text: grade.title } },
            { view: "score" },
          );
    });
    out.push({
      text: scored.length > NAMED ? words.scoredLowest : words.scoredBy,
      values: { count: count(scored.length), list: { kind: "list", entries } },
    });
  }
  if (missing > 0) out.push({ text: words.unscored, values: { count: count(missing) } });
  return placed(out, { view: "overview" });
}
