import { createContext, useContext } from "react";
import type { LineSource } from "../../app/lineSource.ts";
import type { WorkbenchControl } from "../../app/workbench/useWorkbenchState.ts";
import type { WorkbenchPicture } from "../../app/workbench/workbenchPicture.ts";

/** What all parts of the workbench share. */
export interface WorkbenchShared extends WorkbenchControl {
  readonly source: LineSource;
  /** The latest answer; what is chosen may already be ahead of it. */
  readonly picture: WorkbenchPicture;
}

export const WorkbenchContext = createContext<WorkbenchShared | null>(null);

/** What the parts of the workbench share; only within it. */
export function useBench(): WorkbenchShared {
  const shared = useContext(WorkbenchContext);
  if (shared === null) throw new Error("a part of the workbench outside it");
  return shared;
}
