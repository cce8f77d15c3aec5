/** Blanks that a web page folds into one; full-width blanks and `&nbsp;` are letters there. */
const FOLDED = /[ \t\r\n\f]+/g;

/** Characters between which a folded line end of the page's source is no blank: CJK letters and punctuation. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/;

/** Gathers the text of a piece of a web page as a reader sees it: source line ends folded, `<br>` and blocks as line ends. */
export class TextFlow {
  private readonly lines: string[] = [""];
  private pendingBreak = false;

  /** Adds running text. */
  add(text: string): void {
    const folded = text.replace(FOLDED, (blanks, at: number, whole: string) => {
      const before = whole[at - 1] ?? this.last();
      const after = whole[at + blanks.length];
      return /[\r\n]/.test(blanks) &&
        before !== undefined &&
        after !== undefined &&
        WIDE.test(before) &&
        WIDE.test(after)
        ? ""
        : " ";
    });
    if (folded.trim() === "" && this.last() === undefined) return;
    if (this.pendingBreak && folded.trim() !== "") {
      this.pendingBreak = false;
      if (this.last() !== undefined) this.lines.push("");
    }
    const line = this.lines[this.lines.length - 1]!;
    this.lines[this.lines.length - 1] = line + (line === "" || line.endsWith(" ") ? folded.replace(/^ /, "") : folded);
  }

  /** A `<br>`. */
  breakLine(): void {
    this.pendingBreak = false;
    this.lines.push("");
  }

  /** The edge of a block such as `<p>`: the text that follows starts on a new line. */
  startBlock(): void {
    this.pendingBreak = true;
  }

  /** What was gathered, without blank edges of lines; empty lines at the start and end are dropped. */
  text(): string {
    return this.lines
      .map((line) => line.replace(/^ +| +$/g, ""))
      .join("\n")
      .replace(/^\n+|\n+$/g, "");
  }

  private last(): string | undefined {
    const line = this.lines[this.lines.length - 1]!;
    return line === "" ? undefined : line[line.length - 1];
  }
}
