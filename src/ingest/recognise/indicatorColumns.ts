import type { Header, HeaderColumn } from "./header.ts";
import type { IndicatorColumn } from "./labels.ts";

/** Where an indicator table has what, by what its header names. */
export type IndicatorColumns = ReadonlyMap<IndicatorColumn, HeaderColumn<IndicatorColumn>>;

/**
 * The header's columns; a form without third-level indicators names its second or first level ones, a block without
 * levels names its rows in the columns left blank beside its heading.
 */
export function columnsOf(header: Header<IndicatorColumn>): IndicatorColumns {
  const columns = new Map(header.columns.map((column) => [column.id, column]));
  const block = columns.get("block");
  const beside = block === undefined ? [] : blanksAfter(block, header);
  if (!columns.has("name") && !columns.has("level1") && !columns.has("level2") && block && beside.length > 0) {
    columns.set("name", { ...block, id: "name", columns: beside });
  } else if (!columns.has("name") && !columns.has("level1") && !columns.has("level2") && block) {
    const ids = (["name", "level2", "level1"] as const).slice(0, block.columns.length);
    for (const [back, id] of ids.entries()) {
      columns.set(id, { ...block, id, columns: [block.columns[block.columns.length - 1 - back]!] });
    }
    columns.delete("block");
  }
  for (const id of ["level2", "level1"] as const) {
    const stand = columns.get(id);
    if (!columns.has("name") && stand) {
      columns.set("name", { ...stand, id: "name" });
      columns.delete(id);
    }
  }
  return columns;
}

/** The columns without a header between a block's heading and the next header. */
function blanksAfter(block: HeaderColumn<IndicatorColumn>, { columns }: Header<IndicatorColumn>): number[] {
  const after = Math.max(...block.columns) + 1;
  const next = Math.min(...columns.flatMap((other) => other.columns).filter((column) => column >= after));
  return Number.isFinite(next) ? Array.from({ length: next - after }, (_, i) => after + i) : [];
}
