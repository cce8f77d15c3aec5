import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import type { Cleaning } from "../domain/project/cells.ts";
import type { Source } from "../domain/project/source.ts";
import { below } from "../messages/below.ts";
import { overview } from "../messages/overview.ts";
import type { Text } from "../messages/text.ts";
import { trace } from "../messages/trace.ts";

/** One figure or text of a line with the cell it was read from and what was done to read it. */
export interface Traced {
  readonly label: Text;
  readonly source: Source;
  readonly cleaned: readonly Cleaning[];
}

/** The cells behind a line's row, in the order of the row. */
export function traceLine({ line, deviation }: LineOutturn): Traced[] {
  const text = (label: Text, source: Source): Traced => ({ label, source, cleaned: [] });
  const traced: Traced[] = [text(overview.line, line.name.source)];
  traced.push({ label: overview.budget, source: line.budget.source, cleaned: line.budget.cleaned });
  if (line.revised) traced.push({ label: below.revised, source: line.revised.source, cleaned: line.revised.cleaned });
  traced.push({ label: overview.actual, source: line.actual.source, cleaned: line.actual.cleaned });
  traced.push(text(overview.reason, line.reason.source));
  if (line.category !== null && deviation?.basis === "data") traced.push(text(overview.category, line.category.source));
  if (line.status.text !== "") traced.push(text(trace.status, line.status.source));
  return traced;
}
