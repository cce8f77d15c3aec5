import type { WhatIfChange } from "../../domain/outturn/whatIfChange.ts";

/** What the fields of a supposition tell their form. */
export interface ChangeHandlers {
  /** Called with every readable state of a field, as it is typed. */
  readonly onChange: (change: WhatIfChange) => void;
  /** Called where a field no longer says anything. */
  readonly onDrop: (change: WhatIfChange) => void;
}
