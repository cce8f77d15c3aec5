import type { NamedRate } from "../domain/outturn/projectOutturn.ts";
import { type ScoreRow, scoreRows } from "../domain/scoring/scoreRows.ts";
import { below } from "../messages/below.ts";
import { brief } from "../messages/brief.ts";
import { TERMS } from "../messages/briefTerms.ts";
import { overview } from "../messages/overview.ts";
import { score as scoreWords } from "../messages/score.ts";
import { shell } from "../messages/shell.ts";
import type { Text } from "../messages/text.ts";
import { words } from "../messages/words.ts";
import { reportSentences } from "../sentences/reportSentences.ts";
import { rowTitle } from "../sentences/scoreSentences.ts";
import { type BriefOptions, type BriefProject, type Pen, pen } from "./briefData.ts";
import { fullFindings } from "./fullFindings.ts";
import { written } from "./head.ts";
import { fullLineTable } from "./lineTable.ts";
import { type Element, h, type Markup } from "./markup.ts";

const SIZE = 8.5;

const RATES: Readonly<Record<NamedRate["id"], Text>> = {
  declared: below.rateDeclared,
  "executed-of-initial": below.rateExecutedOfInitial,
  "executed-of-revised": below.rateExecutedOfRevised,
  lines: below.rateLines,
  "lines-of-revised": below.rateLinesOfRevised,
};

/** Everything behind a project's page: the words, every rate, line, indicator and finding. */
export function fullReport(project: BriefProject, options: BriefOptions): Element {
  const ink = pen(options);
  const { outturn, findings } = project;
  const title = outturn.project.name.text || ink.t(shell.unnamed);
  return h(
    "article",
    { class: "brief-full" },
    h("header", {}, h("h1", {}, title), h("p", { class: "brief-meta" }, about(ink, project))),
    ...reportSentences(outturn, findings).map(({ title: heading, sentences }) =>
      h("section", { class: "brief-said" }, h("h3", {}, ink.t(heading)), h("p", {}, ...written(ink, sentences).markup)),
    ),
    section(ink, brief.ratesSection, rates(ink, project)),
    section(ink, brief.linesSection, fullLineTable(ink, outturn, SIZE)),
    section(ink, brief.scoreSection, scores(ink, project)),
    section(ink, brief.findingsSection, ...fullFindings(ink, project)),
  );
}

/** Terms, how each figure is computed, and what data and program the report was made from; once for all projects. */
export function reportNotes(options: BriefOptions): Element {
  const ink = pen(options);
  const { file, sha256, program, date } = options.version;
  const facts: readonly (readonly [Text, string])[] = [
    [brief.file, file],
    [brief.checksum, sha256 ?? "—"],
    [brief.program, `Outturn ${program}`],
    [brief.made, date],
  ];
  return h(
    "article",
    { class: "brief-full" },
    section(
      ink,
      brief.wordsSection,
      table(
        [ink.t(brief.term), ink.t(brief.meaning)],
        TERMS.map(({ name, meaning }) => [ink.t(name), ink.t(meaning)]),
      ),
    ),
    section(
      ink,
      brief.dataSection,
      table(
        [],
        facts.map(([name, value]) => [ink.t(name), value]),
      ),
    ),
  );
}

function about(ink: Pen, { outturn: { project } }: BriefProject): string {
  const { file, sha256, date } = ink.version;
  return [
    project.unit.text,
    project.department.text === project.unit.text ? "" : project.department.text,
    project.year === null ? "" : ink.t(shell.year, { year: project.year }),
    ink.t(brief.fullTitle),
    ink.t(brief.version, { file, hash: sha256?.slice(0, 16) ?? "—", version: ink.version.program }),
    ink.t(brief.printed, { date }),
  ]
    .filter((text) => text !== "")
    .join(ink.t(words.remark));
}

function section(ink: Pen, title: Text, ...content: readonly Markup[]): Element {
  return h("section", { class: "brief-part" }, h("h2", {}, ink.t(title)), ...content);
}

/** A table of texts, its first column the name of the row; `""` heads leave out the head. */
function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly number[] = [],
): Element {
  const kind = (index: number) => (figures.includes(index) ? "brief-num" : "");
  return h(
    "table",
    { class: "brief-plain" },
    heads.length === 0
      ? null
      : h("thead", {}, h("tr", {}, ...heads.map((text, index) => h("th", { scope: "col", class: kind(index) }, text)))),
    h(
      "tbody",
      {},
      ...rows.map((row) =>
        h(
          "tr",
          {},
          ...row.map((text, index) =>
            index === 0 ? h("th", { scope: "row" }, text) : h("td", { class: kind(index) }, text),
          ),
        ),
      ),
    ),
  );
}

function rates(ink: Pen, { outturn: { rates: all, project } }: BriefProject): Element {
  if (all.length === 0) return h("p", {}, ink.t(brief.rateUnknown));
  const denominator = project.funds === null ? "" : ink.t(below[project.funds.denominator]);
  return table(
    [ink.t(overview.rate), "", ""],
    all.map(({ id, rate, numeratorFen, denominatorFen }) => [
      ink.t(RATES[id], { denominator }),
      ink.t(overview.outOf, { numerator: ink.money(numeratorFen), denominator: ink.money(denominatorFen) }),
      ink.rate(rate),
    ]),
    [1, 2],
  );
}

function scores(ink: Pen, { outturn }: BriefProject): Element {
  const rows = scoreRows(outturn.score);
  if (rows.length === 0) return h("p", {}, ink.t(scoreWords.nothing));
  const heads = [
    scoreWords.indicator,
    scoreWords.target,
    scoreWords.actual,
    scoreWords.weight,
    scoreWords.got,
    scoreWords.lost,
    scoreWords.reason,
  ].map((text) => ink.t(text));
  const { fullMarks, total, claimedTotal } = outturn.score;
  const points = claimedTotal ?? total;
  const lost = fullMarks !== null && points !== null ? fullMarks.minus(points) : null;
  const sum = [ink.t(scoreWords.total), "", "", ink.points(fullMarks), ink.points(points), ink.points(lost), ""];
  return table(
    heads,
    [...rows.flatMap((row) => scoreTexts(ink, row, outturn.project.funds?.reason?.text ?? "")), sum],
    [3, 4, 5],
  );
}

/** A row a member; the points stand with the first, since they are not split. */
function scoreTexts(ink: Pen, row: ScoreRow, fundsReason: string): string[][] {
  const mark = row.derived ? ` ${ink.t(scoreWords.derivedMark)}` : "";
  const points = [ink.points(row.weight), ink.points(row.score) + mark, ink.points(row.lost)];
  if (row.item === null) return [[ink.t(rowTitle(row)), "", "", ...points, fundsReason]];
  return row.item.members.map((member, index) => {
    const levels = [member.level1.text, member.level2.text, member.name.text].filter((text) => text !== "");
    const texts = [levels.join(" › ") || ink.t(shell.unnamed), member.target.text, member.actual.text];
    return [...texts, ...(index === 0 ? points : ["", "", ""]), member.reason.text];
  });
}
