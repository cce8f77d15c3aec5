import type { Decimal } from "decimal.js";
import type { Finding } from "../domain/audit/finding.ts";
import type { AmountUnit, Fen } from "../domain/money/fen.ts";
import { showAmount, showPoints, showRate } from "../domain/money/show.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { format, type Lang, type Params, type Text } from "../messages/text.ts";

/** A project with its audit: what a page is made from, the same as the screen's. */
export interface BriefProject {
  readonly outturn: ProjectOutturn;
  readonly findings: readonly Finding[];
}

/** Where the figures come from and when the page was made; said at the foot of every page. */
export interface Version {
  /** Name of the file of data. */
  readonly file: string;
  /** SHA-256 of the file in hex; null where it is not known. */
  readonly sha256: string | null;
  /** Version of this program. */
  readonly program: string;
  /** `2024-03-01`. */
  readonly date: string;
}

/** How a page is to be written. */
export interface BriefOptions {
  readonly lang: Lang;
  readonly unit: AmountUnit;
  readonly version: Version;
}

/** Words and figures as a page writes them; unknown ones are “—”, never 0. */
export interface Pen extends BriefOptions {
  readonly t: (text: Text, params?: Params) => string;
  readonly money: (fen: Fen | null) => string;
  readonly rate: (rate: Decimal | null, decimals?: number) => string;
  readonly points: (points: Decimal | null) => string;
}

/** The pen for a page in a language and a unit. */
export function pen(options: BriefOptions): Pen {
  const { lang, unit } = options;
  return {
    ...options,
    t: (text, params) => format(text, lang, params),
    money: (fen) => showAmount(fen, unit),
    rate: showRate,
    points: showPoints,
  };
}
