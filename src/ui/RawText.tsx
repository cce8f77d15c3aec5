import { useApp } from "../app/AppContext.ts";
import { trace } from "../messages/trace.ts";
import { LongText } from "./LongText.tsx";
import "./rawText.css";

const BLANK = /([ \u00a0\u3000\t\n])/;
const NAMES: Readonly<Record<string, string>> = {
  " ": "space",
  "\u00a0": "hard",
  "\u3000": "wide",
  "\t": "tab",
  "\n": "newline",
};

/**
 * A cell's text exactly as found. Every blank is drawn by the style sheet over the blank itself, so that what is
 * copied from the page is the cell's own text.
 */
export function RawText({ raw }: { raw: string }) {
  const { t } = useApp();
  if (raw === "") return <span className="unknown">{t(trace.blank)}</span>;
  return (
    <span className="raw">
      <LongText text={raw} render={markBlanks} />
    </span>
  );
}

function markBlanks(text: string) {
  return text.split(BLANK).map((part, index) => {
    const name = NAMES[part];
    if (name === undefined) return part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the characters of a text never move
      <span className={`blank blank-${name}`} key={index}>
        {part}
      </span>
    );
  });
}
