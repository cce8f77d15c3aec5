import { createContext, useContext } from "react";
import type { CategoryId } from "../../domain/deviation/taxonomy.ts";
import type { LineRow } from "../../lines/lineRow.ts";

/** What the rows of one table share. */
export interface LineWindowShared {
  /** The amount in fen that fills a bar. */
  readonly scaleFen: number;
  readonly onOpen: (row: LineRow) => void;
  /** Shows or hides the whole reason of the row of this index. */
  readonly onReason: (index: number) => void;
  readonly chosenCategories: readonly CategoryId[];
  readonly onCategory: (id: CategoryId) => void;
  readonly onProject: (key: string) => void;
}

export const LineWindowContext = createContext<LineWindowShared | null>(null);

/** What the table's rows share; only within one. */
export function useLineWindow(): LineWindowShared {
  const shared = useContext(LineWindowContext);
  if (shared === null) throw new Error("a row outside its table");
  return shared;
}
