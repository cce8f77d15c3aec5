import { type Fen, fen } from "../money/fen.ts";
import type { Source } from "../project/source.ts";
import { effectiveFund } from "./effectiveFunds.ts";
import type { ProjectOutturn } from "./projectOutturn.ts";

/** A bar of the bridge: a level that stands on zero, or the change that leads from one level to the next. */
export interface BridgeStep {
  readonly id: "initial" | "adjustment" | "revised" | "not-executed" | "executed";
  readonly kind: "level" | "change";
  /** A level's amount, or a change with its sign: negative where money went away. */
  readonly fen: Fen;
  /** The cells a level was read from; empty for a change. */
  readonly sources: readonly Source[];
}

/** What the lines say was spent where the funds say something else. */
export interface BridgeConflict {
  readonly linesActualFen: Fen;
  readonly executedFen: Fen;
  /** Lines − funds. */
  readonly differenceFen: Fen;
}

export interface Bridge {
  /** Initial → adjustment → revised → not executed → executed; a level the form lacks is skipped with its change, a change of nothing by itself. */
  readonly steps: readonly BridgeStep[];
  /** Null where lines and funds agree within their printed places, or cannot be compared. */
  readonly conflict: BridgeConflict | null;
}

/** The way from what was approved to what was paid. A form without funds has no steps. */
export function bridge(outturn: ProjectOutturn): Bridge {
  const levels = fundLevels(outturn);
  const steps = levels.flatMap((level, index) => {
    const before = levels[index - 1];
    if (before === undefined) return [level];
    const id = level.id === "revised" ? ("adjustment" as const) : ("not-executed" as const);
    const change = level.fen - before.fen;
    return change !== 0 && Number.isSafeInteger(change)
      ? [{ id, kind: "change" as const, fen: fen(change), sources: [] }, level]
      : [level];
  });
  return { steps, conflict: findConflict(outturn, levels.find((level) => level.id === "executed")?.fen ?? null) };
}

function fundLevels({ project: { funds } }: ProjectOutturn): BridgeStep[] {
  if (funds === null) return [];
  return (["initial", "revised", "executed"] as const).flatMap((id) => {
    const amount = effectiveFund(funds, id);
    return amount.fen === null ? [] : [{ id, kind: "level" as const, fen: amount.fen, sources: amount.sources }];
  });
}

/** Lines of which one is unknown contradict the total only where the known ones exceed it: more can only add. */
function findConflict(
  { project, lines, fromFunds, totals }: ProjectOutturn,
  executed: Fen | null,
): BridgeConflict | null {
  if (fromFunds || executed === null || lines.length === 0) return null;
  const difference = totals.actualFen - executed;
  if (!Number.isSafeInteger(difference) || (totals.unknown > 0 && difference < 0)) return null;
  const cells = [...lines.map(({ line }) => line.actual), project.funds?.total.amounts.executed];
  const tolerance = cells.reduce((half, cell) => half + (cell?.quantum ?? 0) / 2, 0);
  return Math.abs(difference) <= tolerance
    ? null
    : { linesActualFen: totals.actualFen, executedFen: executed, differenceFen: fen(difference) };
}
