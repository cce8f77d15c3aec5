/** A character where it is drawn, in points from the page's upper left corner. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line it stands on, and the height of its font. */
  readonly base: number;
  readonly size: number;
  /** Characters drawn by one operator share a run. */
  readonly run: number;
  /** Drawn along another line than from left to right. */
  readonly turned: boolean;
}

/** A straight line: along `at` from `from` to `to`; across, the thickness does not matter. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What of a page tables are made of. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyph[];
  readonly across: Rule[];
  readonly down: Rule[];
  /** Characters whose codes nothing maps to letters. */
  undecoded: number;
}
