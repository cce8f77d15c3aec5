import { brief } from "../messages/brief.ts";
import { shell } from "../messages/shell.ts";
import { overviewSentences } from "../sentences/overviewSentences.ts";
import { type BriefOptions, type BriefProject, type Pen, pen } from "./briefData.ts";
import { budgetStrip } from "./budgetStrip.ts";
import { findingEntries } from "./findingList.ts";
import { type Block, GAP, PAGE, SIZES, type Size } from "./geometry.ts";
import { foot, head } from "./head.ts";
import { figureRow, projectFigures } from "./keyFigures.ts";
import { lineTable } from "./lineTable.ts";
import { lossEntries } from "./lossList.ts";
import { type Element, h, type Markup } from "./markup.ts";
import { type Entry, stack, stackFit, stackHeight } from "./stack.ts";

/** What must have room beside the lines, in the order tried: less of it before lines are put together. */
const FINDINGS_NEEDED = [3, 2] as const;
const LOSSES_KEPT = 3;
const HALF = (PAGE.width - 16) / 2;

/** A project on one page of A4 landscape, the same figures as on the screen. */
export function projectPage(project: BriefProject, options: BriefOptions): Element {
  const ink = pen(options);
  const above = [...top(ink, project)];
  const below = foot(ink, ink.t(brief.page, { page: 1, pages: 1 }));
  const used = [...above, below].reduce((sum, block) => sum + block.height + GAP, 0);
  const { size, parts } = chooseSize(ink, project, PAGE.height - used - GAP);
  return h(
    "article",
    { class: `brief-page brief-size-${String(size).replace(".", "-")}` },
    ...above.map(({ markup }) => markup),
    ...parts,
    below.markup,
  );
}

/** Heading, sentence, figures and strip: they take what they need whatever follows. */
function top(ink: Pen, { outturn, findings }: BriefProject): Block[] {
  const { project } = outturn;
  const about = [
    project.unit.text,
    project.year === null ? "" : ink.t(shell.year, { year: project.year }),
    ink.t(brief.kind),
  ];
  const strip = budgetStrip(ink, outturn.totals, outturn.byCategory);
  return [
    head(ink, project.name.text || ink.t(shell.unnamed), about, overviewSentences(outturn)),
    figureRow(projectFigures(ink, { outturn, findings })),
    ...(strip === null ? [] : [strip]),
  ];
}

/** Sets the lines and the two lists in the largest size that holds them; in the smallest, what is least is put together. */
function chooseSize(ink: Pen, { outturn, findings }: BriefProject, room: number): { size: Size; parts: Markup[] } {
  const loss = lossEntries(ink, outturn);
  const found = findingEntries(ink, findings);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const band = (size: Size, losses: number, shown: number) =>
    Math.max(
      stackHeight(loss.entries.slice(0, losses), HALF, size, losses < loss.entries.length ? 1 : 0),
      stackHeight(found.slice(0, shown), HALF, size, shown < found.length ? 1 : 0),
    );
  const [most, least] = FINDINGS_NEEDED;
  const smallest = SIZES[SIZES.length - 1] as Size;
  const all = SIZES.map((size) => ({ size, losses: loss.needed, findings: Math.max(most, errors) }));
  const tries = [
    ...all,
    { size: smallest, losses: loss.needed, findings: least },
    { size: smallest, losses: Math.min(loss.needed, LOSSES_KEPT), findings: least },
  ];
  const set = tries.map((each) => {
    const needed = band(each.size, each.losses, Math.min(found.length, each.findings));
    return { size: each.size, table: lineTable(ink, outturn, each.size, room - needed - GAP) };
  });
  const best = set.find(({ table }) => table.shown === outturn.lines.length) ?? set[set.length - 1];
  const { size, table } = best as (typeof set)[number];
  return { size, parts: [table.markup, lists(ink, loss, found, size, room - table.height - GAP)] };
}

function lists(
  ink: Pen,
  loss: ReturnType<typeof lossEntries>,
  found: readonly Entry[],
  size: Size,
  room: number,
): Markup {
  const hasRoomForAll = stackHeight(loss.entries, HALF, size) <= room;
  const candidates = hasRoomForAll ? loss.entries : loss.entries.slice(0, loss.needed);
  const losses = stackFit(candidates, HALF, size, room);
  const shown = stackFit(found, HALF, size, room);
  const lossTitle = hasRoomForAll && loss.entries.length > loss.needed ? ink.t(brief.indicatorTitle) : loss.title;
  const lossMore =
    loss.entries.length === 0 || (loss.needed === 0 && !hasRoomForAll)
      ? loss.none
      : losses < candidates.length
        ? ink.t(brief.lossMore, { count: candidates.length - losses })
        : "";
  const findingMore =
    found.length === 0
      ? ink.t(brief.findingNone)
      : shown < found.length
        ? ink.t(brief.findingMore, { count: found.length - shown })
        : "";
  return h(
    "div",
    { class: "brief-band" },
    stack(lossTitle, candidates.slice(0, losses), lossMore, size, HALF).markup,
    stack(ink.t(brief.findingTitle), found.slice(0, shown), findingMore, size, HALF).markup,
  );
}
