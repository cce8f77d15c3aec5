import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { LineSource } from "./lineSource.ts";

/** Finds a project's line by its number among the lines of all projects. */
export function lineFinder(outturns: readonly ProjectOutturn[]): LineSource["lineAt"] {
  let ends: number[] | null = null;
  return (line) => {
    if (ends === null) {
      let end = 0;
      ends = outturns.map(({ lines }) => (end += lines.length));
    }
    let from = 0;
    let to = ends.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ends[middle] as number) <= line) from = middle + 1;
      else to = middle;
    }
    const outturn = outturns[from];
    const found = outturn?.lines[line - (ends[from - 1] ?? 0)];
    return outturn === undefined || found === undefined ? null : { outturn, lineId: found.line.id };
  };
}
