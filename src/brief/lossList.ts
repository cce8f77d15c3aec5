import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { Indicator } from "../domain/project/project.ts";
import { losses } from "../domain/scoring/losses.ts";
import { type ScoreRow, scoreRows } from "../domain/scoring/scoreRows.ts";
import { brief } from "../messages/brief.ts";
import { score as words } from "../messages/score.ts";
import { shorten } from "../messages/shorten.ts";
import { rowTitle } from "../sentences/scoreSentences.ts";
import type { Pen } from "./briefData.ts";
import { h } from "./markup.ts";
import type { Entry } from "./stack.ts";

/** What a page has room for. */
const NAME_SIGNS = 60;
const REASON_SIGNS = 300;

/** The rows a page must show, and those that follow where there is room. */
export interface LossEntries {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** How many of them came first because they must be seen. */
  readonly needed: number;
  /** What to say where nothing was lost, or where it cannot be told. */
  readonly none: string;
}

/**
 * Rows that lost points, the largest loss first, then those with a remark of their own, then the others. Reasons of cost
 * lines stand in the table of lines and not here.
 */
export function lossEntries(pen: Pen, outturn: ProjectOutturn): LossEntries {
  const rows = scoreRows(outturn.score);
  const lost = losses(outturn.score).rows.map(({ id }) => id);
  const remarks = new Map(rows.map((row) => [row.id, remarksOf(row, outturn)]));
  const lossy = lost.flatMap((id) => rows.filter((row) => row.id === id));
  const remarked = rows.filter(({ id }) => !lost.includes(id) && (remarks.get(id)?.length ?? 0) > 0);
  const rest = rows.filter((row) => !lost.includes(row.id) && !remarked.includes(row));
  const known = rows.some((row) => row.score !== null);
  return {
    title: pen.t(brief.lossTitle),
    entries: [...lossy, ...remarked, ...rest].map((row) => entry(pen, row, remarks.get(row.id) ?? [])),
    needed: lost.length + remarked.length,
    none: pen.t(known ? brief.lossNone : rows.length === 0 ? words.nothing : brief.lossUnknown),
  };
}

function remarksOf({ item }: ScoreRow, { project, fromFunds }: ProjectOutturn): string[] {
  if (item === null) return project.funds?.reason?.text && !fromFunds ? [project.funds.reason.text] : [];
  const isLines = project.lines.some((line) => line.itemId === item.id);
  return isLines ? [] : item.members.map((member) => member.reason.text).filter((text) => text !== "");
}

function entry(pen: Pen, row: ScoreRow, remarks: readonly string[]): Entry {
  const members = row.item?.members ?? [];
  const [first] = members;
  const name = shorten(pen.t(rowTitle(row)), NAME_SIGNS);
  const detail =
    members.length > 1
      ? pen.t(words.shared, { count: members.length })
      : first === undefined
        ? ""
        : reached(pen, first);
  const points = pen.t(brief.ofWeight, { score: pen.points(row.score), weight: pen.points(row.weight) });
  const lost = row.lost === null || row.lost.isZero() ? "" : pen.points(row.lost.negated());
  const texts = [detail, ...remarks.map((text) => shorten(text, REASON_SIGNS))].filter((text) => text !== "");
  const text = [name, ...texts].join("  ");
  return {
    lead: lost,
    text,
    tail: points,
    markup: [h("b", {}, name), ...texts.flatMap((each) => ["  ", h("span", {}, each)])],
  };
}

function reached(pen: Pen, { target, actual }: Indicator): string {
  if (target.text === "" && actual.text === "") return "";
  const text = (value: string) => shorten(value, NAME_SIGNS) || "—";
  return pen.t(words.reached, { target: text(target.text), actual: text(actual.text) });
}
