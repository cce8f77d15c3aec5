import type { Decimal } from "decimal.js";
import type { Finding } from "../domain/audit/finding.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { Project } from "../domain/project/project.ts";
import { type Losses, losses, totalAgreement } from "../domain/scoring/losses.ts";
import { isExecutionItem } from "../domain/scoring/ruleScore.ts";
import type { GradeBand, ScoreBreakdown } from "../domain/scoring/score.ts";
import { itemTitle, type ScoreRow, scoreRows } from "../domain/scoring/scoreRows.ts";
import { score as words } from "../messages/score.ts";
import { shell } from "../messages/shell.ts";
import type { Text } from "../messages/text.ts";
import { rowFindings } from "./rowFindings.ts";
import type { Sentence, Value } from "./sentence.ts";

/** Losses named one by one; of more, the largest of these many. */
const NAMED = 3;

const points = (value: Decimal): Value => ({ kind: "points", points: value });
const count = (n: number): Value => ({ kind: "count", count: n });
const title = (text: Text): Value => ({ kind: "title", text });
/** Our own words take the case of their sentence; a name from the data keeps its own. */
const named = (row: ScoreRow): Value => ({ kind: row.item === null ? "word" : "title", text: rowTitle(row) });

/** A row's name: the execution rate's in both languages, an indicator's as it stands in the data. */
export function rowTitle({ item }: ScoreRow): Text {
  if (item === null) return words.execution;
  const name = itemTitle(item);
  return name === "" ? shell.unnamed : { zh: name, en: name };
}

/** A grade's band as a half-open interval, `[60, 80)`; the top one is closed, since 100 belongs to it. */
export function bandInterval({ from, to }: GradeBand): string {
  return `[${from}, ${to}${to === "100" ? "]" : ")"}`;
}

/**
 * The score view's finding: the score and its grade, how many points were lost and where, and what does not
 * hold: no scores, scores above their weight, missing ones, a derived one, a total that is not the sum.
 */
export function scoreSentences(outturn: ProjectOutturn, findings: readonly Finding[]): Sentence[] {
  const { score, project } = outturn;
  const rows = scoreRows(score);
  const total = score.claimedTotal ?? score.total;
  const known = rows.some((row) => row.score !== null);
  if (!known && total === null && rows.every((row) => row.weight === null))
    return [{ text: words.nothing, values: {} }];
  if (!known && total === null) {
    return score.fullMarks === null
      ? [{ text: words.unfilledBare, values: {} }]
      : [{ text: words.unfilled, values: { full: points(score.fullMarks) } }];
  }
  const found = losses(score);
  const out = total === null ? [] : [headline(score, total)];
  out.push(...lossSentences(found, rows, project, findings));
  if (found.above.length > 0) {
    out.push({ text: words.above, values: { count: count(found.above.length), points: points(found.gained) } });
  }
  if (found.unscored.length > 0) out.push({ text: words.unscored, values: { count: count(found.unscored.length) } });
  const derived = rows.find((row) => row.derived);
  if (derived?.score) {
    out.push({ text: words.derived, values: { name: named(derived), points: points(derived.score) } });
  }
  const agreement = totalAgreement(project, score);
  if (agreement.kind === "differs" && score.claimedTotal !== null && score.total !== null) {
    out.push({
      text: agreement.difference.gt(0) ? words.totalAbove : words.totalBelow,
      values: {
        claimed: points(score.claimedTotal),
        sum: points(score.total),
        difference: points(agreement.difference.abs()),
      },
    });
  }
  const scoresExecution = rows.some((row) => (row.item === null ? !row.weight?.isZero() : isExecutionItem(row.item)));
  if (rows.length > 0 && !scoresExecution) out.push({ text: words.executionUnscored, values: {} });
  return out;
}

function headline({ fullMarks, grade, total: sum }: ScoreBreakdown, total: Decimal): Sentence {
  const values: Record<string, Value> = { total: points(total) };
  // A declared total without a sum, or above the full marks that were found, is only what the form declares.
  const whole = fullMarks !== null && sum !== null && total.lte(fullMarks);
  if (whole) values.full = points(fullMarks);
  if (grade === null) return { text: whole ? words.ungraded : words.declaredOnly, values };
  const interval = bandInterval(grade);
  values.grade = { kind: "word", text: grade.title };
  values.band = title({ zh: interval, en: interval });
  return { text: whole ? words.graded : words.declaredGraded, values };
}

function lossSentences(
  found: Losses,
  rows: readonly ScoreRow[],
  project: Project,
  findings: readonly Finding[],
): Sentence[] {
  const complete = found.unscored.length === 0;
  const whole = rows.filter((row) => row.lost?.isZero());
  if (found.rows.length === 0) {
    return complete && rows.length > 0 && found.above.length === 0 ? [{ text: words.noLoss, values: {} }] : [];
  }
  const exact = [words.lostOne, words.lostTwo, words.lostThree][found.rows.length - 1] ?? words.lostMany;
  const places: Value = { kind: "list", entries: found.rows.slice(0, NAMED).map(place) };
  const values = { lost: points(found.lost), count: count(found.rows.length), places };
  const partial = found.rows.length > NAMED ? words.lostKnownMany : words.lostKnown;
  const out: Sentence[] = [{ text: complete ? exact : partial, values }];
  if (complete && found.above.length === 0 && whole.length > 0) {
    const checked = whole.filter((row) =>
      rowFindings(row, project, findings).some(({ severity }) => severity !== "note"),
    );
    out.push({
      text: checked.length > 0 ? words.restFullChecked : words.restFull,
      values: { rest: count(whole.length), checked: count(checked.length) },
    });
  }
  return out;
}

function place(row: ScoreRow): Sentence {
  const members = row.item?.members.length ?? 1;
  const values: Record<string, Value> = { name: named(row) };
  if (row.lost !== null) values.points = points(row.lost);
  const at = { view: "score", trace: row.id } as const;
  return members > 1
    ? { text: words.placeShared, values: { ...values, count: count(members) }, at }
    : { text: words.place, values, at };
}
